import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { ENQUIRY_STATES } from "~/domain/enquiries/enquiry-states";
import { ENQUIRY_TOPICS } from "~/domain/enquiries/enquiry-topics";
import { freeText, instant } from "../columns";

/** What somebody wrote to us at /contact. It belongs to no workspace. */
export const enquiries = sqliteTable(
  "enquiries",
  {
    id: text("id").primaryKey(),
    at: instant("at").notNull(),
    locale: text("locale", { enum: ["en", "ar"] }).notNull(),
    topic: text("topic", { enum: ENQUIRY_TOPICS }).notNull(),
    name: freeText("name").notNull(),
    email: text("email").notNull(),
    message: freeText("message").notNull(),
    /** By when a person answers: our own target. */
    dueAt: instant("due_at").notNull(),
    /** When the receipt, and the word to our own desk, had left; null: they have not yet. */
    receiptAt: instant("receipt_at"),
    /** How often they were tried by the schedule in vain, and when they are tried again. */
    tries: integer("tries").notNull().default(0),
    nextTryAt: instant("next_try_at").notNull().default(0),
    state: text("state", { enum: ENQUIRY_STATES }).notNull().default("open"),
    /** When the desk last said what became of it, and who did; null: it never has. */
    settledAt: instant("settled_at"),
    settledBy: text("settled_by"),
  },
  (t) => [
    index("enquiries_by_receipt").on(t.receiptAt, t.nextTryAt),
    index("enquiries_by_time").on(t.at),
    index("enquiries_by_state").on(t.state, t.id),
    index("enquiries_by_email").on(t.email),
  ],
);
