import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { intlTag, LANGUAGES, LOCALES } from "~/lib/locale";
import { parseMessage } from "./message";
import { defineWords, say, sayParts, type Words } from "./words";

const deals = defineWords({
  close: { en: "Close deal", ar: "إغلاق الصفقة" },
  count: {
    en: "{n, plural, one {# deal} other {# deals}}",
    ar: "{n, plural, zero {لا صفقات} one {صفقة واحدة} two {صفقتان} few {# صفقات} many {# صفقة} other {# صفقة}}",
  },
  sent: { en: "Sent to {name} at {time}", ar: "أُرسلت إلى {name} عند {time}" },
  read: { en: "Read <link>the <b>rules</b></link> first", ar: "اقرأ <link>القواعد</link> أولًا" },
});

test("a plain sentence is said in the reader's language", () => {
  expect([say("en", deals)("close"), say("ar", deals)("close")]).toEqual([
    "Close deal",
    "إغلاق الصفقة",
  ]);
});

test.each([
  [0, "لا صفقات"],
  [1, "صفقة واحدة"],
  [2, "صفقتان"],
  [3, "3 صفقات"],
  [11, "11 صفقة"],
  [100, "100 صفقة"],
  [12_431, "12,431 صفقة"],
])("Arabic counts %i with the form that number takes and Latin digits", (n, said) => {
  expect(say("ar", deals)("count", { n })).toBe(said);
});

test("places are filled, and a sentence with an empty place is not said", () => {
  expect(say("en", deals)("sent", { name: "Mei <Lin>", time: "09:12" })).toBe(
    "Sent to Mei <Lin> at 09:12",
  );
  // @ts-expect-error the time is missing
  expect(() => say("en", deals)("sent", { name: "Mei" })).toThrow();
  // @ts-expect-error a sentence with places needs them
  expect(() => say("en", deals)("sent")).toThrow();
  // @ts-expect-error no such sentence
  expect(() => say("en", deals)("toString")).toThrow("no words for toString");
});

test("tags leave their text in plain text, and are wrapped where elements are wanted", () => {
  expect(say("en", deals)("read")).toBe("Read the rules first");
  const wrap = (tag: string) => (chunks: (string | number)[]) => `[${tag}:${chunks.join("")}]`;
  const parts = sayParts<string>("en", deals.read, { b: wrap("b"), link: wrap("link") });
  expect(parts.join("")).toBe("Read [link:the [b:rules]] first");
});

const areas = import.meta.glob<Record<string, unknown>>("./*.ts", { eager: true });
const files = Object.entries(areas)
  .filter(([file]) => !file.includes(".test."))
  .map(([file, module]) => ({
    file,
    sentences: Object.values(module).filter(isWords).flatMap(sentencesOf),
  }))
  .filter(({ sentences }) => sentences.length > 0);

function sentencesOf(words: Words) {
  return Object.entries(words).map(([key, said]) => ({ key, said }));
}

test("there are words to check", () => {
  expect(files.length).toBeGreaterThan(5);
});

test.each(files)(
  "$file has the same places, tags and numbers in both languages",
  ({ sentences }) => {
    for (const { key, said } of sentences)
      expect(placesOf(said.ar), key).toEqual(placesOf(said.en));
  },
);

test.each(files)("$file has every plural form of its language, and no empty text", (file) => {
  for (const { key, said } of file.sentences)
    for (const locale of LOCALES) {
      expect(said[locale].trim(), key).not.toBe("");
      const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
      for (const plural of pluralsOf(parse(said[locale])))
        expect(plural.filter((form) => !form.startsWith("=")).toSorted(), key).toEqual(wanted);
    }
});

const isTwo = (language: string) => (LOCALES as readonly string[]).includes(language);
const others = LANGUAGES.filter((language) => !isTwo(language))
  .flatMap((language) =>
    files.map(({ file, sentences }) => ({
      file,
      language,
      sentences: sentences.filter(({ said }) => Object.hasOwn(said, language)) as {
        key: string;
        said: Words[string] & Record<string, string>;
      }[],
    })),
  )
  .filter(({ sentences }) => sentences.length > 0);

