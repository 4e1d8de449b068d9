import { getTableColumns, getTableName } from "drizzle-orm";
import { declarations } from "./inventory";
import * as schema from "./schema";

const declared = new Set(
  declarations.flatMap(([name]) => {
    const table = schema[name];
    return Object.values(getTableColumns(table)).map(
      (column) => `${getTableName(table)}.${column.name}`,
    );
  }),
);

/** Whether the inventory knows a column of the database, both by the names that SQL has for them. */
export const isDeclared = (table: string, column: string) => declared.has(`${table}.${column}`);
