import { and, eq, isNotNull, type SQL } from "drizzle-orm";
import { parseCursor } from "~/db/paging";
import { lastWords } from "~/db/queries/last-words";
import { leads } from "~/db/schema";
import type { Scope } from "~/db/scope";
import type { LeadStatus } from "~/domain/leads/lead";
import type { Ctx } from "../ctx";
import { pool } from "../lead-pool";

/** In the order they came, by their next follow-up (open ones), or by their clock (those that wait). */
export const LEAD_ORDERS = ["newest", "oldest", "due", "clock"] as const;
type LeadOrder = (typeof LEAD_ORDERS)[number];

export interface LeadListing {
  order?: LeadOrder;
  /** By status or by source, in the order they came; not both. */
  status?: LeadStatus;
  source?: string;
  /** A member's or assignee's id, or "nobody": the pool, in the order they came. */
  ownerId?: string;
  /** Where a page before ended, as it said. */
  cursor?: string | null;
  /** 1 to 200. */
  limit?: number;
  /** With the last words of each one's conversation, as `also`. */
  withLastWords?: boolean;
}

/** Whether there is an index for what is asked: a list reads no row that it does not show. */
export const isListing = ({ order = "newest", status, source, ownerId }: LeadListing) =>
  !(status && source) &&
  (order === "newest" || order === "oldest" || !(status || source || ownerId === "nobody")) &&
  !(ownerId === "nobody" && (status || source));

/** A page of the leads that the viewer sees. */
export async function listLeads(ctx: Ctx<"leads:read">, listing: LeadListing) {
  const [page] = await ctx.db.read(leadsPage(ctx, listing));
  return page;
}

/** The same as a question, to be asked together with others. */
export function leadsPage({ db }: Pick<Ctx, "db">, listing: LeadListing) {
  const { cursor, limit = 50, withLastWords } = listing;
  return db.page(leads, {
    ...asked(listing, db.scope),
    cursor: parseCursor(cursor),
    limit,
    ...(withLastWords && { also: lastWords }),
  });
}

/** The conversation of a list's first lead, as a value in the condition of another question. */
export const firstThread = ({ db }: Pick<Ctx, "db">, listing: LeadListing) =>
  db.first(leads, leads.threadId, asked(listing, db.scope));

function asked(listing: LeadListing, scope: Scope) {
  const { order = "newest" } = listing;
  const { index, where } = howToRead(listing, scope);
  const by = {
    due: leads.nextFollowUpAt,
    clock: leads.answerDueAt,
    newest: leads.id,
    oldest: leads.id,
  };
  const direction: "asc" | "desc" = order === "newest" ? "desc" : "asc";
  return { by: by[order], direction, where, ...(index && { indexedBy: index }) };
}

/** The index that has just the rows that are asked for in their order, and the condition it needs. */
function howToRead(listing: LeadListing, scope: Scope): { index?: string; where?: SQL } {
  const { order, status, source, ownerId } = listing;
  if (ownerId === "nobody") return pool(scope);

  const owned = ownerId ? eq(leads.ownerId, ownerId) : undefined;
  const sight = sightOf(scope, ownerId);
  if (order === "due")
    return { index: `leads_due${sight}`, where: and(isNotNull(leads.nextFollowUpAt), owned) };
  if (order === "clock")
    return { index: `leads_waiting${sight}`, where: and(isNotNull(leads.answerDueAt), owned) };
  if (status)
    return { index: `leads_by_status${sight}`, where: and(eq(leads.status, status), owned) };
  if (source)
    return { index: `leads_by_source${sight}`, where: and(eq(leads.source, source), owned) };
  return { index: sight && `leads${sight}`, where: owned };
}

function sightOf(scope: Scope, ownerId: string | undefined) {
  if (ownerId || scope.kind === "own") return "_by_owner";
  return scope.kind === "team" ? "_by_team" : "";
}
