import { getTableColumns, getTableName } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import { columnOf, primaryKeyOf } from "./columns";
import { declarations, type inventory, type TableName } from "./inventory";
import * as schema from "./schema";
import type { TenantTable } from "./tenant-db.server";
import { PARENTS } from "./visibility";

type Inventory = typeof inventory;

/** Tables about contacts that do not carry the contact's id: each needs an eraser of its own. */
export type IndexTable = {
  [Name in TableName]: Inventory[Name] extends { subject: "contact"; subjectKey: infer Key }
    ? Key extends "contactId" | "id"
      ? never
      : Name
    : never;
}[TableName];

/** A record of the person that rows without their id may be about: their lead, their deal. */
interface Via {
  column: SQLiteColumn;
  parent: SubjectTable;
}

/** One table that holds rows about contacts, as the inventory declares it. */
export interface SubjectTable {
  name: TableName;
  table: TenantTable;
  /** Names the contact. */
  subject: SQLiteColumn;
  /** The primary key without the tenant. */
  key: SQLiteColumn[];
  via: Via[];
  /** Columns that are emptied, and those in which the id gives way to its hash; null: the row goes. */
  kept: { clear: SQLiteColumn[]; rename: SQLiteColumn[] } | null;
}

/** Every table about contacts, by the inventory alone; rows that others point at come later. */
export const SUBJECT_TABLES: readonly SubjectTable[] = inOrder(declared());

export function subjectTable(name: TableName): SubjectTable {
  const found = SUBJECT_TABLES.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not about contacts`);

  return found;
}

function declared(): SubjectTable[] {
  const tables = declarations.flatMap(([name, declaration]) => {
    if (declaration.subject !== "contact") return [];
    const table = schema[name] as TenantTable;
    const subject = columnOf(table, declaration.subjectKey);
    if (!["contact_id", "id"].includes(subject.name)) return [];

    const { onErasure } = declaration;
    const kept = typeof onErasure === "object" && {
      clear: onErasure.clear.map((column) => columnOf(table, column)),
      rename: (onErasure.rename ?? []).map((column) => columnOf(table, column)),
    };
    const key = primaryKeyOf(table).filter((column) => column !== table.tenantId);
    return [{ name, table, subject, key, via: [], kept: kept || null }];
  });
  return tables.map((one) => ({ ...one, via: viasOf(one, tables) }));
}

/** Rows may lack the person's id where they are about a record of theirs; the index says that it is asked. */
function viasOf({ table, subject }: SubjectTable, all: SubjectTable[]): Via[] {
  if (subject.notNull) return [];

  const indexed = new Set(getTableConfig(table).indexes.map(({ config }) => nameAt(config, 1)));
  return Object.entries(PARENTS).flatMap(([name, parentTable]) => {
    const column = getTableColumns(table)[name];
    const parent = all.find((one) => one.table === (parentTable as never));
    const asked = column && indexed.has(column.name) && column !== subject;
    return asked && parent ? [{ column, parent }] : [];
  });
}

function nameAt({ columns }: { columns: object[] }, place: number) {
  return (columns[place] as { name?: string } | undefined)?.name;
}

/** A row must be counted before the row whose deletion takes it along, and found while that one is there. */
function inOrder(tables: SubjectTable[]): SubjectTable[] {
  const left = [...tables];
  const ordered: SubjectTable[] = [];
  while (left.length > 0) {
    const free = left.findIndex((one) => !left.some((other) => other !== one && needs(other, one)));
    ordered.push(...left.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

function needs({ table, via }: SubjectTable, other: SubjectTable) {
  return (
    via.some(({ parent }) => parent.name === other.name) ||
    getTableConfig(table).foreignKeys.some(
      (foreign) => getTableName(foreign.reference().foreignTable) === getTableName(other.table),
    )
  );
}
