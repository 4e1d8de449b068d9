import { getTableColumns } from "drizzle-orm";
import type { Payloads } from "~/jobs/messages";
import { declarations, type TableName } from "./inventory";
import * as schema from "./schema";
import type { TenantTable } from "./tenant-db.server";

export type ExportKind = Payloads["export.requested"]["kind"];

/** Kept by the machine for itself: what it says is in the tables it was made from. */
const MADE_FROM_OTHERS: readonly TableName[] = ["searchTokens", "workCounts", "packages"];
/** What records rest on: without them nobody could read them elsewhere. */
const RESTED_ON: readonly TableName[] = ["teams", "pipelines", "workspaceSettings"];

const OF_ONE_KIND: Record<Exclude<ExportKind, "all">, readonly TableName[]> = {
  contacts: ["contacts", "identities"],
  accounts: ["accounts"],
  leads: ["leads"],
  deals: ["deals", "dealParties", "pipelines"],
};

/** What a brokerage told of itself: it leaves as it is shown, and is entered anew elsewhere. */
const TOLD_OF_ITSELF: readonly TableName[] = ["taxNumbers"];

/** Of settings, only those that somebody chose and that mean the same elsewhere. */
const CHOSEN: Partial<Record<TableName, readonly string[]>> = {
  workspaceSettings: ["workingHours", "responseTargetMinutes", "basisRules", "currency"],
};

/** Where something is kept with us: it says nothing to anybody else. */
const PLACES: readonly string[] = ["tenantId", "r2Key"];

/**
 * What comes back when a package is taken into another workspace, those first that others point at. What else is
 * exported is there to be read: it tells of other systems and of work that was done here.
 */
export const RETURNING = [
  "workspaceSettings",
  "teams",
  "assignees",
  "pipelines",
  "accounts",
  "contacts",
  "identities",
  "leads",
  "deals",
  "dealParties",
  "threads",
  "messages",
  "summaries",
  "notes",
  "tasks",
  "files",
  "events",
] as const satisfies readonly TableName[];
export type ReturningName = (typeof RETURNING)[number];

/** What is kept back of people who are hidden leaves no more than they do. */
const KEPT_BACK: readonly string[] = ["keptTitle"];

export interface ExportedTable {
  name: TableName;
  table: TenantTable;
  /** The columns that leave, by the names that the schema gives them. */
  columns: string[];
}

/** The tables of an export: by the inventory, those that a brokerage works with. */
export const exportedTables = (kind: ExportKind): ExportedTable[] =>
  declarations.flatMap(([name]) => (leaves(name, kind) ? [exportedTable(name)] : []));

/** One table, with what of it leaves: all but where it is kept and what is secret or sealed. */
export function exportedTable(name: TableName): ExportedTable {
  const table = schema[name] as TenantTable;
  return {
    name,
    table,
    columns: Object.keys(getTableColumns(table)).filter((column) => isOpen(name, column)),
  };
}

const OPEN_TO_ALL = new Map(declarations);

function isOpen(name: TableName, column: string): boolean {
  const columns = OPEN_TO_ALL.get(name)?.columns as Record<string, string> | undefined;
  const chosen = CHOSEN[name];
  return (
    !PLACES.includes(column) &&
    !KEPT_BACK.includes(column) &&
    columns?.[column] !== "system.secret" &&
    !column.endsWith("Sealed") &&
    (!chosen || chosen.includes(column))
  );
}

function leaves(name: TableName, kind: ExportKind): boolean {
  if (kind !== "all") return OF_ONE_KIND[kind].includes(name);
  if (RESTED_ON.includes(name) || TOLD_OF_ITSELF.includes(name)) return true;
  return OPEN_TO_ALL.get(name)?.purpose === "run-the-brokerage" && !MADE_FROM_OTHERS.includes(name);
}

/** The tables of a workspace that stay, and the purpose for which they are kept. */
export const tablesThatStay = () =>
  declarations.flatMap(([name, { purpose }]) =>
    "tenantId" in getTableColumns(schema[name]) && !leaves(name, "all") ? [{ name, purpose }] : [],
  );

/** The columns of a table that stay. */
export const columnsThatStay = (name: TableName) =>
  Object.keys(getTableColumns(schema[name])).filter(
    (column) => column !== "tenantId" && !isOpen(name, column),
  );
