import type { PublishedSection } from "./published-section";
import type { KeptClass } from "./retention";

/**
 * What the product obeys: of each class that the version in force names, what that version says; of a class and of a
 * table that are new to it, what the build says, since nobody was told anything else. A class that the build no longer
 * has stays for the tables that were of it, until a version without it is in force.
 * @param published the sections of the version in force; none before the first.
 */
export function retentionInForce(
  published: readonly PublishedSection[],
  built: readonly KeptClass[],
): KeptClass[] {
  const said = publishedClasses(published, built);
  const there = namesIn(built);
  const promised = namesIn(said);
  const isNew = built.map((one) => withTables(one, ({ table }) => !promised.has(table)));
  const newOf = (name: string) => isNew.find((one) => one.class === name)?.tables ?? [];
  return [
    ...said.map((one) => {
      const { tables } = withTables(one, ({ table }) => there.has(table));
      return { ...one, tables: [...tables, ...newOf(one.class)] };
    }),
    ...isNew.filter((one) => !said.some(({ class: name }) => name === one.class)),
  ];
}

/** A class of which the build would do something else than is in force. */
export interface Ahead {
  class: string;
  /** What is obeyed; the same as the build's where only tables moved. */
  obeyed: KeptClass;
  /** Null where the build no longer has it. */
  built: KeptClass | null;
}

/** The classes in which the build is ahead of the version in force. New ones are not: they are obeyed at once. */
export function aheadOf(
  published: readonly PublishedSection[],
  built: readonly KeptClass[],
): Ahead[] {
  const said = namesOf(publishedClasses(published, built));
  return retentionInForce(published, built).flatMap((obeyed) => {
    if (!said.has(obeyed.class)) return [];
    const own = built.find((one) => one.class === obeyed.class) ?? null;
    const isSame = own !== null && JSON.stringify(plain(own)) === JSON.stringify(plain(obeyed));
    return isSame ? [] : [{ class: obeyed.class, obeyed, built: own }];
  });
}

/** In one order, whichever it was kept in. */
const plain = ({
  class: name,
  days,
  startsAfterDays = 0,
  action,
  clock,
  rule,
  tables,
}: KeptClass) => [
  ...[name, days, startsAfterDays, action, clock.en, clock.ar, rule],
  ...tables.map(({ table, since }) => `${table}.${since}`).toSorted(),
];

const withTables = (one: KeptClass, which: (of: KeptClass["tables"][number]) => boolean) => ({
  ...one,
  tables: one.tables.filter(which),
});
const namesIn = (all: readonly KeptClass[]) =>
  new Set(all.flatMap(({ tables }) => tables.map(({ table }) => table)));
const namesOf = (all: readonly KeptClass[]) => new Set(all.map((one) => one.class));

/** The classes that a version names. One that was kept as words alone is read out of them. */
function publishedClasses(published: readonly PublishedSection[], built: readonly KeptClass[]) {
  return published
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ id, keeps, text }) => keeps ?? inWords(id, text, built) ?? []);
}

/** `Sign-ins | 1,095 days | last use | deleted`: as versions without data said it, whose periods were all in days. */
const PERIOD = /\| ([\d,]+) days? \|/;

function inWords(id: string, text: string, built: readonly KeptClass[]): KeptClass | undefined {
  const own = built.find((one) => id === `retention.${one.class}`);
  const [, days] = PERIOD.exec(text) ?? [];
  return own && days ? { ...own, days: Number(days.replaceAll(",", "")) } : undefined;
}
