import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { freeText, instant, json, tenantOwned } from "../columns";
import { integrations } from "./integrations";

/** A body as it came in, kept before anything was done with it. */
export const inboundEvents = sqliteTable(
  "inbound_events",
  {
    ...tenantOwned(),
    integrationId: text("integration_id").notNull(),
    /** The source's id of the event, or the body's hash: the same event is kept once. */
    eventId: text("event_id").notNull(),
    rawBody: freeText("raw_body"),
    state: text("state", { enum: ["received", "processed", "ignored", "failed"] }).notNull(),
    parser: text("parser").notNull(),
    parserVersion: integer("parser_version").notNull(),
    /** Why it was ignored, or the paths that could not be read; never a value. */
    outcome: json<string[]>("outcome"),
    leadId: text("lead_id"),
    contactId: text("contact_id"),
    processedAt: instant("processed_at"),
    tries: integer("tries").notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.integrationId],
      foreignColumns: [integrations.tenantId, integrations.id],
    }).onDelete("cascade"),
    uniqueIndex("inbound_events_by_event_id").on(t.tenantId, t.integrationId, t.eventId),
    index("inbound_events_by_contact")
      .on(t.tenantId, t.contactId)
      .where(sql`contact_id is not null`),
    index("inbound_events_to_triage").on(t.tenantId, t.id).where(sql`state = 'failed'`),
  ],
);
