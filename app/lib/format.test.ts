import { expect, test } from "vitest";
import {
  DUBAI,
  formatBytes,
  formatDate,
  formatDateTime,
  formatDay,
  formatMoney,
  formatMoneyCompact,
  formatPercent,
  formatTime,
  formatWhen,
  hourOf,
  initials,
  isoMinute,
  unbroken,
} from "./format";

/** Spaces that hold an amount and its unit together are written as plain ones here. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const aed = (amountMinor: number) => ({ amountMinor, currency: "AED" });

test.each([
  [245_000_000, "AED 2,450,000", "2,450,000 درهم"],
  [6_425_050, "AED 64,250.50", "64,250.50 درهم"],
  [0, "AED 0", "0 درهم"],
  [-5_000, "AED -50", "‎-50 درهم"],
])("%i fils are %s and %s", (minor, en, ar) => {
  const said = [plain(formatMoney(aed(minor), "en")), plain(formatMoney(aed(minor), "ar"))];
  expect(said.map(bare)).toEqual([en, ar].map(bare));
});

/** Arabic signs carry a direction mark, which differs between runtimes. */
const bare = (text: string) => text.replaceAll(/[\u200e\u200f\u061c]/g, "");

test("a currency without a minor unit is not divided, one with three decimals is by a thousand", () => {
  expect(plain(formatMoney({ amountMinor: 1500, currency: "JPY" }, "en"))).toBe("JPY 1,500");
  expect(plain(formatMoney({ amountMinor: 1500, currency: "KWD" }, "en"))).toBe("KWD 1.500");
});

test("sums are shortened to one decimal", () => {
  expect(plain(formatMoneyCompact(aed(651_000_000), "en"))).toBe("AED 6.5M");
  expect(plain(formatMoneyCompact(aed(64_000_000), "en"))).toBe("AED 640K");
  expect(plain(formatMoneyCompact(aed(651_000_000), "ar"))).toBe("6.5 مليون درهم");
});

test("times are told in the workspace's zone, of 24 hours, with the digits 0-9", () => {
  const at = Date.UTC(2026, 10, 22, 20, 5);
  expect(formatTime(at, DUBAI)).toBe("00:05");
  expect(formatDateTime(at, "en", DUBAI)).toBe("23 Nov 2026, 00:05");
  expect(formatDateTime(at, "ar", DUBAI)).toBe("23 نوفمبر 2026، 00:05");
  expect(formatDay(at, "en", DUBAI)).toBe("Monday 23 November");
  expect(formatDay(at, "ar", DUBAI)).toBe("الاثنين 23 نوفمبر");
  expect(isoMinute(at, DUBAI)).toBe("2026-11-23T00:05");
  expect(formatDate(at, "en", "UTC")).toBe("22 Nov 2026");
});

test("an instant is told as short as it stays clear", () => {
  const now = Date.UTC(2026, 10, 22, 5, 12);
  const before = (days: number) => formatWhen(now - days * 86_400_000, now, "en", DUBAI);
  expect([before(0), before(2), before(400)].map(plain)).toEqual([
    "09:12",
    "20 Nov",
    "18 Oct 2025",
  ]);
});

test("a number is held to the unit after it, and to nothing else", () => {
  expect(unbroken("The Grand, 2 bed, AED 3 m, Gate 2, 1904")).toBe(
    "The Grand, 2\u00a0bed, AED 3\u00a0m, Gate 2, 1904",
  );
  expect(unbroken("غرفتان و3 حمامات")).toBe("غرفتان و3\u00a0حمامات");
});

test("shares, sizes and initials", () => {
  expect(plain(formatPercent(0.784, "en"))).toBe("78 %");
  expect([formatBytes(512, "en"), formatBytes(4_240_000, "en")].map(plain)).toEqual([
    "512 B",
    "4.2 MB",
  ]);
  expect([initials("Hessa Al Suwaidi"), initials("خالد المنصوري"), initials(" ")]).toEqual([
    "HS",
    "خ ا",
    "",
  ]);
});

test("the hour of the day is that of the zone", () => {
  expect(hourOf(Date.UTC(2026, 10, 22, 5, 30), "Asia/Dubai")).toBe(9.5);
  expect(hourOf(Date.UTC(2026, 10, 22, 20, 15), "Asia/Dubai")).toBe(0.25);
});
