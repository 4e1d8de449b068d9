import { expect, test } from "vitest";
import { lastDigitsOf, parseTrn } from "./trn";

test.each([
  "100123456700003",
  " 100-1234-5670-0003 ",
  "100 1234 5670 0003",
  "100\u00a01234\u20115670.0003",
  "١٠٠١٢٣٤٥٦٧٠٠٠٠٣",
  "۱۰۰۱۲۳۴۵۶۷۰۰۰۰۳",
  "\u200e100123456700003\u200f",
  "１００１２３４５６７００００３",
])("[P17] %j is the same tax number, however it is written", (typed) =>
  expect(parseTrn(typed)).toBe("100123456700003"),
);

test.each([
  ["one digit short", "10012345670000"],
  ["one digit long", "1001234567000031"],
  ["another beginning", "200123456700003"],
  ["a letter", "10012345670000A"],
  ["a word before it", "TRN 100123456700003"],
  ["two numbers", "100123456700003, 100123456700004"],
  ["nothing", ""],
])("[P17] %s is no tax number", (_, typed) => expect(parseTrn(typed)).toBeNull());

test("[P17] only the last four digits are ever shown", () =>
  expect(lastDigitsOf("100123456700003")).toBe("0003"));
