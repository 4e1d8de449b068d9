import type { Ctx } from "../ctx";
import { type LeadListing, leadsPage } from "./list-leads.server";
import { MOST_UNREAD, triageCount } from "./list-triage.server";
import { countedTo, waitingCount } from "./waiting-count";

export const INBOX_FILTERS = ["waiting", "mine", "pool", "all"] as const;
export type InboxFilter = (typeof INBOX_FILTERS)[number];

const PAGE = 30;

/**
 * The conversations that one sees: those that wait by their clock, mine, nobody's or all by when they
 * came, with how many wait, and how much could not be read for those who may look at it.
 */
export async function viewInbox(
  ctx: Ctx<"leads:read">,
  filter: InboxFilter,
  { cursor, triages }: { cursor?: string | null; triages: boolean },
) {
  const { db, viewer } = ctx;
  const listings: Record<InboxFilter, LeadListing> = {
    waiting: { order: "clock" },
    mine: { ownerId: viewer.userId ?? "" },
    pool: { ownerId: "nobody" },
    all: {},
  };
  const [page, waiting, unread = 0] = await db.read(
    leadsPage(ctx, { ...listings[filter], cursor, limit: PAGE }),
    waitingCount(db),
    ...(triages ? [triageCount(db)] : []),
  );
  return {
    ...page,
    waiting: countedTo(waiting),
    unread: countedTo(unread, MOST_UNREAD),
  };
}
