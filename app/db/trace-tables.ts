import { getTableColumns } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { primaryKeyOf } from "./columns";
import { declarations, type TableName } from "./inventory";
import type { DataCategory } from "./inventory/declaration";
import * as schema from "./schema";
import type { TenantTable } from "./tenant-db.server";

/** A column in which something of a person might stand, and whether their name counts as a trace there. */
export interface TraceColumn {
  /** As the inventory and as the database call it. */
  field: string;
  column: SQLiteColumn;
  names: boolean;
  /** Part of the key: it cannot be changed. */
  fixed: boolean;
}

/** A table of a workspace that a search for what is left of a person looks through. */
export interface TraceTable {
  name: TableName;
  table: TenantTable;
  key: SQLiteColumn[];
  columns: TraceColumn[];
  onMention: "delete" | "clear" | "mask";
}

/** A secret or a hash holds nothing to be read. */
const UNREADABLE: DataCategory = "system.secret";

/** Where people are told of by their names: what was written, and companies that bear a person's name. */
const NAMING: readonly DataCategory[] = ["user.content", "user.contact.organization"];

/** Every table that a tenant has, but for those of its members and of its own details. */
export const TRACE_TABLES: readonly TraceTable[] = declarations.flatMap(([name, declared]) => {
  const table = schema[name] as TenantTable;
  if (!table.tenantId || declared.subject === "member" || name === "workspaces") return [];

  const whole = primaryKeyOf(table);
  const columns = Object.entries(getTableColumns(table)).flatMap(([field, column]) => {
    const category = declared.columns[field as keyof typeof declared.columns];
    if (column === table.tenantId || column.getSQLType() !== "text") return [];
    if (!category || category === UNREADABLE) return [];
    return [{ field, column, names: NAMING.includes(category), fixed: whole.includes(column) }];
  });
  if (columns.length === 0) return [];
  const beside = whole.filter((column) => column !== table.tenantId);
  const key = beside.length > 0 ? beside : whole;
  return [{ name, table, key, columns, onMention: declared.onMention ?? "mask" }];
});
