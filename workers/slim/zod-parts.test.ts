import { expect, test } from "vitest";
import * as zod from "zod";
import * as parts from "./zod-parts.js";

/** What the Worker's bundle has no use for: it would carry messages in sixty languages, and what compiles schemas. */
const LEFT_OUT = [
  "ZodCompileAsyncError",
  "ZodCompileUnsupportedError",
  "compile",
  "core",
  "deepPartial",
  "default",
  "fromJSONSchema",
  "locales",
  "withParser",
  "z",
];

test("the Worker's zod is the whole of zod, but for what is left out on purpose", () => {
  const whole = Object.keys(zod).filter((name) => !LEFT_OUT.includes(name));
  expect(Object.keys(parts).toSorted()).toEqual(whole.toSorted());
});

test("nothing is left out that zod does not have", () => {
  expect(LEFT_OUT.filter((name) => !Object.hasOwn(zod, name))).toEqual([]);
});
