import { expect, test } from "vitest";
import {
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
