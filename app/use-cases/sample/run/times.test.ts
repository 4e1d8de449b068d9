import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "~/lib/time";
import { DEALS } from "../dubai/deals";
import { NOTES, TASKS } from "../dubai/diary";
import { ENQUIRIES } from "../dubai/enquiries";
import { COMPANIES, PEOPLE } from "../dubai/people";
import { timeOf } from "./times";

const DUBAI_MS = 4 * HOUR_MS;
/** Every third hour of a day. */
const LOADINGS = Array.from({ length: 8 }, (_, i) => Date.UTC(2026, 5, 1, 3 * i, 17));
const hourIn = (at: number) => new Date(at + DUBAI_MS).getUTCHours();
const SPANS = [
  ...[...PEOPLE, ...COMPANIES, ...ENQUIRIES, ...DEALS, ...NOTES].map(({ at }) => at),
  ...TASKS.flatMap(({ made, due }) => [made, due]),
  ...ENQUIRIES.flatMap(({ messages }) => messages.map(([, at]) => at)),
];

test("whatever the time of loading, other days were worked from nine to six", () => {
  for (const at of LOADINGS)
    for (const span of SPANS.filter((one) => one % DAY_MS === 0)) {
      const hour = hourIn(timeOf({ at, timeZone: "Asia/Dubai" }, span));
      expect(hour, `${span / DAY_MS} days`).toBeGreaterThanOrEqual(9);
      expect(hour, `${span / DAY_MS} days`).toBeLessThan(18);
    }
});

test("what was stays before now and what is to come after it, in the order of the plan", () => {
  for (const at of LOADINGS) {
    const times = [...SPANS]
      .sort((one, other) => one - other)
      .map((span) => [span, timeOf({ at, timeZone: "Asia/Dubai" }, span)] as const);
    for (const [span, time] of times) expect(Math.sign(time - at)).toBe(Math.sign(span));
    expect(times.map(([, time]) => time)).toEqual(times.map(([, time]) => time).sort());
  }
});

test("of today everything is told to the minute", () => {
  const now = { at: LOADINGS[0] ?? 0, timeZone: "Asia/Dubai" };
  expect(timeOf(now, -3 * MINUTE_MS)).toBe(now.at - 3 * MINUTE_MS);
});
