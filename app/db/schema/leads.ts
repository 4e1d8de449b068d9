import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { freeJson, freeText, instant, owned, stamped, tenantOwned } from "../columns";
import { contacts } from "./contacts";

export const LEAD_STATUSES = [
  "new",
  "contacted",
  "qualified",
  "converted",
  "lost",
  "not-a-lead",
] as const;

/** An enquiry. Open ones (new, contacted, qualified) have a next follow-up: the database insists. */
export const leads = sqliteTable(
  "leads",
  {
    ...tenantOwned(),
    ...owned(),
    ...stamped(),
    contactId: text("contact_id").notNull(),
    /** Copies of the contact's names, so that lists need no join: in Latin letters where known, and in Arabic. */
    contactName: freeText("contact_name"),
    contactNameAr: freeText("contact_name_ar"),
    channel: freeText("channel").notNull(),
    source: freeText("source").notNull(),
    /** The source's own id, or one made from the event: a lead is unique by workspace, source and this. */
    externalId: text("external_id").notNull(),
    receivedAt: instant("received_at").notNull(),
    listingRef: freeText("listing_ref"),
    projectRef: freeText("project_ref"),
    priceMinor: integer("price_minor"),
    currency: text("currency"),
    message: freeText("message"),
    responseLink: text("response_link"),
    status: text("status", { enum: LEAD_STATUSES }).notNull(),
    closedReason: freeText("closed_reason"),
    closedAt: instant("closed_at"),
    /** Set once, by the first human answer. */
    firstResponseAt: instant("first_response_at"),
    /** When the workspace's own target ends, computed at arrival and never rewritten. */
    responseDueAt: instant("response_due_at"),
    /** When the portal's rule ends; null where the portal has none. */
    portalDueAt: instant("portal_due_at"),
    /** The nearest clock of whoever waits for an answer; null when nobody does. */
    answerDueAt: instant("answer_due_at"),
    /** The last message of whoever waits, since they were answered; null where what waits is the enquiry itself. */
    waitingMessageId: text("waiting_message_id"),
    /** The end of the present owner's own target, where the lead came to them unanswered. */
    ownerDueAt: instant("owner_due_at"),
    /** Null when closed. */
    nextFollowUpAt: instant("next_follow_up_at"),
    followUpSetBy: text("follow_up_set_by", { enum: ["person", "system"] }),
    portalStatus: text("portal_status"),
    /** The time of the newest portal event applied: an older one never overwrites it. */
    portalAt: instant("portal_at"),
    /** The open lead of which this repeat enquiry is a further touch. */
    parentLeadId: text("parent_lead_id"),
    inboundEventId: text("inbound_event_id"),
    dealId: text("deal_id"),
    threadId: text("thread_id"),
    importId: text("import_id"),
    /** What the portal's events about it add up to, so that a later one can join. */
    intake: freeJson<unknown>("intake"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.contactId],
      foreignColumns: [contacts.tenantId, contacts.id],
    }).onDelete("cascade"),
    uniqueIndex("leads_by_external_id").on(t.tenantId, t.source, t.externalId),
    index("leads_by_owner").on(t.tenantId, t.ownerId, t.id),
    index("leads_by_team").on(t.tenantId, t.teamId, t.id),
    index("leads_by_contact").on(t.tenantId, t.contactId, t.id),
    index("leads_waiting")
      .on(t.tenantId, t.answerDueAt, t.id)
      .where(sql`answer_due_at is not null`),
    index("leads_waiting_by_owner")
      .on(t.tenantId, t.ownerId, t.answerDueAt, t.id)
      .where(sql`answer_due_at is not null`),
    index("leads_waiting_by_team")
      .on(t.tenantId, t.teamId, t.answerDueAt, t.id)
      .where(sql`answer_due_at is not null`),
    index("leads_due")
      .on(t.tenantId, t.nextFollowUpAt, t.id)
      .where(sql`next_follow_up_at is not null`),
    index("leads_due_by_owner")
      .on(t.tenantId, t.ownerId, t.nextFollowUpAt, t.id)
      .where(sql`next_follow_up_at is not null`),
    index("leads_due_by_team")
      .on(t.tenantId, t.teamId, t.nextFollowUpAt, t.id)
      .where(sql`next_follow_up_at is not null`),
    index("leads_to_follow_up_by_owner")
      .on(t.tenantId, t.ownerId, t.nextFollowUpAt, t.id)
      .where(sql`next_follow_up_at is not null and answer_due_at is null`),
    index("leads_without_step_by_owner")
      .on(t.tenantId, t.ownerId, t.nextFollowUpAt, t.id)
      .where(
        sql`follow_up_set_by = 'system' and next_follow_up_at is not null and answer_due_at is null`,
      ),
    index("leads_in_pool")
      .on(t.tenantId, t.id)
      .where(sql`owner_id is null and next_follow_up_at is not null`),
    index("leads_in_pool_by_team")
      .on(t.tenantId, t.teamId, t.id)
      .where(sql`owner_id is null and next_follow_up_at is not null`),
    index("leads_by_status").on(t.tenantId, t.status, t.id),
    index("leads_by_status_by_owner").on(t.tenantId, t.ownerId, t.status, t.id),
    index("leads_by_status_by_team").on(t.tenantId, t.teamId, t.status, t.id),
    index("leads_by_source").on(t.tenantId, t.source, t.id),
    index("leads_by_source_by_owner").on(t.tenantId, t.ownerId, t.source, t.id),
    index("leads_by_source_by_team").on(t.tenantId, t.teamId, t.source, t.id),
    check(
      "open_leads_have_a_follow_up",
      sql`${t.status} not in ('new', 'contacted', 'qualified') or ${t.nextFollowUpAt} is not null`,
    ),
  ],
);
