import { and, eq, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Named } from "~/domain/contacts/names";
import type { Cursor } from "../paging";
import { accounts, contacts, deals, leads, tasks } from "../schema";
import type { Scope } from "../scope";
import { scopedRead } from "../scoped";
import { byHand, decodeRow, type Raw } from "../statements";
import { ofNobodyHidden, titleOf, visible } from "../visibility";

export interface DueTask {
  task: typeof tasks.$inferSelect;
  /** The nearest record that it is about, as far as the viewer sees that: what people call it. The others are null. */
  deal: Named | null;
  lead: Named | null;
  contact: Named | null;
  account: Named | null;
}

interface Question {
  ownerId?: string;
  cursor: Cursor | null;
  limit: number;
}

/** Open tasks that have a time, soonest first, each with the name of what it is about. */
export const tasksDue = ({ ownerId, cursor, limit }: Question) =>
  scopedRead(({ tenantId, scope }) => {
    const matching = and(
      eq(tasks.tenantId, tenantId),
      visible(tasks, scope),
      ofNobodyHidden(tasks),
      ownerId ? eq(tasks.ownerId, ownerId) : undefined,
      sql`${tasks.doneAt} is null and ${tasks.dueAt} is not null`,
      cursor ? sql`(${tasks.dueAt}, ${tasks.id}) > (${cursor.value}, ${cursor.id})` : undefined,
    );
    // One record of a task is read: a task on a deal is on the deal's person as well. What must not be
    // read is looked for under no id, since a condition beside the key is tried after the row was read.
    const join = (table: Parent, on: SQLiteColumn, ...nearer: SQLiteColumn[]) => {
      const id =
        nearer.length > 0 ? sql`iif(coalesce(${list(nearer)}, null) is null, ${on}, null)` : on;
      return sql` left join ${table} on ${and(eq(table.tenantId, tenantId), eq(table.id, id), visible(table, scope))}`;
    };
    const title = titleOf(deals, scope);
    const statement = byHand(
      sql`select ${tasks}.*, ${deals.id} as seen_deal, ${leads.id} as seen_lead,
          ${contacts.id} as seen_contact, ${accounts.id} as seen_account,
          coalesce(${title}, ${deals.listingRef}, ${deals.contactName}) as deal_en,
          coalesce(${title}, ${deals.listingRef}, ${deals.contactNameAr}) as deal_ar,
          ${leads.contactName} as lead_en, ${leads.contactNameAr} as lead_ar,
          ${contacts.nameEn} as contact_en, ${contacts.nameAr} as contact_ar,
          ${accounts.nameEn} as account_en, ${accounts.nameAr} as account_ar
        from ${tasks} indexed by ${sql.identifier(`tasks_due${sightOf(scope, ownerId)}`)}
        ${join(deals, tasks.dealId)}${join(leads, tasks.leadId, tasks.dealId)}
        ${join(contacts, tasks.contactId, tasks.dealId, tasks.leadId)}
        ${join(accounts, tasks.accountId, tasks.dealId, tasks.leadId, tasks.contactId)}
        where ${matching} order by ${tasks.dueAt}, ${tasks.id} limit ${limit}`,
    );
    return { statement, decode: (rows) => rows.map(decoded) };
  });

const list = (columns: SQLiteColumn[]) => sql.join(columns, sql`, `);

type Parent = typeof deals | typeof leads | typeof contacts | typeof accounts;

const decoded = (raw: Raw): DueTask => ({
  task: decodeRow(tasks, raw) as DueTask["task"],
  deal: namesIn(raw, "deal"),
  lead: namesIn(raw, "lead"),
  contact: namesIn(raw, "contact"),
  account: namesIn(raw, "account"),
});

const namesIn = (raw: Raw, kind: "deal" | "lead" | "contact" | "account"): Named | null =>
  raw[`seen_${kind}`]
    ? { nameEn: raw[`${kind}_en`] as string | null, nameAr: raw[`${kind}_ar`] as string | null }
    : null;

/** The end of the name of the index that fits what is asked and who asks. */
export function sightOf(scope: Scope, ownerId: string | undefined) {
  if (ownerId || scope.kind === "own") return "_by_owner";
  return scope.kind === "team" ? "_by_team" : "";
}
