import { BASES, PURPOSES } from "~/config/purposes";
import { RETENTION } from "~/config/retention";
import { type KeptClass, ruleOf } from "~/domain/policy/retention";
import { declarations } from "./inventory";
import type { DataCategory } from "./inventory/declaration";
import { indexStores, kvStores, r2Stores } from "./stores";

type Declared = (typeof declarations)[number];

/**
 * What is held, where, about whom, why, for how long, and what becomes of it: /data-map.json.
 * @param retention which class each table is of: by the version in force, or else by the build.
 */
export const dataMap = (retention: readonly KeptClass[] = retentionRegister()) => ({
  purposes: PURPOSES,
  bases: BASES,
  tables: Object.fromEntries(declarations.map((one) => tableInMap(one, retention))),
  indexes: indexStores,
  files: { store: "R2", prefixes: r2Stores },
  keys: { store: "KV", prefixes: kvStores },
  queues: { "closr-jobs": "ids of jobs only", "closr-jobs-dlq": "ids of jobs only" },
});

function tableInMap([name, declared]: Declared, kept: readonly KeptClass[]) {
  const { columns, purpose, basis, role, scope } = declared;
  const { class: of, since } = ruleOf(kept, name);
  const about =
    declared.subject === "nobody"
      ? { subject: "nobody" }
      : {
          subject: declared.subject,
          subjectKey: declared.subjectKey,
          onErasure: declared.onErasure,
        };
  return [
    name,
    {
      purpose,
      basis,
      role,
      scope,
      ...about,
      retention: { class: of, since },
      columns,
      sealed: sealedOf(columns),
    },
  ] as const;
}

const sealedOf = (columns: Record<string, DataCategory>) =>
  Object.keys(columns).filter((column) => column.endsWith("Sealed"));

/** What tells one person, device or record from another. */
const IDENTIFIERS: ReadonlySet<DataCategory> = new Set(["user.unique_id"]);
const classOf = (category: DataCategory) =>
  IDENTIFIERS.has(category) ? "identifier" : category.replace(/^.*\./, "");

/** The same item by item: each column that holds something of people, and each store outside the tables. */
export function dataItems() {
  const inTables = declarations.flatMap(([table, { columns, role, scope }]) =>
    Object.entries(columns)
      .filter(([, category]) => category.startsWith("user."))
      .map(([column, category]) => ({
        ...{ store: "D1", item: `${table}.${column}`, class: classOf(category) },
        ...{ scope, role },
      })),
  );
  const outside = Object.entries({ R2: r2Stores, KV: kvStores, "D1 index": indexStores }).flatMap(
    ([store, prefixes]) =>
      Object.entries(prefixes).map(([item, { scope, role, subject }]) => ({
        ...{ store, item, class: subject === "nobody" ? "operations" : "content" },
        ...{ scope, role },
      })),
  );
  return [...inTables, ...outside];
}

/** How long the build keeps each class of data, and which tables are of it; what is obeyed is that of the version in force. */
export function retentionRegister(): KeptClass[] {
  const tablesOf = (name: string) =>
    declarations
      .filter(([, { retention }]) => retention.class === name)
      .map(([table, { retention }]) => ({ table, since: retention.since }));

  return Object.entries(RETENTION).map(([name, rule]) => ({
    class: name,
    ...rule,
    tables: tablesOf(name),
  }));
}

/** Which columns are sealed with the workspace's key, and of which only a hash is kept. */
export function sealedRegister() {
  const columns = declarations.flatMap(([table, { columns: all }]) =>
    Object.entries(all).map(([column, category]) => ({ table, column, category })),
  );
  const named = ({ table, column }: { table: string; column: string }) => ({ table, column });
  return {
    sealed: columns.filter(({ column }) => column.endsWith("Sealed")).map(named),
    hashed: columns
      .filter(
        ({ column, category }) =>
          category === "user.credentials" ||
          (category === "system.secret" && column.endsWith("Hash")),
      )
      .map(named),
  };
}
