import { expect, test } from "vitest";
import { normaliseEmail } from "./email";

test.each([
  ["Ahmed@Buyer.Example", "ahmed@buyer.example"],
  ["  ahmed@buyer.example\u200B ", "ahmed@buyer.example"],
  ["mailto:ahmed@buyer.example?subject=Hi", "ahmed@buyer.example"],
  ["Ahmed Sample <ahmed@buyer.example>", "ahmed@buyer.example"],
  ["ahmed+villa@buyer.example", "ahmed+villa@buyer.example"],
  ["ahmed＠buyer.example", "ahmed@buyer.example"],
  ["أحمد@بريد.example", "أحمد@بريد.example"],
  ["ahmed@buyer", null],
  ["ahmed@@buyer.example", null],
  ["a@b.example c@d.example", null],
  ["ahmed@buyer..example", null],
  [".ahmed@buyer.example", null],
  ["0500000001", null],
  ["", null],
])("%s is the address %s", (text, address) => {
  expect(normaliseEmail(text)).toBe(address);
});

test("an address longer than mail allows is none", () => {
  expect(normaliseEmail(`${"a".repeat(250)}@buyer.example`)).toBeNull();
});
