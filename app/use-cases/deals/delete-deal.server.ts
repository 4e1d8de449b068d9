import { insistOnChange } from "~/db/queries/insist";
import { deals, files } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { isOnHold } from "../on-hold";
import { asRead, keptInStep } from "./change-deal";

/** R2 deletes at most this many at once. */
const MOST_FILES = 1000;

/** Deletes a deal with its parties, notes, tasks and files. What happened to it stays told. */
export async function deleteDeal(ctx: Ctx<"deals:delete">, dealId: string) {
  const [deal, papers] = await ctx.db.read(
    ctx.db.one(deals, dealId),
    ctx.db.rows(files, { within: { column: files.dealId, id: dealId }, limit: MOST_FILES }),
  );
  if (!deal) return refuse("deal-not-found");

  if (await isOnHold(ctx.db, files.dealId, dealId)) return refuse("file-on-hold");

  const { contactId } = deal;
  const done = await commitUnlessChanged(
    ctx,
    ctx.db.delete(deals, ...asRead(deal)),
    ctx.db.change(insistOnChange()),
    ...keptInStep(ctx, deal, null),
    ...record(ctx, {
      type: "deal.deleted",
      object: ["deal", dealId],
      about: { dealId, contactId },
    }),
  );
  if (!done) return refuse("deal-changed-meanwhile");

  await ctx.services.objects.delete(papers.map(({ r2Key }) => r2Key));
  return accept(dealId);
}
