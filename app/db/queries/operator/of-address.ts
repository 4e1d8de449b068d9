import { type SQL, sql } from "drizzle-orm";
import type { TenantId } from "~/lib/ids";
import type { AddressTable } from "../../address-tables";
import { scopedRead, scopedWrite } from "../../scoped";
import { byHand, decodeRow, type Raw } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

/** An address as it is compared, and the keyed hash under which we know it when nothing else is kept. */
export interface KnownAddress {
  email: string;
  hash: string;
}

const MOST_ROWS = 1000;

/** What a table of ours holds of whoever has an address. */
export const rowsOfAddress = (of: AddressTable, address: KnownAddress) =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`select ${of.table}.* from ${of.table} where ${theirs(of, address, viewer)} limit ${MOST_ROWS}`,
      ),
      decode: (rows) => rows.map((row: Raw) => decodeRow(of.table, row)),
    };
  });

/** Takes it away, or empties it where the inventory keeps the rest. */
export const eraseOfAddress = (of: AddressTable, address: KnownAddress) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    const where = theirs(of, address, viewer);
    if (!of.clear) return { statement: byHand(sql`delete from ${of.table} where ${where}`) };

    const emptied = of.clear.map(({ name }) => sql`${sql.identifier(name)} = null`);
    const changes = sql.join(emptied, sql`, `);
    return { statement: byHand(sql`update ${of.table} set ${changes} where ${where}`) };
  });

function theirs(
  { key, knownBy, tenant }: AddressTable,
  { email, hash }: KnownAddress,
  { tenantId }: { tenantId: TenantId },
): SQL {
  const ours = tenant ? sql`${tenant} = ${tenantId} and ` : sql``;
  // D1 takes no pattern of `like` that is as long as a hash.
  if (knownBy === "ending") return sql`${ours}substr(${key}, -65) = ${`.${hash}`}`;
  return sql`${ours}${key} = ${knownBy === "address" ? email : hash}`;
}
