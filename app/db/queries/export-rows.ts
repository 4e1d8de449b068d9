import { and, sql } from "drizzle-orm";
import { primaryKeyOf } from "../columns";
import { scopedRead } from "../scoped";
import { byHand, decodeRow, type Raw } from "../statements";
import type { TenantTable } from "../tenant-db.server";
import { visible } from "../visibility";
import type { RowKey } from "./subject-rows";

/** Rows of a table as this viewer sees them, in the order of their keys, from those on that come after. */
export const exportRows = (table: TenantTable, after: RowKey | null, limit: number) =>
  scopedRead(({ tenantId, scope }) => {
    const key = primaryKeyOf(table).filter((column) => column !== table.tenantId);
    const keys = sql.join([...key], sql`, `);
    const values = after?.map((value) => sql`${value}`) ?? [];
    const beyond = after ? sql`(${keys}) > (${sql.join(values, sql`, `)})` : undefined;
    const where = and(sql`${table.tenantId} = ${tenantId}`, visible(table, scope), beyond);
    return {
      statement: byHand(
        sql`select ${table}.* from ${table} where ${where} order by ${keys} limit ${limit}`,
      ),
      decode: (rows: Raw[]) =>
        rows.map((raw) => ({
          key: key.map(({ name }) => raw[name] as string | number),
          row: decodeRow(table, raw),
        })),
    };
  });
