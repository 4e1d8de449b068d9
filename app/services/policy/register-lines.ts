import { BASES } from "~/config/purposes";
import { RETENTION, type RetentionClass } from "~/config/retention";
import {
  type Ground,
  JURISDICTIONS,
  type Jurisdiction,
  USES,
  type UseId,
  whyOf,
} from "~/config/uses";
import type { PublishedSection } from "~/domain/policy/published-section";
import type { Locale } from "~/lib/locale";
import { policyPage, publishedPeriod, RETENTION_ENDS, retentionClasses } from "~/words/policy-page";
import { say } from "~/words/words";

/** A row of a register, as the words of a version say it. */
interface RegisterLine {
  id: string;
  text: string;
}

/**
 * The rows of the register that closes a section: they are of the version as the sentences are, so that nothing is
 * kept longer or used for more than what was published. Who receives data is told of by the list of sub-processors,
 * which has notices of its own.
 */
export function registerLines(table: string | undefined, locale: Locale): RegisterLine[] {
  if (!isRegister(table)) return [];
  const lines =
    table === "purposes"
      ? keysOf(USES).map((use) => useLine(use, locale))
      : keysOf(RETENTION).map((name) => retentionLine(name, locale));
  return [headOf(table, locale), ...lines];
}

/** What each column is called says what its cells mean. */
function headOf(table: (typeof TABLES)[number], locale: Locale): RegisterLine {
  const cells = HEADS[table].map(say(locale, policyPage));
  return { id: `${table}.head`, text: cells.join(CELL) };
}

const HEADS = {
  purposes: ["purpose", "ground"],
  retention: ["dataClass", "period", "clock", "thenWhat"],
} as const;

const keysOf = <T extends object>(of: T) => Object.keys(of) as (keyof T & string)[];
const CELL = " | ";

function useLine(use: UseId, locale: Locale): RegisterLine {
  const { title, grounds } = USES[use];
  const where = keysOf(JURISDICTIONS).map((one: Jurisdiction) => {
    const named = grounds[one].map((ground: Ground) => groundLine(ground, locale));
    return `${JURISDICTIONS[one].name[locale]}: ${named.join(", ")}`;
  });
  return { id: `purposes.${use}`, text: [title[locale], ...where].join(CELL) };
}

/** A ground with the law or the balance that it rests on. */
function groundLine(ground: Ground, locale: Locale): string {
  const name = BASES[ground.basis][locale];
  const why = whyOf(ground, locale);
  return why ? say(locale, policyPage)("because", { ground: name, why }) : name;
}

function retentionLine(name: RetentionClass, locale: Locale): RegisterLine {
  const { days, clock, action } = RETENTION[name];
  const t = say(locale, policyPage);
  const cells = [
    say(locale, retentionClasses)(name),
    publishedPeriod(locale, days),
    clock[locale],
    t(RETENTION_ENDS[action]),
  ];
  return { id: `retention.${name}`, text: cells.join(CELL) };
}

/** Those registers as this build has them. */
export const registersBuilt = (locale: Locale) =>
  textOf(TABLES.flatMap((table) => registerLines(table, locale)));

/** What they said in a version; undefined where its words were kept without them. */
export function registersIn(sections: readonly PublishedSection[]): string | undefined {
  const lines = sections
    .flatMap(({ clauses }) => clauses)
    .filter(({ id }) => TABLES.some((table) => id.startsWith(`${table}.`)));
  return lines.length > 0 ? textOf(lines) : undefined;
}

const TABLES = ["purposes", "retention"] as const;
const isRegister = (table: string | undefined): table is (typeof TABLES)[number] =>
  TABLES.some((one) => one === table);
const textOf = (lines: readonly { text: string }[]) => lines.map(({ text }) => text).join("\n");
