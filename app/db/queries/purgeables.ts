import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { primaryKeyOf } from "../columns";
import { inventory, type TableName } from "../inventory";
import * as schema from "../schema";
import { scopedRead } from "../scoped";
import { byHand } from "../statements";
import type { TenantTable } from "../tenant-db.server";

/** What a purge takes of one table, or of the full-text index. */
export interface Purgeable {
  name: string;
  /** The rows of a workspace, as a part of a statement that names their source. */
  rowsOf: (tenantId: string, limit: number) => SQL;
  remove: (tenantId: string, limit: number) => SQL;
}

const isTenants = (name: TableName): boolean => "tenantId" in getTableColumns(schema[name]);
const TABLES = (Object.keys(inventory) as TableName[]).filter(isTenants);

/** What nobody may be able to add to any more, first: a job that is under way can then commit nothing. */
const FIRST: readonly TableName[] = ["jobEffects", "jobs"];
/** What the gates read, last. */
const LAST: readonly TableName[] = ["apiKeys", "memberships", "workspaceSettings", "workspaces"];

/** Rows that others point at go after those: foreign keys would take them along uncounted, or refuse. */
function inOrder(): TableName[] {
  const order: TableName[] = [];
  const visit = (name: TableName) => {
    if (order.includes(name)) return;
    for (const other of TABLES) if (other !== name && pointsAt(other, name)) visit(other);
    order.push(name);
  };
  const middle = TABLES.filter((name) => !FIRST.includes(name) && !LAST.includes(name));
  for (const name of [...FIRST, ...middle, ...LAST]) visit(name);
  return order;
}

const pointsAt = (from: TableName, to: TableName) =>
  getTableConfig(schema[from]).foreignKeys.some(
    (key) => key.reference().foreignTable === (schema[to] as SQLiteTable),
  );

const keyOf = (table: SQLiteTable) => sql.join(primaryKeyOf(table), sql`, `);
const tenantOf = (table: SQLiteTable) => (table as TenantTable).tenantId;

function tableOf(name: TableName): Purgeable {
  const table = schema[name] as SQLiteTable;
  const rowsOf = (tenantId: string, limit: number) =>
    sql`select ${keyOf(table)} from ${table} where ${tenantOf(table)} = ${tenantId} limit ${limit}`;
  return {
    name,
    rowsOf,
    remove: (tenantId, limit) =>
      sql`delete from ${table} where (${keyOf(table)}) in (${rowsOf(tenantId, limit)})`,
  };
}

const indexed = (tenantId: string, limit: number) =>
  sql`select rowid from long_texts where long_texts match ${`tenant : "${tenantId}"`} and tenant = ${tenantId} limit ${limit}`;
const LONG_TEXTS: Purgeable = {
  name: "longTexts",
  rowsOf: indexed,
  remove: (tenantId, limit) =>
    sql`delete from long_texts where rowid in (${indexed(tenantId, limit)})`,
};

/** Everything in the database that belongs to a workspace, in the order in which it goes. */
export const PURGEABLES: readonly Purgeable[] = [LONG_TEXTS, ...inOrder().map(tableOf)];

/** How many rows of one's own workspace are there, counting no further than `atMost`. */
export const countOwn = ({ rowsOf }: Purgeable, atMost: number) =>
  scopedRead(({ tenantId }) => counted(rowsOf(tenantId, atMost)));

/** How many a statement finds. */
export const counted = (rows: SQL) => ({
  statement: byHand(sql`select count(*) as n from (${rows})`),
  decode: ([row]: Record<string, unknown>[]) => Number(row?.n ?? 0),
});
