import { eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { taxNumbers } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/** Deletes a company's tax number with its seal, its hash and its last digits. Refuses `tax-number-not-found`. */
export async function removeTaxNumber(ctx: Ctx<"billing:write">, id: string) {
  const wasThere = await commitUnlessChanged(
    ctx,
    ctx.db.delete(taxNumbers, eq(taxNumbers.id, id)),
    ctx.db.change(insistOnChange()),
    ...record(ctx, { type: "tax-number.removed", object: ["tax-number", id] }),
  );
  return wasThere ? accept(id) : refuse("tax-number-not-found");
}
