import { expect, test } from "vitest";
import { DAY_MS } from "~/lib/time";
import { type CheckResult, standingOf } from "./standing";

const NOW = Date.UTC(2026, 10, 29);
const ended = (result: CheckResult["result"], at = NOW): CheckResult => ({
  key: "P84",
  result,
  at,
  since: at,
  commit: "c0ffee",
  tests: 3,
  files: [],
  detail: null,
});
const is = (...asked: Parameters<typeof standingOf>) => standingOf(...asked).is;

test("[P129] a promise holds when it is built and its check passed in the last eight days", () => {
  expect(is("kept", ended("passed"), [], NOW)).toBe("holds");
  expect(is("kept", ended("passed", NOW - 8 * DAY_MS), [], NOW)).toBe("holds");
  expect(is("kept", ended("passed", NOW - 8 * DAY_MS - 1), [], NOW)).toBe("overdue");
});

test("[P129] without a run, nothing is claimed", () => {
  expect(is("kept", undefined, [], NOW)).toBe("not-run");
  expect(is("kept", undefined, [ended("passed")], NOW)).toBe("not-run");
});

test("[P129] one failing check is enough, whatever was built and whatever else passed", () => {
  for (const state of ["kept", "part", "operator", "not-yet"] as const) {
    expect(is(state, ended("failed"), [], NOW)).toBe("fails");
    expect(is(state, ended("passed"), [ended("passed"), ended("failed")], NOW)).toBe("fails");
  }
});

test.each(["part", "not-yet", "operator"] as const)(
  "[P129] what is %s is never said to hold, however its tests ended",
  (state) => expect(is(state, ended("passed"), [ended("passed")], NOW)).toBe(state),
);
