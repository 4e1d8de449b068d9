import { BASES, PURPOSES } from "~/config/purposes";
import { RETENTION } from "~/config/retention";
import { declarations } from "./inventory";
import { indexStores, kvStores, r2Stores } from "./stores";

type Declared = (typeof declarations)[number];

/** A use of data: what for, on what ground, and whether we decide over it or hold it for a brokerage. */
export type Use = Pick<Declared[1], "purpose" | "basis" | "role">;

const keyOf = ({ purpose, basis, role }: Use) => `${role} ${purpose} ${basis}`;

/** Every use that at least one table of the inventory names, once. */
export function usesOfData(): Use[] {
  const uses = new Map(
    declarations.map(([, { purpose, basis, role }]) => {
      const use = { purpose, basis, role };
      return [keyOf(use), use] as const;
    }),
  );
  return [...uses.values()].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

/** What is held, where, about whom, why, for how long, and what becomes of it: /data-map.json. */
export const dataMap = () => ({
  purposes: PURPOSES,
  bases: BASES,
  tables: Object.fromEntries(declarations.map(tableInMap)),
  indexes: indexStores,
  files: { store: "R2", prefixes: r2Stores },
  keys: { store: "KV", prefixes: kvStores },
  queues: { "closr-jobs": "ids of jobs only", "closr-jobs-dlq": "ids of jobs only" },
});

function tableInMap([name, declared]: Declared) {
  const { columns, purpose, basis, role, retention } = declared;
  const about =
    declared.subject === "nobody"
      ? { subject: "nobody" }
      : {
          subject: declared.subject,
          subjectKey: declared.subjectKey,
          onErasure: declared.onErasure,
        };
  const sealed = Object.keys(columns).filter((column) => column.endsWith("Sealed"));
  return [name, { purpose, basis, role, ...about, retention, columns, sealed }] as const;
}

/** How long each class of data stays, and which tables are of it: /retention.json. */
export function retentionRegister() {
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
