import { expect, test } from "vitest";
import { toHex, utf8 } from "./bytes";
import { hmacSha256, newToken, sameText, sha256Hex } from "./secrets";

test("a token holds 256 bits and never comes twice", () => {
  const tokens = Array.from({ length: 1_000 }, newToken);

  expect(new Set(tokens).size).toBe(1_000);
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
});

test("SHA-256 is that of FIPS 180-4, for text and for bytes", async () => {
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  expect(await sha256Hex("abc")).toBe(abc);
  expect(await sha256Hex(utf8("abc"))).toBe(abc);
});

test("HMAC-SHA-256 is that of RFC 4231, case 2", async () => {
  const mac = await hmacSha256(utf8("Jefe"), utf8("what do ya want for nothing?"));
  expect(toHex(mac)).toBe("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
});

test("an empty key is refused loudly", () =>
  expect(hmacSha256(utf8(""), utf8("x"))).rejects.toThrow("empty"));

test.each([
  ["same", "same", true],
  ["same", "sane", false],
  ["same", "same ", false],
  ["", "", true],
])("%j and %j: %s", (one, other, equal) => expect(sameText(one, other)).toBe(equal));
