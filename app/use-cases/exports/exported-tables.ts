import { getTableColumns } from "drizzle-orm";
import { declarations, type TableName } from "~/db/inventory";
import * as schema from "~/db/schema";
import type { TenantTable } from "~/db/tenant-db.server";
import type { Payloads } from "~/jobs/messages";

export type ExportKind = Payloads["export.requested"]["kind"];

/** Kept by the machine for itself: what it says is in the tables it was made from. */
const MADE_FROM_OTHERS: readonly TableName[] = ["searchTokens", "packages"];
/** What deals' stages mean, without which they could not be read elsewhere. */
const KEYS_TO_READ: readonly TableName[] = ["pipelines"];

const OF_ONE_KIND: Record<Exclude<ExportKind, "all">, readonly TableName[]> = {
  contacts: ["contacts", "identities"],
  accounts: ["accounts"],
  leads: ["leads"],
  deals: ["deals", "dealParties", "pipelines"],
};

export interface ExportedTable {
  name: TableName;
  table: TenantTable;
  /** The columns that leave: all but the tenant and what is secret. */
  columns: string[];
}

/** The tables of an export: by the inventory, those that a brokerage works with. */
export const exportedTables = (kind: ExportKind): ExportedTable[] =>
  declarations.flatMap(([name, { purpose, columns }]) => {
    const wanted =
      kind === "all"
        ? (purpose === "run-the-brokerage" && !MADE_FROM_OTHERS.includes(name)) ||
          KEYS_TO_READ.includes(name)
        : OF_ONE_KIND[kind].includes(name);
    if (!wanted) return [];

    const table = schema[name] as TenantTable;
    const leaving = Object.keys(getTableColumns(table)).filter(
      (column) =>
        column !== "tenantId" &&
        columns[column as keyof typeof columns] !== "system.secret" &&
        !column.endsWith("Sealed"),
    );
    return [{ name, table, columns: leaving }];
  });
