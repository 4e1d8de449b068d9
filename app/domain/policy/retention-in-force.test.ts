import { expect, test } from "vitest";
import type { KeptClass } from "./retention";
import { aheadOf, retentionInForce } from "./retention-in-force";

const kept = (name: string, days: number, ...tables: string[]): KeptClass => ({
  ...{ class: name, days, action: "delete", rule: "ours", clock: { en: "then", ar: "حينها" } },
  tables: tables.map((table) => ({ table, since: "at" })),
});
const published = (...all: KeptClass[]) => [
  {
    ...{ id: "keep", title: "How long" },
    clauses: all.map((keeps) => ({
      ...{ id: `retention.${keeps.class}`, promises: [], keeps },
      text: `${keeps.class} | ${keeps.days} days | then | deleted`,
    })),
  },
];
const inWords = (...all: KeptClass[]) =>
  published(...all).map(({ clauses, ...section }) => ({
    ...section,
    clauses: clauses.map(({ keeps: _, ...clause }) => clause),
  }));

const LETTERS = kept("letters", 365, "enquiries");
const ALERTS = kept("alerts", 90, "guardAlerts");

test.each([730, 30])(
  "a period of %i days that the build has and the version in force has not is not obeyed [P122]",
  (days) => {
    const build = [kept("letters", days, "enquiries"), ALERTS];
    expect(retentionInForce(published(LETTERS, ALERTS), build)).toEqual([LETTERS, ALERTS]);
    expect(aheadOf(published(LETTERS, ALERTS), build)).toEqual([
      { class: "letters", obeyed: LETTERS, built: build[0] },
    ]);
  },
);

test("where nothing was published yet the build's periods are obeyed, and the build is ahead of nothing", () => {
  expect(retentionInForce([], [LETTERS, ALERTS])).toEqual([LETTERS, ALERTS]);
  expect(aheadOf([], [LETTERS, ALERTS])).toEqual([]);
});

test("the build that a version was made of obeys that version and is not ahead of it", () => {
  expect(retentionInForce(published(LETTERS, ALERTS), [LETTERS, ALERTS])).toEqual([
    LETTERS,
    ALERTS,
  ]);
  expect(aheadOf(published(LETTERS, ALERTS), [LETTERS, ALERTS])).toEqual([]);
});

test("of a class that is new to the version in force nobody was told anything: it is kept as the build says", () => {
  expect(retentionInForce(published(LETTERS), [LETTERS, ALERTS])).toEqual([LETTERS, ALERTS]);
  expect(aheadOf(published(LETTERS), [LETTERS, ALERTS])).toEqual([]);
});

test("a class that the build has no more stays for the tables that were of it, wherever the build has them [P122]", () => {
  const build = [kept("letters", 365, "enquiries", "guardAlerts")];
  expect(retentionInForce(published(LETTERS, ALERTS), build)).toEqual([LETTERS, ALERTS]);
  expect(aheadOf(published(LETTERS, ALERTS), build)).toEqual(
    [
      { class: "alerts", obeyed: ALERTS, built: null },
      { class: "letters", obeyed: LETTERS, built: build[0] },
    ].toReversed(),
  );
});

test("a class without tables is still said to be kept as the version in force says", () => {
  expect(retentionInForce(published(LETTERS, ALERTS), [LETTERS])).toEqual([
    LETTERS,
    { ...ALERTS, tables: [] },
  ]);
});

test("a table that moves to a class that is kept longer stays as it was published [P122]", () => {
  const build = [kept("letters", 365), kept("law", 3650, "enquiries"), ALERTS];
  expect(retentionInForce(published(LETTERS, ALERTS), build)).toEqual([
    ...[LETTERS, ALERTS],
    kept("law", 3650),
  ]);
  expect(aheadOf(published(LETTERS, ALERTS), build)).toMatchObject([{ class: "letters" }]);
});

test("a table that is new is kept as the class is that the build puts it into, and is no change of the policy", () => {
  const build = [kept("letters", 730, "enquiries", "replies"), ALERTS];
  expect(retentionInForce(published(LETTERS, ALERTS), build)).toEqual([
    kept("letters", 365, "enquiries", "replies"),
    ALERTS,
  ]);
  const grown = [kept("letters", 365, "enquiries", "replies"), ALERTS];
  expect(aheadOf(published(LETTERS, ALERTS), grown)).toEqual([]);
});

test("a version that was kept as words alone is obeyed as its words say", () => {
  const three = kept("letters", 1095, "enquiries");
  const before = inWords(three).map((section) => ({
    ...section,
    clauses: section.clauses.map((one) => ({ ...one, text: one.text.replace("1095", "1,095") })),
  }));
  expect(retentionInForce(before, [LETTERS, ALERTS])).toEqual([three, ALERTS]);
});
