import { eq } from "drizzle-orm";
import { NO_LIMIT } from "~/db/expressions";
import { insistOnChange } from "~/db/queries/insist";
import { unindexLongTexts } from "~/db/queries/long-texts";
import { deals, events, files, notes } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { EMPTIED } from "~/domain/events/trail";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { isOnHold } from "../on-hold";
import { asRead, keptInStep } from "./change-deal";

/** R2 deletes at most this many at once. */
const MOST_FILES = 1000;

/**
 * Deletes a deal with its parties, notes, tasks and files. What happened to it stays told; of one whose title is kept
 * back it is emptied, as nothing would keep it back any more.
 */
export async function deleteDeal(ctx: Ctx<"deals:delete">, dealId: string) {
  // Whatever goes with the deal is taken out of the bucket, also what is kept back from whoever deletes it.
  const all = ctx.db.as(EVERYTHING);
  const [deal, papers, itsNotes] = await ctx.db.read(
    ctx.db.one(deals, dealId),
    all.rows(files, { within: { column: files.dealId, id: dealId }, limit: MOST_FILES }),
    all.rows(notes, { within: { column: notes.dealId, id: dealId }, limit: NO_LIMIT }),
  );
  if (!deal) return refuse("deal-not-found");

  if (await isOnHold(ctx.db, files.dealId, dealId)) return refuse("file-on-hold");

  const { contactId } = deal;
  const done = await commitUnlessChanged(
    ctx,
    ctx.db.delete(deals, ...asRead(deal)),
    ctx.db.change(insistOnChange()),
    ...keptInStep(ctx, deal, null),
    all.change(unindexLongTexts(...itsNotes.map(({ id }) => id))),
    ...(deal.keptTitle ? [all.update(events, EMPTIED, eq(events.dealId, dealId))] : []),
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
