import { getTableColumns } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { ExportedTable } from "~/db/exported-tables";
import { inventory } from "~/db/inventory";

const TYPES: Record<string, string> = { string: "string", number: "number", boolean: "boolean" };

/** JSON Schema of one row, with what each column holds, as the inventory declares it. */
export function rowSchema({ name, table, columns }: ExportedTable) {
  const { purpose, basis, retention, columns: categories } = inventory[name];
  const known = getTableColumns(table);
  const properties = columns.flatMap((column) => {
    const of = known[column];
    const category = (categories as Record<string, string>)[column];
    return of ? [[column, { ...shapeOf(of), description: category }]] : [];
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: name,
    description: `purpose: ${purpose}; basis: ${basis}; retention: ${retention.class}`,
    type: "object",
    additionalProperties: false,
    required: columns,
    properties: Object.fromEntries(properties),
  };
}

function shapeOf({ dataType, notNull, enumValues }: SQLiteColumn) {
  if (enumValues?.length) return { enum: notNull ? enumValues : [...enumValues, null] };
  const type = TYPES[dataType];
  if (!type) return {};
  return { type: notNull ? type : [type, "null"] };
}
