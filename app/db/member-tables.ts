import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { columnOf } from "./columns";
import { declarations, type TableName } from "./inventory";
import * as schema from "./schema";

/** How a row tells whose account it belongs to: by the account's id, or by its address. */
type KnownBy = "id" | "address";

/** A table that holds rows of those who sign in. */
export interface MemberTable {
  name: TableName;
  table: SQLiteTable;
  key: SQLiteColumn;
  knownBy: KnownBy;
}

/** Every table about those who sign in, and what visitors left who are them, by the inventory alone: the account comes last. */
export const MEMBER_TABLES: readonly MemberTable[] = declarations
  .flatMap(([name, declared]): MemberTable[] => {
    if (declared.subject === "nobody" || declared.subject === "contact") return [];
    if (declared.subject === "visitor" && declared.subjectKey !== "subjectKey") return [];

    const table = schema[name] as SQLiteTable;
    const key = columnOf(table, declared.subjectKey);
    return [{ name, table, key, knownBy: declared.subjectKey === "email" ? "address" : "id" }];
  })
  .toSorted((a, b) => Number(a.name === "users") - Number(b.name === "users"));
