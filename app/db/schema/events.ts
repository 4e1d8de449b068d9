import { sql } from "drizzle-orm";
import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { about, freeJson, freeText, tenantOwned } from "../columns";

/** What became of each changed field. */
export type FieldChanges = Record<string, { from?: unknown; to?: unknown }>;

/**
 * What happened, append-only: the timeline of every record, the audit trail, and the outbox of the
 * webhooks. The id is given at the commit: in a workspace each is greater than the one before, and holds on
 * to it by its link, so that a row that is changed, put in or taken out is found. Without foreign keys, because it outlives what it tells of.
 */
export const events = sqliteTable(
  "events",
  {
    ...tenantOwned(),
    ...about(),
    /** A member's id, an API key's, an integration's, or "system". */
    actor: text("actor").notNull(),
    /** A fact in the past: `contact.created`. */
    type: text("type").notNull(),
    objectKind: text("object_kind").notNull(),
    objectId: text("object_id").notNull(),
    /** Personal values may be in it: erasure clears it. */
    changes: freeJson<FieldChanges>("changes"),
    reason: freeText("reason"),
    /** Random, so that nobody can guess what `detailHash` is of; gone with what it was taken over. */
    salt: text("salt"),
    /** SHA-256 over the salt and all that erasure may clear. */
    detailHash: text("detail_hash"),
    /** SHA-256 over the link of the event before this one, and this one without its detail. */
    link: text("link"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("events_by_contact").on(t.tenantId, t.contactId, t.id).where(sql`contact_id is not null`),
    index("events_by_account").on(t.tenantId, t.accountId, t.id).where(sql`account_id is not null`),
    index("events_by_lead").on(t.tenantId, t.leadId, t.id).where(sql`lead_id is not null`),
    index("events_by_deal").on(t.tenantId, t.dealId, t.id).where(sql`deal_id is not null`),
  ],
);
