import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { freeText, instant, tenantOwned } from "../columns";
import { contacts } from "./contacts";

/** A conversation with one person. */
export const threads = sqliteTable(
  "threads",
  {
    ...tenantOwned(),
    contactId: text("contact_id").notNull(),
    leadId: text("lead_id"),
    channel: text("channel").notNull(),
    subject: freeText("subject"),
    lastMessageAt: instant("last_message_at").notNull(),
    /** Part of the address that answers come to; not guessable. */
    replyToken: text("reply_token"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.contactId],
      foreignColumns: [contacts.tenantId, contacts.id],
    }).onDelete("cascade"),
    index("threads_by_contact").on(t.tenantId, t.contactId, t.id),
    index("threads_by_lead").on(t.tenantId, t.leadId).where(sql`lead_id is not null`),
    uniqueIndex("threads_by_reply_token").on(t.replyToken).where(sql`reply_token is not null`),
  ],
);
