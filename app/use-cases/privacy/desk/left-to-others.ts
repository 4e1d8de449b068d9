import { eq } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import { acrossTenantsPartsOf } from "~/db/queries/operator/tickets";
import { privacyRequests } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { DeskActForm } from "~/domain/privacy/request.form";
import type { Ctx } from "../../ctx";
import { type RequestRow, stepOf } from "./steps";

/** By which our own part is answered. */
export const ANSWERS = ["finish", "finish-with-exceptions", "refuse", "stop"] as const;
const ANSWERING: ReadonlySet<string> = new Set(ANSWERS);

/**
 * Our own answer ends no request that brokerages still have a part in: after it the request is theirs, and ends with
 * the last of them. To stand after what answers it.
 */
export async function leftToOthers(
  ctx: Pick<Ctx, "db" | "actor" | "now">,
  { id, asked, state }: RequestRow,
  { act }: Pick<DeskActForm, "act">,
): Promise<Write[]> {
  if (ctx.db.tenantId !== OPERATOR_TENANT || asked === null || !ANSWERING.has(act)) return [];
  const [{ waiting }] = await ctx.db.read(ctx.db.ask(acrossTenantsPartsOf(id)));
  if (waiting === 0) return [];

  const goesOn = { state: "forwarded" as const, closedAt: null };
  return [
    ctx.db.update(privacyRequests, goesOn, eq(privacyRequests.id, id)),
    stepOf(ctx, id, { act: "forward", from: state, to: "forwarded" }),
  ];
}
