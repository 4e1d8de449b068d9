import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { columnOf } from "../columns";
import { elementsOf } from "../expressions";
import { type ScopedWrite, scopedWrite } from "../scoped";
import { byHand } from "../statements";
import type { RecordTable, Row } from "../tenant-db.server";

/**
 * Changes many records of the tenant, each in its own way, with one parameter. Every row names the
 * same fields; it is for jobs, which act for the whole workspace.
 */
export function changeMany<Table extends RecordTable>(
  table: Table,
  rows: readonly ({ id: string } & Partial<Omit<Row<Table>, "id" | "tenantId">>)[],
): ScopedWrite {
  const fields = Object.keys(rows[0] ?? {}).filter((field) => field !== "id");
  const encoded = rows.map((row) => encodedRow(table, row));

  return scopedWrite(({ tenantId }) => {
    const given = fields.map((field) => sql.identifier(columnOf(table, field).name));
    const read = given.map(
      (name, place) => sql`json_extract(value, ${`$[${place + 1}]`}) as ${name}`,
    );
    const set = given.map((name) => sql`${name} = given.${name}`);
    return {
      statement: byHand(
        sql`update ${table} set ${list(set)}
          from (select json_extract(value, '$[0]') as given_id, ${list(read)} from ${elementsOf(JSON.stringify(encoded))}) as given
          where ${table.tenantId} = ${tenantId} and ${table.id} = given.given_id`,
      ),
    };
  });

  function encodedRow(of: SQLiteTable, row: { id: string }) {
    const values = row as Record<string, unknown>;
    const columns = getTableColumns(of);
    return [
      row.id,
      ...fields.map((field) => {
        const value = values[field] ?? null;
        return value === null ? null : (columns[field]?.mapToDriverValue(value) ?? null);
      }),
    ];
  }
}

const list = (parts: SQL[]) => sql.join(parts, sql`, `);
