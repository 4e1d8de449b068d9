import type { Ctx } from "../ctx";
import { countsIn, workCountsOf } from "../work-counts";
import { type LeadListing, leadsPage } from "./list-leads.server";

/**
 * A page of the leads that one sees, and how many are open: of one's own where these are listed, else of
 * all that one sees; null where somebody else's are.
 */
export async function viewLeads({ db, viewer }: Ctx<"leads:read">, listing: LeadListing) {
  const me = viewer.userId ?? "";
  const [page, counts] = await db.read(leadsPage({ db }, listing), workCountsOf(db, me));

  const { ownerId } = listing;
  const scope = ownerId === me ? ({ kind: "own", userId: me } as const) : db.scope;
  const isSomebodyElses = ownerId !== undefined && ownerId !== me && ownerId !== "nobody";
  return { ...page, open: isSomebodyElses ? null : countsIn(counts, scope).openLeads };
}
