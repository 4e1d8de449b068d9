import { sql } from "drizzle-orm";
import { foreignKey, index, primaryKey, sqliteTable } from "drizzle-orm/sqlite-core";
import { about, freeText, instant, keptText, owned, stamped, tenantOwned } from "../columns";
import { accounts } from "./accounts";
import { contacts } from "./contacts";
import { deals } from "./deals";
import { leads } from "./leads";

/** Something to do, by somebody, by a time. */
export const tasks = sqliteTable(
  "tasks",
  {
    ...tenantOwned(),
    ...owned(),
    ...about(),
    ...stamped(),
    /** Empty while it is kept back. */
    title: freeText("title").notNull(),
    /** The title while that of its deal is kept back, put here by triggers; null: it is not. */
    keptTitle: keptText("kept_title"),
    dueAt: instant("due_at"),
    /** When to remind by mail; null once it was done. */
    remindAt: instant("remind_at"),
    doneAt: instant("done_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.contactId],
      foreignColumns: [contacts.tenantId, contacts.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.accountId],
      foreignColumns: [accounts.tenantId, accounts.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.leadId],
      foreignColumns: [leads.tenantId, leads.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.dealId],
      foreignColumns: [deals.tenantId, deals.id],
    }).onDelete("cascade"),
    index("tasks_by_contact").on(t.tenantId, t.contactId, t.id).where(sql`contact_id is not null`),
    index("tasks_by_account").on(t.tenantId, t.accountId, t.id).where(sql`account_id is not null`),
    index("tasks_by_lead").on(t.tenantId, t.leadId, t.id).where(sql`lead_id is not null`),
    index("tasks_by_deal").on(t.tenantId, t.dealId, t.id).where(sql`deal_id is not null`),
    index("tasks_by_owner").on(t.tenantId, t.ownerId, t.id),
    index("tasks_by_team").on(t.tenantId, t.teamId, t.id),
    index("tasks_due")
      .on(t.tenantId, t.dueAt, t.id)
      .where(sql`done_at is null and due_at is not null`),
    index("tasks_due_by_owner")
      .on(t.tenantId, t.ownerId, t.dueAt, t.id)
      .where(sql`done_at is null and due_at is not null`),
    index("tasks_due_by_team")
      .on(t.tenantId, t.teamId, t.dueAt, t.id)
      .where(sql`done_at is null and due_at is not null`),
    index("tasks_to_remind").on(t.remindAt).where(sql`remind_at is not null`),
  ],
);
