import { expect, test } from "vitest";
import { asksNotToSell } from "./signal";

test.each(["1", "0, 1", "1,1", " 1 "])("%j asks not to sell", (header) => {
  expect(asksNotToSell(header)).toBe(true);
});

test.each(["0", "true", "01", "11", "1;x", "1 1", "\u0661", ""])("%j is as if absent", (header) => {
  expect(asksNotToSell(header)).toBe(false);
});

test("no header is no signal", () => {
  expect(asksNotToSell(null)).toBe(false);
});

test("lines 0 and 1, as the runtime joins them, are a signal", () => {
  const headers = new Headers([
    ["Sec-GPC", "0"],
    ["Sec-GPC", "1"],
  ]);
  expect(asksNotToSell(headers.get("Sec-GPC"))).toBe(true);
});
