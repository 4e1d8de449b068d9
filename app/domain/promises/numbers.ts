import { DAY_MS, HOUR_MS, SECOND_MS } from "~/lib/time";
import { type Publication, sentencesIn } from "./faults";

/** A number that a published sentence names, in its two languages, and the constant that the code obeys. */
export interface SaidNumber {
  says: string;
  en: string;
  ar: string;
  /** `app/config/retention.ts#RETENTION.sessions.days`: its unit is the end of its name. */
  is: string;
}

interface Said {
  numbers: readonly SaidNumber[];
  texts: Readonly<Record<string, { en: string; ar: string }>>;
  publications: readonly Publication[];
  /** What a constant is; undefined where there is none, or nothing that runs uses it. */
  numberOf: (module: string, name: string) => number | undefined;
}

const WORDS = ["a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const UNITS = { second: SECOND_MS, hour: HOUR_MS, day: DAY_MS, year: 365 * DAY_MS };
const PLAIN = 1;
/** A count of something: "30", "eight days"; "a year of birth" is none. */
const NUMBER = new RegExp(
  `\\b\\d+\\b|\\b(?:${WORDS.join("|")}) (?:${Object.keys(UNITS).join("|")})s?\\b(?! of)`,
);

const UNIT = `(?:${Object.keys(UNITS).join("|")})s?`;
const EVERY_NUMBER = `\\b(?:\\d+|${WORDS.join("|")}) ${UNIT}\\b|\\b\\d+\\b`;

/** Each published sentence whose number is not the one that the code obeys, and each whose number nobody compares. */
export function numberFaults(said: Said): string[] {
  return sentencesIn(said.publications).flatMap(({ name, says }) => {
    const text = said.texts[says] ?? { en: "", ar: "" };
    const own = said.numbers.filter((number) => number.says === says);
    const rest = own.reduce((left, { en }) => left.replaceAll(en, ""), withoutPlaces(text.en));
    const unknown = NUMBER.exec(rest)?.[0];
    return [
      ...own.flatMap((number) => faultOf(number, text, said) ?? []),
      ...(unknown ? [`says "${unknown}", and no constant is named that the code obeys`] : []),
    ].map((fault) => `${name} ${fault}`);
  });
}

/** Without `{places}`, which the code fills, and addresses. */
const withoutPlaces = (text: string) => text.replace(/\{[^{}]*\}/g, "");

function faultOf(
  { en, ar, is }: SaidNumber,
  text: { en: string; ar: string },
  { numberOf }: Said,
): string | null {
  const [module = "", name = ""] = is.split("#");
  const missing = [en, ar].find((words, i) => !(i === 0 ? text.en : text.ar).includes(words));
  if (missing) return `no longer says "${missing}"`;

  const number = numberOf(module, name);
  if (number === undefined) return `says "${en}", and nothing that runs uses ${name} of ${module}`;
  const isSame = inWords(en) === number * unitOf(name) && isSameIn(ar, en);
  return isSame ? null : `says "${en}" and "${ar}", and ${name} of ${module} is ${number}`;
}

/** Whether a text names the same number in any of its words: "1 day" and "24 hours" are one. */
export function namesNumber(text: string, number: string): boolean {
  const named = text.match(new RegExp(EVERY_NUMBER, "g")) ?? [];
  return named.some((words) => inWords(words) === inWords(number));
}

/** What "24 hours" is in milliseconds, and "16" as it is. */
function inWords(words: string): number {
  const [count = "", unit = ""] = words.split(" ");
  const number = WORDS.includes(count) ? WORDS.indexOf(count) + 1 : Number(count);
  return number * (unitNamed(unit.replace(/s$/, "")) ?? PLAIN);
}

/** `MOST_HOURS`, `PURGE_DAY`, `CHOICE_LASTS_MS`, `RETENTION.sessions.days`, `MINIMUM_AGE`. */
function unitOf(name: string): number {
  const end = /[a-z]+$/.exec(name.toLowerCase())?.[0] ?? "";
  return end === "ms" || end === "age" ? PLAIN : (unitNamed(end.replace(/s$/, "")) ?? Number.NaN);
}

const unitNamed = (unit: string) => Object.entries(UNITS).find(([name]) => name === unit)?.[1];

/** Where both languages write digits, they are the same. */
function isSameIn(ar: string, en: string): boolean {
  const [own, other] = [ar, en].map((words) => /\d+/.exec(words)?.[0]);
  return !own || !other || own === other;
}
