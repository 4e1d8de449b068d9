import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { freeText, instant, json, tenantOwned } from "../columns";
import { threads } from "./threads";

/** What the receiving side found out about a mail's sender. */
export interface MailChecks {
  spf: string;
  dkim: string;
  dmarc: string;
  /** The sender's domain, where the address is none of the person's. */
  elsewhere?: string;
}

/** One message of a thread, in or out. */
export const messages = sqliteTable(
  "messages",
  {
    ...tenantOwned(),
    threadId: text("thread_id").notNull(),
    contactId: text("contact_id").notNull(),
    direction: text("direction", { enum: ["in", "out"] }).notNull(),
    channel: text("channel").notNull(),
    /** The member who wrote it; null for what came in. */
    authorId: text("author_id"),
    subject: freeText("subject"),
    body: freeText("body").notNull(),
    sentAt: instant("sent_at").notNull(),
    status: text("status", { enum: ["received", "queued", "sent", "failed"] }).notNull(),
    /** The provider's own id or the Message-ID: the same message is kept once. */
    providerId: text("provider_id"),
    checks: json<MailChecks>("checks"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.threadId],
      foreignColumns: [threads.tenantId, threads.id],
    }).onDelete("cascade"),
    index("messages_by_thread").on(t.tenantId, t.threadId, t.id),
    index("messages_by_contact").on(t.tenantId, t.contactId, t.id),
    uniqueIndex("messages_by_provider_id")
      .on(t.tenantId, t.providerId)
      .where(sql`provider_id is not null`),
  ],
);
