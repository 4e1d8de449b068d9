import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "../columns";

/**
 * That a mail went out, under the key of the job that sent it: the same job sends none again. A key may name
 * whom it went to, by a member's id or, of news, by the address's keyed hash at its end.
 */
export const sentMails = sqliteTable("sent_mails", {
  key: text("key").primaryKey(),
  messageId: text("message_id").notNull(),
  sentAt: instant("sent_at").notNull(),
});
