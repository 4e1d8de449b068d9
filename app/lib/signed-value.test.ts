import fc from "fast-check";
import { expect, test } from "vitest";
import { readSignedValue, signValue } from "./signed-value";

const OLD = "the-secret-of-last-year-0123456789";
const NEW = "the-secret-of-this-year-0123456789";

test("what we signed is read back, whatever the script", () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (value) => {
      const signed = await signValue([NEW], "consent", value);
      expect(signed).toMatch(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{43}$/);
      expect(await readSignedValue([NEW], "consent", signed)).toBe(value);
    }),
    { numRuns: 50 },
  ));

test("one changed character anywhere makes it nobody's", async () => {
  const signed = await signValue([NEW], "consent", "3|01|cs_1");

  for (let at = 0; at < signed.length; at++) {
    const other = signed[at] === "A" ? "B" : "A";
    const forged = signed.slice(0, at) + other + signed.slice(at + 1);
    expect(await readSignedValue([NEW], "consent", forged), forged).toBeNull();
  }
});

test("a value signed for one purpose is not believed for another", async () => {
  const signed = await signValue([NEW], "consent", "fl_1");
  expect(await readSignedValue([NEW], "file-link", signed)).toBeNull();
});

test("the old secret is believed while it is listed, and no longer", async () => {
  const signed = await signValue([OLD], "consent", "yes");

  expect(await readSignedValue([NEW, OLD], "consent", signed)).toBe("yes");
  expect(await readSignedValue([NEW], "consent", signed)).toBeNull();
});

test.each(["", ".", "a", "a.", ".a", "a.b.c", "eWVz.eWVz"])("%j is no signed value", async (text) =>
  expect(await readSignedValue([NEW], "consent", text)).toBeNull(),
);
