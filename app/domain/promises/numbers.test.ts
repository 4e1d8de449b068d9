import { expect, test } from "vitest";
import { saidNumbers } from "~/config/controls/numbers";
import { policy } from "~/words/policy";
import { publications } from "~/words/publications";
import { security } from "~/words/security-page";
import { terms } from "~/words/terms";
import { namesNumber, numberFaults, type SaidNumber } from "./numbers";

const STAFF = "app/domain/support/hours.ts#MOST_HOURS";
const staff = { says: "whoStaff", en: "24 hours", ar: "24 ساعة", is: STAFF };
const published = [
  { name: "/privacy", sections: [{ clauses: [{ says: "whoStaff", promises: [9] }] }] },
];
const text = { en: "For 24 hours at most.", ar: "لمدة 24 ساعة على الأكثر." };

const faultsOf = (is: number | undefined, number: Partial<SaidNumber> = {}, said = text) =>
  numberFaults({
    numbers: [{ ...staff, ...number }],
    texts: { whoStaff: said },
    publications: published,
    numberOf: () => is,
  });

test("[P3] a sentence that names another number than the code obeys is named", () => {
  expect(faultsOf(24)).toEqual([]);
  expect(faultsOf(48)).toEqual([
    '/privacy: the sentence "whoStaff" says "24 hours" and "24 ساعة", and MOST_HOURS of app/domain/support/hours.ts is 48',
  ]);
});

test.each([
  ["a.ts#LASTS_MS", "24 hours", 86_400_000],
  ["a.ts#TABLE.sessions.days", "eight days", 8],
  ["a.ts#PURGE_DAY", "30 days", 30],
  ["a.ts#AGE_SECONDS", "a year", 31_536_000],
  ["a.ts#MINIMUM_AGE", "16", 16],
] as const)("[P3] the unit is the end of the constant's name: %s is %s", (is, en, number) => {
  const said = { en: `It says ${en}.`, ar: "لمدة" };
  expect(faultsOf(number, { is, en, ar: "لمدة" }, said)).toEqual([]);
  expect(faultsOf(number + 1, { is, en, ar: "لمدة" }, said)).toHaveLength(1);
});

test("[P3] both languages name the same number", () => {
  const arabic = { ...text, ar: "لمدة 48 ساعة على الأكثر." };
  expect(faultsOf(24, { ar: "48 ساعة" }, arabic)[0]).toContain('says "24 hours" and "48 ساعة"');
});

test("[P3] a number that was written anew, or whose constant is gone, is named", () => {
  expect(faultsOf(24, {}, { ...text, en: "For a day at most." })).toEqual([
    '/privacy: the sentence "whoStaff" no longer says "24 hours"',
    '/privacy: the sentence "whoStaff" says "a day", and no constant is named that the code obeys',
  ]);
  expect(faultsOf(undefined)).toEqual([
    '/privacy: the sentence "whoStaff" says "24 hours", and nothing that runs uses MOST_HOURS of app/domain/support/hours.ts',
  ]);
});

test.each([
  ["Gone after 30 days.", "30 days", true],
  ["It lasts for 24 hours.", "24 hours", true],
  ["Tried for eight days and no longer.", "eight days", true],
  ["Gone after 60 days.", "30 days", false],
  ["Nobody under 18 may sign up.", "16", false],
  ["It is gone at once.", "30 days", false],
])("whether a sentence names a number, in whichever words: %s", (text, number, isNamed) => {
  expect(namesNumber(text, number)).toBe(isNamed);
});

test("[P3] every number of what is published is compared with a constant", () => {
  const texts = { ...policy, ...terms, ...security };
  const faults = numberFaults({ numbers: saidNumbers, texts, publications, numberOf: () => -1 });
  expect(faults).toHaveLength(saidNumbers.length);
  for (const fault of faults) expect(fault).toMatch(/says ".+" and ".+", and \S+ of \S+ is -1$/);
});
