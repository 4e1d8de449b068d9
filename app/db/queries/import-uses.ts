import { type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import {
  accounts,
  assignees,
  contacts,
  dealParties,
  deals,
  files,
  leads,
  notes,
  tasks,
  threads,
} from "../schema";
import { scopedRead, scopedWrite } from "../scoped";
import { byHand } from "../statements";
import { openAbout } from "./asked-about";
import { failsUnless } from "./insist";

/** Where others point at a record: a table, its column, and what of it does not count. */
interface Use {
  table: SQLiteTable;
  column: string;
  except?: "made-with-it" | "of-this-import";
}

const about = (column: string): Use[] => [
  { table: notes, column, except: "made-with-it" },
  { table: tasks, column },
  { table: files, column },
];

/** The tables whose records an import takes back one by one. */
const RECORDS = { contact: contacts, account: accounts, deal: deals, agent: assignees } as const;
export type ImportedKind = keyof typeof RECORDS;

const USES: Record<ImportedKind, readonly Use[]> = {
  contact: [
    ...about("contact_id"),
    ...[leads, deals, dealParties, threads].map((table) => ({ table, column: "contact_id" })),
  ],
  account: [
    ...about("account_id"),
    { table: deals, column: "account_id" },
    { table: accounts, column: "parent_id", except: "of-this-import" },
  ],
  deal: [...about("deal_id"), { table: dealParties, column: "deal_id" }],
  agent: [contacts, accounts, leads, deals, tasks].map((table) => ({ table, column: "owner_id" })),
};

/** Which of these records something of other origin points at by now: they are not to be taken away. */
export const usedAmong = (kind: ImportedKind, ids: readonly string[], importId: string) =>
  scopedRead<string[]>(({ tenantId }) => {
    const used = [
      ...USES[kind].map((use) => sql`exists (${pointing(use, kind, tenantId, importId)})`),
      ...(kind === "contact" ? [openAbout(tenantId, sql`asked.value`)] : []),
    ];
    const statement = byHand(
      sql`select asked.value as id from json_each(${JSON.stringify(ids)}) as asked
        where ${sql.join(used, sql` or `)}`,
    );
    return { statement, decode: (rows) => rows.map(({ id }) => String(id)) };
  });

function pointing(
  { table, column, except }: Use,
  kind: ImportedKind,
  tenantId: string,
  importId: string,
): SQL {
  const points = sql`select 1 from ${table} as other
    where other.tenant_id = ${tenantId} and other.${sql.identifier(column)} = asked.value`;
  if (except === "of-this-import") return sql`${points} and other.import_id is not ${importId}`;
  if (except !== "made-with-it") return points;
  return sql`${points} and other.created_at <> (select record.created_at from ${RECORDS[kind]} as record
    where record.tenant_id = ${tenantId} and record.id = asked.value)`;
}

/**
 * Ends the whole batch unless as many of these records as were read are still as the import made or
 * left them: what somebody changed in the meantime is not taken away unseen. The cross join keeps SQLite from
 * reading all the workspace's records, and the whole list for each.
 */
export const insistUntouched = (kind: ImportedKind, stamps: Readonly<Record<string, number>>) =>
  scopedWrite(({ tenantId }) => ({
    statement: failsUnless(sql`(select count(*) from json_each(${JSON.stringify(stamps)}) as asked
        cross join ${RECORDS[kind]} as record on record.tenant_id = ${tenantId} and record.id = asked.key
        where record.updated_at = asked.value) = ${Object.keys(stamps).length}`),
  }));

/** Lets go of the parents that this import gave its companies, so that they can leave in any order. */
export const orphanCompanies = (importId: string, parents: readonly string[]) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`update ${accounts} set parent_id = null
        where tenant_id = ${tenantId} and import_id = ${importId}
          and parent_id in (select value from json_each(${JSON.stringify(parents)}))`,
    ),
  }));
