import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { freeJson, freeText, instant, tenantOwned } from "../columns";
import { threads } from "./threads";

/** A sentence of a summary, and where it was said: characters `from` to `to` of the message. */
export interface SourcedSentence {
  text: string;
  messageId: string;
  from: number;
  to: number;
}

/** A machine's summary of a thread. It is never shown without its label and its sources. */
export const summaries = sqliteTable(
  "summaries",
  {
    ...tenantOwned(),
    threadId: text("thread_id").notNull(),
    contactId: text("contact_id").notNull(),
    jobId: text("job_id").notNull(),
    state: text("state", { enum: ["ready", "abstained"] }).notNull(),
    /** "offline", or the provider and model that answered. */
    method: text("method").notNull(),
    sentences: freeJson<SourcedSentence[]>("sentences").notNull(),
    /** Why there is none. */
    reason: freeText("reason"),
    messagesRead: integer("messages_read").notNull(),
    valuesHidden: integer("values_hidden").notNull(),
    /** What was sent to a provider; null when nothing was. */
    receiptId: text("receipt_id"),
    verdict: text("verdict", { enum: ["kept", "edited", "wrong"] }),
    reviewedBy: text("reviewed_by"),
    reviewedAt: instant("reviewed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.threadId],
      foreignColumns: [threads.tenantId, threads.id],
    }).onDelete("cascade"),
    index("summaries_by_thread").on(t.tenantId, t.threadId, t.id),
    index("summaries_by_contact").on(t.tenantId, t.contactId),
  ],
);
