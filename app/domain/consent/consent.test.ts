import { expect, test } from "vitest";
import { DAY_MS } from "~/lib/time";
import {
  CHOICE_LASTS_MS,
  type Choice,
  consentState,
  type Grants,
  granted,
  laterChoice,
  NOTHING,
  withdrawn,
} from "./consent";
import { materialFacts } from "./fingerprint";

const NOW = Date.UTC(2026, 10, 24, 4, 30);
const EVERYTHING: Grants = { functional: true, analytics: true, marketing: true };
const facts = { signal: false, now: NOW, bannerVersion: 3 };

const aChoice = (changes: Partial<Choice> = {}): Choice => ({
  consentId: "cs_1",
  at: NOW - DAY_MS,
  bannerVersion: 3,
  grants: EVERYTHING,
  underSignal: false,
  rule: null,
  ...changes,
});

test("without a choice nothing optional is granted and the question is put", () => {
  expect(consentState(null, facts)).toMatchObject({ grants: NOTHING, basis: "none", ask: true });
});

test("a choice holds, and the question is not put again", () => {
  const state = consentState(aChoice(), facts);
  expect(state).toMatchObject({ grants: EVERYTHING, basis: "choice", ask: false });
});

test.each([NOTHING, EVERYTHING])("refusing and accepting last equally long: %o", (grants) => {
  const at = NOW - CHOICE_LASTS_MS;
  expect(consentState(aChoice({ grants, at: at + 1 }), facts).ask).toBe(false);
  expect(consentState(aChoice({ grants, at }), facts)).toMatchObject({
    grants: NOTHING,
    ask: true,
  });
});

test("[P117] a changed question is put again, grants nothing meanwhile, and knows what was answered", () => {
  const state = consentState(aChoice({ bannerVersion: 2 }), facts);
  expect(state).toMatchObject({ grants: NOTHING, ask: true, answeredVersion: 2 });
});

test("the signal is honoured without a choice, and then nothing is asked", () => {
  const state = consentState(null, { ...facts, signal: true });
  expect(state).toMatchObject({ grants: NOTHING, basis: "signal", ask: false, choice: null });
});

test("the signal takes analytics and marketing out of a choice made before it was sent", () => {
  const state = consentState(aChoice(), { ...facts, signal: true });
  expect(state.grants).toEqual({ functional: true, analytics: false, marketing: false });
  expect(state.basis).toBe("signal");
});

test("a choice made while the signal was sent stands above it", () => {
  const state = consentState(aChoice({ underSignal: true }), { ...facts, signal: true });
  expect(state).toMatchObject({ grants: EVERYTHING, basis: "choice" });
});

test("the later explicit choice wins, and the person's own when both are of the same instant", () => {
  const [older, newer] = [aChoice({ at: 1 }), aChoice({ at: 2 })];
  expect(laterChoice(older, newer)).toBe(newer);
  expect(laterChoice(newer, older)).toBe(newer);
  expect(laterChoice(older, null)).toBe(older);
  expect(laterChoice(aChoice({ at: 2 }), newer)).toBe(newer);
  expect(laterChoice(null, null)).toBeNull();
});

test("each button grants what it says, and never a kind that is not in use", () => {
  const inUse = new Set(["functional", "analytics"]);
  const ticked = new Set(["functional", "marketing", "necessary"]);
  expect(granted("reject", ticked, inUse)).toEqual(NOTHING);
  expect(granted("accept", new Set(), inUse)).toEqual({ ...EVERYTHING, marketing: false });
  expect(granted("custom", ticked, inUse)).toEqual({ ...NOTHING, functional: true });
});

test("withdrawn is what was granted and no longer is", () => {
  expect(withdrawn(EVERYTHING, { ...NOTHING, analytics: true })).toEqual([
    "functional",
    "marketing",
  ]);
  expect(withdrawn(NOTHING, EVERYTHING)).toEqual([]);
});

const anEntry = {
  name: "theme",
  kind: "cookie",
  category: "functional",
  setBy: "closr",
  lifetime: { days: 182 },
  purpose: { id: "appearance", en: "Light or dark" },
};

const NO_HOSTS = { id: "functional", origins: { script: [], connect: [], img: [] } };
const APPLIED = { mode: "opt-in", signal: "honoured" };
const materialOf = (entries: (typeof anEntry)[], categories = [NO_HOSTS], applied = APPLIED) =>
  materialFacts({ entries, categories, applied });

test("[P117] wording and order are not material", () => {
  const other = { ...anEntry, name: "other" };
  const reworded = { ...anEntry, purpose: { id: "appearance", en: "Day or night" } };
  expect(materialOf([reworded, other])).toBe(materialOf([other, anEntry]));
});

test.each([
  { name: "themes" },
  { kind: "storage" },
  { category: "analytics" },
  { setBy: "another company" },
  { lifetime: { days: 183 } },
  { purpose: { id: "profiling", en: "Light or dark" } },
])("[P117] a changed %o is a new question", (change) => {
  expect(materialOf([{ ...anEntry, ...change }])).not.toBe(materialOf([anEntry]));
});

test("[P117] a host of somebody else's, another mode or an ignored signal is a new question", () => {
  const reaching = {
    id: "functional",
    origins: { script: ["https://a.example"], connect: [], img: [] },
  };
  const before = materialOf([anEntry]);
  expect(materialOf([anEntry], [reaching as never])).not.toBe(before);
  expect(materialOf([anEntry], [NO_HOSTS], { ...APPLIED, mode: "opt-out" })).not.toBe(before);
  expect(materialOf([anEntry], [NO_HOSTS], { ...APPLIED, signal: "ignored" })).not.toBe(before);
});
