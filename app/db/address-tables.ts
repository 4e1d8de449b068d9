import { getTableColumns } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { columnOf } from "./columns";
import { declarations, type TableName } from "./inventory";
import * as schema from "./schema";

/**
 * How a row tells whose it is: by the address as it is typed, by the address's keyed hash, or by a key that
 * ends in that hash.
 */
type KnownBy = "address" | "hash" | "ending";

const KNOWN_BY: Readonly<Record<string, KnownBy>> = {
  email: "address",
  addressHash: "hash",
  key: "ending",
};

/** A table of our own about people of whom we know an address. */
export interface AddressTable {
  name: TableName;
  table: SQLiteTable;
  /** Null where a table belongs to no workspace, the operator's neither. */
  tenant: SQLiteColumn | null;
  key: SQLiteColumn;
  knownBy: KnownBy;
  /** Columns that are emptied; null: the row goes. */
  clear: SQLiteColumn[] | null;
}

/** Every table about those who wrote to us or are written to, by the inventory alone. */
export const ADDRESS_TABLES: readonly AddressTable[] = declarations.flatMap(([name, declared]) => {
  const knownBy = declared.subject === "visitor" ? KNOWN_BY[declared.subjectKey] : undefined;
  if (declared.subject === "nobody" || !knownBy) return [];

  const table = schema[name] as SQLiteTable;
  const { onErasure } = declared;
  const clear = typeof onErasure === "object" ? onErasure.clear : null;
  return [
    {
      ...{ name, table, knownBy, tenant: getTableColumns(table).tenantId ?? null },
      key: columnOf(table, declared.subjectKey),
      clear: clear?.map((column) => columnOf(table, column)) ?? null,
    },
  ];
});
