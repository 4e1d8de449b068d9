import fc from "fast-check";
import { expect, test } from "vitest";
import { phoneQuery, prefixRange, queryTokens, searchKeysOf } from "./tokens";

/** What a search does at least: every token asked for is the prefix of a key of the text. */
const finds = (query: string, text: string) =>
  queryTokens(query).every((asked) => {
    const { from, to } = prefixRange(asked);
    return searchKeysOf(text).some((token) => token >= from && token < to);
  });

test.each([
  ["الإمارات", "بنك الامارات"],
  ["امارات", "بنك الإمارات"],
  ["الإمارات", "امارات مول"],
  ["احمد", "أحمد المنصوري"],
  ["منصورى", "أحمد المنصوري"],
  ["فاطمه", "فاطمة"],
  ["اليا", "الياس"],
  ["futtaim", "Al-Futtaim Group"],
  ["al futtaim", "Futtaim Group"],
  ["al-futt", "Al Futtaim Group"],
  ["alfuttaim", "Al-Futtaim Group"],
  ["el sayed", "Mohamed Elsayed El-Sayed"],
  ["rashid ibn said", "Rashid bin Said"],
  ["abdul rahman", "Abdel Rahman"],
  ["jose", "José Álvarez"],
  ["CLS-S-10", "CLS-S-1042"],
  ["ahmed@buy", "ahmed@buyer.example"],
  ["al", "Al Futtaim"],
])("%s finds %s", (query, text) => {
  expect(finds(query, text)).toBe(true);
});

test.each([
  ["sara", "Ahmed Sample"],
  ["محمود", "محمد"],
  ["ahmed khan", "Ahmed Sample"],
])("%s does not find %s", (query, text) => {
  expect(finds(query, text)).toBe(false);
});

test("any text is found by its own words and by any beginning of them", () => {
  const word = fc.string({
    unit: fc.constantFrom(..."abcالمنصورية12é"),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(), (words, at) => {
      const text = words.join(" ");
      expect(finds(text, text)).toBe(true);
      const picked = words[at % words.length] ?? "";
      expect(finds(picked.slice(0, 1 + (at % picked.length)), text)).toBe(true);
    }),
  );
});

test("a name is found by two of its words in either order, as one beginning", () => {
  const begins = (asked: string) =>
    searchKeysOf("Fatima Ahmed Al Hashimi").some((key) => key.startsWith(asked));
  const pairs = ["fatima ahmed", "ahmed hashimi", "hashimi fat", "hashimi fatima ahmed"];
  expect(pairs.map(begins)).toEqual([true, true, true, true]);
});

test("a name of two words has two keys", () => {
  expect(searchKeysOf("Layla Haddad")).toEqual(["layla haddad", "haddad layla"]);
});

test("keys are few and short, however long the text", () => {
  const keys = searchKeysOf(
    `${"x".repeat(500)} ${Array.from({ length: 900 }, (_, i) => `w${i}`).join(" ")}`,
  );
  expect(keys.length).toBeLessThanOrEqual(12);
  expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(64);
});

test.each([
  ["+971 50 000 0001", "971500000001"],
  ["00971500000001", "971500000001"],
  ["0500000001", "500000001"],
  ["٠٥٠ ٠٠٠ ٠٠٠١", "500000001"],
  ["0001", "0001"],
  ["050", "50"],
  ["٠٤ ٣", "43"],
  ["00", null],
  ["ahmed 050", null],
  ["12", null],
])("the phone fragment %s is looked for as %s", (text, digits) => {
  expect(phoneQuery(text)).toBe(digits);
});

test.each(["constructor", "The Constructor", "toString fee", "__proto__ Khan", "hasOwnProperty"])(
  "%s is a name as any other",
  (name) => {
    const [last = ""] = queryTokens(name).slice(-1);
    expect(searchKeysOf(name).some((key) => key.startsWith(last))).toBe(true);
  },
);
