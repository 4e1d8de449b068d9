import type { Answers } from "~/db/tenant-db.server";
import type { Ctx } from "../ctx";
import { countsIn, workCountsOf } from "../work-counts";
import { firstThread, type LeadListing, leadsPage } from "./list-leads.server";
import { countedTo, triageCount } from "./list-triage.server";

export const INBOX_FILTERS = ["waiting", "mine", "pool", "all"] as const;
export type InboxFilter = (typeof INBOX_FILTERS)[number];

/** Each row reads its conversation's last message as well. */
const PAGE = 9;

interface Wanted {
  filter: InboxFilter;
  cursor?: string | null;
  /** Whether the viewer looks at what could not be read. */
  triages: boolean;
}

/**
 * What is read for the list of conversations that one sees: those that wait by their clock, mine,
 * nobody's or all by when they came, with how many wait, and how much could not be read.
 */
export function inboxReads(ctx: Ctx<"leads:read">, { filter, cursor, triages }: Wanted) {
  const { db, viewer } = ctx;
  return [
    leadsPage(ctx, { ...listingOf(ctx, filter), cursor, limit: PAGE, withLastWords: true }),
    workCountsOf(db, viewer.userId ?? ""),
    ...(triages ? [triageCount(db)] : []),
  ] as const;
}

/** The conversation that stands first in the list, as a value in the condition of another question. */
export const firstInInbox = (ctx: Ctx<"leads:read">, filter: InboxFilter) =>
  firstThread(ctx, listingOf(ctx, filter));

function listingOf({ viewer }: Pick<Ctx, "viewer">, filter: InboxFilter): LeadListing {
  const listings: Record<InboxFilter, LeadListing> = {
    waiting: { order: "clock" },
    mine: { ownerId: viewer.userId ?? "" },
    pool: { ownerId: "nobody" },
    all: {},
  };
  return listings[filter];
}

/** The list of conversations from what was read for it. */
export const inboxOf = (
  { db }: Pick<Ctx, "db">,
  [page, counts, unread = 0]: Answers<ReturnType<typeof inboxReads>>,
) => ({
  ...page,
  waiting: countsIn(counts, db.scope).waiting,
  unread: countedTo(unread),
});

/** The list of conversations, in one round trip. */
export const viewInbox = async (ctx: Ctx<"leads:read">, wanted: Wanted) =>
  inboxOf(ctx, await ctx.db.read(...inboxReads(ctx, wanted)));
