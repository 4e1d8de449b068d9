import { expect, test } from "vitest";
import { DAY_MS } from "~/lib/time";
import { forDays, howLate, inWords, timeAgo, timeLeft, timeSince } from "./durations";

const MIN = 60_000;
const now = Date.UTC(2026, 10, 24, 5, 12);

test.each([
  [102 * MIN, "1 h 42 min left", "بقي 1 س 42 د"],
  [8 * MIN + 59_000, "8 min left", "بقيت 8 دقائق"],
  [(21 * 60 + 26) * MIN, "21 h left", "بقيت 21 ساعة"],
  [2 * 60 * MIN, "2 h left", "بقيت ساعتان"],
  [MIN, "1 min left", "بقيت دقيقة"],
  [2 * MIN, "2 min left", "بقيت دقيقتان"],
  [13 * MIN, "13 min left", "بقيت 13 دقيقة"],
  [59_000, "due now", "ينتهي الآن"],
  [0, "just late", "متأخر للتو"],
  [-59_000, "just late", "متأخر للتو"],
  [-3 * MIN, "3 min late", "متأخر 3 دقائق"],
  [-19 * 60 * MIN, "19 h late", "متأخر 19 ساعة"],
  [-DAY_MS, "1 day late", "متأخر يومًا"],
  [-2 * DAY_MS, "2 days late", "متأخر يومين"],
  [DAY_MS, "1 day left", "بقي يوم"],
  [2 * DAY_MS, "2 days left", "بقي يومان"],
  [5 * DAY_MS, "5 days left", "بقي 5 أيام"],
  [12 * DAY_MS, "12 days left", "بقي 12 يومًا"],
  [100 * DAY_MS, "100 days left", "بقي 100 يوم"],
])("%i ms from now is “%s” and “%s”", (ms, en, ar) => {
  expect([timeLeft("en", now + ms, now), timeLeft("ar", now + ms, now)].map(plain)).toEqual([
    en,
    ar,
  ]);
});

const HOUR = 60 * MIN;
test.each([
  [30_000, "due now", "ينتهي الآن"],
  [MIN, "1 min late", "متأخرة دقيقة"],
  [59 * MIN, "59 min late", "متأخرة 59 دقيقة"],
  [HOUR, "1 h late", "متأخرة ساعة"],
  [3 * HOUR + 59 * MIN, "3 h late", "متأخرة 3 ساعات"],
  [DAY_MS - 1, "23 h late", "متأخرة 23 ساعة"],
  [DAY_MS, "1 day late", "متأخرة يومًا"],
  [2 * DAY_MS - 1, "1 day late", "متأخرة يومًا"],
  [2 * DAY_MS, "2 days late", "متأخرة يومين"],
])("a step that was due %i ms ago is “%s” and “%s”", (ms, en, ar) => {
  expect([howLate("en", now - ms, now), howLate("ar", now - ms, now)].map(plain)).toEqual([en, ar]);
});

test.each([
  [59_000, "just now", "الآن", "just now", "الآن"],
  [MIN, "1 min ago", "قبل دقيقة", "for 1 min", "منذ دقيقة"],
  [2 * HOUR + 40 * MIN, "2 h ago", "قبل ساعتين", "for 2 h", "منذ ساعتين"],
  [5 * HOUR, "5 h ago", "قبل 5 ساعات", "for 5 h", "منذ 5 ساعات"],
  [21 * HOUR, "21 h ago", "قبل 21 ساعة", "for 21 h", "منذ 21 ساعة"],
  [2 * DAY_MS, "2 days ago", "قبل يومين", "for 2 days", "منذ يومين"],
  [12 * DAY_MS, "12 days ago", "قبل 12 يومًا", "for 12 days", "منذ 12 يومًا"],
])("within a sentence, %i ms are “%s”, “%s”, “%s” and “%s”", (ms, ...said) => {
  const at = now - ms;
  const both = [timeAgo, timeSince].flatMap((say) => [say("en", at, now), say("ar", at, now)]);
  expect(both.map(plain)).toEqual(said);
});

test("no line breaks between a number and its unit", () => {
  const said = [
    ...[timeLeft("en", now + 102 * MIN, now), howLate("ar", now - 3 * DAY_MS, now)],
    ...[inWords("en", 12 * DAY_MS), timeAgo("en", now - 5 * HOUR, now)],
  ];
  expect(said.filter((text) => /\d \p{L}/u.test(text))).toEqual([]);
});

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("a length of time and a time past are said in whole units", () => {
  expect([inWords("en", 82 * MIN), inWords("ar", 9 * DAY_MS)].map(plain)).toEqual([
    ...["1 h 22 min", "9 أيام"],
  ]);
  expect(
    [timeAgo("en", now - 4 * MIN, now), timeAgo("ar", now - 2 * DAY_MS, now)].map(plain),
  ).toEqual(["4 min ago", "قبل يومين"]);
  expect(timeAgo("en", now - 1000, now)).toBe("just now");
});

test.each([
  [1, "1 day", "يوم"],
  [182, "182 days", "182 يومًا"],
  [365, "1 year", "سنة واحدة"],
  [396, "396 days", "396 يومًا"],
  [730, "2 years", "سنتين"],
  [1826, "5 years", "5 سنوات"],
])("what is kept for %i days is kept for “%s” and “%s”", (days, en, ar) => {
  expect([forDays("en", days), forDays("ar", days)].map(plain)).toEqual([en, ar]);
});
