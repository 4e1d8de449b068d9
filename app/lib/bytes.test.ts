import fc from "fast-check";
import { expect, test } from "vitest";
import {
  concat,
  fromBase64,
  fromBase64Url,
  fromUtf8,
  toBase64,
  toBase64Url,
  toHex,
  utf8,
} from "./bytes";

const anyBytes = fc.uint8Array({ maxLength: 200 });

test("what is written as base64, of either kind, is read back", () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
    }),
  );
});

test("base64url needs no escape in an address or a cookie", () => {
  fc.assert(fc.property(anyBytes, (bytes) => /^[A-Za-z0-9_-]*$/.test(toBase64Url(bytes))));
});

test.each(["not base64!", "YQ", "YR==", "YQ==\n", " YQ==", "YQ-_"])(
  "%j is no base64, so that one value has one spelling",
  (text) => expect(fromBase64(text)).toBeNull(),
);

test.each(["YQ==", "YR", "a+b/", "YQ\n", "A"])("%j is no base64url", (text) =>
  expect(fromBase64Url(text)).toBeNull(),
);

test("hex has two digits for each byte", () =>
  expect(toHex(new Uint8Array([0, 10, 255]))).toBe("000aff"));

test("bytes that are not UTF-8 have no text", () => {
  expect(fromUtf8(utf8("مرحبا"))).toBe("مرحبا");
  expect(fromUtf8(new Uint8Array([0xc3, 0x28]))).toBeNull();
});

test("pieces are joined in their order", () =>
  expect(concat(utf8("a"), utf8(""), utf8("bc"))).toEqual(utf8("abc")));
