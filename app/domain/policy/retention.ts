/** One class of data: how long it stays, from when, what becomes of it then, and which tables are of it. */
export interface KeptClass {
  class: string;
  days: number;
  startsAfterDays?: number;
  action: "delete" | "clear-bodies" | "sum-up";
  clock: { en: string; ar: string };
  rule: string;
  tables: readonly { table: string; since: string }[];
}

/**
 * The rule that a class of data is kept by.
 * @throws where there is no such class: each that the build knows is among them.
 */
function classNamed(all: readonly KeptClass[], name: string): KeptClass {
  const found = all.find((one) => one.class === name);
  if (!found) throw new Error(`no class of retention is called ${name}`);
  return found;
}

/** For how many days a class of data is kept. */
export const daysOf = (all: readonly KeptClass[], name: string) => classNamed(all, name).days;

/**
 * The rule that a table is kept by, and the column that starts its clock.
 * @throws where no class names it.
 */
export function ruleOf(all: readonly KeptClass[], table: string): KeptClass & { since: string } {
  for (const one of all)
    for (const { table: name, since } of one.tables) if (name === table) return { ...one, since };
  throw new Error(`no class of retention names the table ${table}`);
}