test.each(others)("$file in $language has the same places, and every plural form", (other) => {
  const { language, sentences } = other;
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
  for (const { key, said } of sentences) {
    const message = said[language] ?? "";
    expect(message.trim(), key).not.toBe("");
    expect(placesOf(message), key).toEqual(placesOf(said.en));
    for (const plural of pluralsOf(parse(message))) expect(plural.toSorted(), key).toEqual(wanted);
  }
});

const NUMBERS = [0, 1, 2, 3, 10, 11, 99, 100, 102, 1_000, 12_431];

test.each(files)("$file is said as the library that knows all of ICU says it", ({ sentences }) => {
  for (const { key, said } of sentences)
    for (const locale of LOCALES) {
      const elements = walk(parse(said[locale])).filter(isFilled);
      const theirs = new IntlMessageFormat(said[locale], intlTag(locale));
      for (const n of elements.length > 0 ? NUMBERS : [0]) {
        const values = Object.fromEntries(
          elements.map((element) => [element.value, valueFor(element, n)]),
        );
        const ours = sayParts<string>(locale, said, values as never).join("");
        expect(ours, key).toBe(theirs.format(values));
      }
    }
});

const wrapped = (chunks: unknown[]) => `[${chunks.join("")}]`;
function valueFor(element: Element, n: number): unknown {
  if ("children" in element) return wrapped;
  if ("pluralType" in element) return n;
  return "options" in element ? Object.keys(element.options)[n % 2] : `<Mei> ${n}`;
}

test.each([
  ["It's {n}", "It's 3"],
  ["It''s {n}", "It's 3"],
  ["'{n}' is {n}", "{n} is 3"],
  ["a '<b>' of {n}", "a <b> of 3"],
  ["1 < {n}", "1 < 3"],
  ["{ n , plural , =3 {three '#' # } other{#} }", "three # 3 "],
  ["{n, plural, one {x} other {{m, plural, one {# and {n}} other {no}} of #}}", "1 and 3 of 3"],
  ["{s, select, y {yes} other {{n}}}", "3"],
])("%s reads %s, as ICU has it", (message, text) => {
  const values = { n: 3, m: 1, s: "z" };
  expect(sayParts<string>("en", { en: message, ar: message }, values).join("")).toBe(text);
  expect(new IntlMessageFormat(message, "en").format(values)).toBe(text);
});

test.each(["{n", "n}", "{n, plural, one {x}}", "{n, date, short}", "<b>x", "<b>x</i>", "{}"])(
  "%s is no message",
  (message) => {
    expect(() => parseMessage(message)).toThrow();
  },
);

function isWords(value: unknown): value is Words {
  if (typeof value !== "object" || value === null) return false;
  const first: unknown = Object.values(value)[0];
  return typeof first === "object" && first !== null && "en" in first && "ar" in first;
}

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

const parsed = new Map<string, Element[]>();

function parse(message: string): Element[] {
  const known = parsed.get(message) ?? new IntlMessageFormat(message).getAst();
  parsed.set(message, known);
  return known;
}

/** The names of everything that is filled in, once each. */
function placesOf(message: string): string[] {
  const names = walk(parse(message)).flatMap((element) =>
    isFilled(element) ? [element.value] : [],
  );
  return [...new Set(names)].toSorted();
}

const isFilled = (element: Element): element is Element & { value: string } =>
  "value" in element && element.type !== LITERAL;

const LITERAL = new IntlMessageFormat("text").getAst()[0]?.type;

const pluralsOf = (message: Element[]) =>
  walk(message).flatMap((element) =>
    "pluralType" in element ? [Object.keys(element.options)] : [],
  );

const walk = (message: Element[]): Element[] =>
  message.flatMap((element) => [element, ...walk(insideOf(element))]);

function insideOf(element: Element): Element[] {
  if ("children" in element) return element.children;
  if (!("options" in element)) return [];
  return Object.values(element.options).flatMap((option) => option.value);
}
