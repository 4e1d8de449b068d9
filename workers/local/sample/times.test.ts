import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS } from "~/lib/time";
import { plainDateAt, weekdayOf } from "~/lib/zoned-time";
import { dueFrom } from "./times";

const SPANS = ["-2d", "-20h", "-3h", "+20m", "+2h", "+5h", "+1d", "+3d"];
const FIRST = Date.UTC(2026, 10, 30);
const ofDay = (at: number) => ((at + 4 * HOUR_MS) % DAY_MS) / HOUR_MS;

test("whenever the sample is loaded, what it plans is due on a day of work between nine and seven, and late stays late", () => {
  for (let hours = 0; hours < 7 * 24; hours++)
    for (const span of SPANS) {
      const now = FIRST + hours * HOUR_MS;
      const due = dueFrom(now, span);
      const told = `${span} from ${new Date(now).toISOString()}`;
      expect(ofDay(due), told).toBeGreaterThanOrEqual(9);
      expect(ofDay(due), told).toBeLessThanOrEqual(19);
      expect(weekdayOf(plainDateAt(due, "Asia/Dubai")), told).toBeLessThan(7);
      expect(due < now, told).toBe(span.startsWith("-"));
    }
});
