import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, type Json } from "./canonical-json";

test("the example of RFC 8785, section 3.2.2, in its one spelling", () => {
  const value = {
    // biome-ignore lint/correctness/noPrecisionLoss: the RFC's own input
    numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
    literals: [null, true, false],
  };
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test("names stand in the order of their UTF-16 units, as in RFC 8785, section 3.2.3", () => {
  const value = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
    "10": "Ten",
    "2": "Two",
  };
  const names = ["\\r", "1", "10", "2", "\u0080", "ö", "€", "😀", "\ufb33"];
  const written = canonicalJson(value);
  const places = names.map((name) => written.indexOf(`"${name}":`));

  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("any JSON value comes back from its spelling, and has only one", () =>
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const written = canonicalJson(value as Json);
      const read = JSON.parse(written) as Json;
      expect(canonicalJson(read)).toBe(written);
      expect(JSON.stringify(read)).toBe(JSON.stringify(JSON.parse(JSON.stringify(read))));
    }),
  ));

test.each([
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "\ud800",
  { "\udc00": 1 },
  [undefined],
  { a: undefined },
])("%j is nothing JSON can say", (value) => expect(() => canonicalJson(value as Json)).toThrow());

test("minus zero is zero", () => expect(canonicalJson(-0)).toBe("0"));
