import { sql } from "drizzle-orm";
import { among } from "../expressions";
import { scopedRead } from "../scoped";
import { byHand } from "../statements";
import type { RecordTable } from "../tenant-db.server";

/** Which of these ids a table of the tenant has. It is for jobs, which act for the whole workspace. */
export const idsAmong = (table: RecordTable, ids: readonly string[]) =>
  scopedRead(({ tenantId }) => ({
    statement: byHand(
      sql`select id from ${table} where ${table.tenantId} = ${tenantId} and ${among(table.id, ids)}`,
    ),
    decode: (rows) => new Set(rows.map(({ id }) => String(id))),
  }));
