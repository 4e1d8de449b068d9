import { expect, test } from "vitest";
import {
  heirOf,
  mayBeMarketedTo,
  mayBeProfiled,
  mayBeReached,
  STOPS,
  type Stop,
  stopsAskedFor,
} from "./objections";

const against = (...stops: Stop[]) => ({
  restrictedAt: null,
  minorUntil: null,
  objections: Object.fromEntries(stops.map((stop) => [stop, { at: 1, by: "pr_1" }])),
});

test("[P100] an objection stops its own use, and one to any use stops them all", () => {
  const may = (stop: Stop) =>
    [mayBeMarketedTo, mayBeProfiled, mayBeReached].map((of) => of(against(stop)));
  expect(Object.fromEntries(STOPS.map((stop) => [stop, may(stop)]))).toEqual({
    consent: [false, false, true],
    marketing: [false, true, true],
    profiling: [true, false, true],
    surveys: [true, true, true],
    "automated-decision": [true, false, true],
    any: [false, false, false],
  });
});

test("whose record rests on a consent alone is reached no more once it is taken back", () => {
  const withdrawal = { type: "withdrawal" as const, purpose: null };
  expect(stopsAskedFor(withdrawal, "consent")).toEqual(["consent", "any"]);
  expect(stopsAskedFor(withdrawal, "contract")).toEqual(["consent"]);
});

test("an objection without a purpose, or to one that nobody knows, is to any use", () => {
  const asked = (purpose: string | null) =>
    stopsAskedFor({ type: "objection", purpose }, "consent");
  expect([asked("profiling"), asked(null), asked("nonsense")]).toEqual([
    ["profiling"],
    ["any"],
    ["any"],
  ]);
  expect(stopsAskedFor({ type: "access", purpose: "marketing" }, "consent")).toEqual([]);
});

test("[P100] a stop is handed on to the first request that demands it and was not answered before it began", () => {
  const open = { type: "objection" as const, basis: "consent", closedAt: null };
  const answered = { ...open, id: "pr_old", purpose: "any", closedAt: 9 };
  const others = [
    answered,
    { ...open, id: "pr_surveys", purpose: "surveys" },
    { ...open, id: "pr_consent", type: "withdrawal" as const, purpose: null },
    { ...open, id: "pr_any", purpose: null },
  ];
  expect(heirOf("any", 10, others)).toBe("pr_consent");
  expect(heirOf("any", 9, others)).toBe("pr_old");
  expect(heirOf("any", 10, [answered])).toBeUndefined();
  const onContract = others.map((one) => ({ ...one, basis: "contract" }));
  expect(heirOf("any", 10, onContract)).toBe("pr_any");
  expect(heirOf("marketing", 10, others)).toBeUndefined();
});
