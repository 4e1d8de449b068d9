import { expect, test } from "vitest";
import { concat, utf8 } from "~/lib/bytes";
import { MOST_LINE_BYTES, wholeLines } from "./lines";

const MANY = { lines: 10, bytes: 1_000 };

test("whole lines are read, and how far they reach; what follows is left for the next time", () => {
  expect(wholeLines(utf8("one\nمريم\nthr"), false, MANY)).toEqual({
    ok: true,
    lines: ["one", "مريم"],
    bytes: 13,
  });
});

test("the last line needs no end", () =>
  expect(wholeLines(utf8("one\ntwo"), true, MANY)).toMatchObject({
    lines: ["one", "two"],
    bytes: 7,
  }));

test("no more lines are read than are asked for, nor more bytes, but one at least", () => {
  const text = utf8("one\ntwo\nthree\n");
  expect(wholeLines(text, true, { lines: 2, bytes: 99 })).toMatchObject({ bytes: 8 });
  expect(wholeLines(text, true, { lines: 9, bytes: 5 })).toMatchObject({ lines: ["one"] });
  expect(wholeLines(text, true, { lines: 9, bytes: 1 })).toMatchObject({
    lines: ["one"],
    bytes: 4,
  });
});

test("a line that is too long is refused, whether its end is in sight or not", () => {
  const long = new Uint8Array(MOST_LINE_BYTES + 1).fill(97);
  const refused = { ok: false, reason: "line-too-long" };
  expect(wholeLines(concat(long, utf8("\n")), false, MANY)).toEqual(refused);
  expect(wholeLines(long, false, MANY)).toEqual(refused);
  expect(wholeLines(long, true, MANY)).toEqual(refused);
});

test("what is no text is refused", () =>
  expect(wholeLines(new Uint8Array([0xff, 10]), true, MANY)).toEqual({
    ok: false,
    reason: "not-text",
  }));
