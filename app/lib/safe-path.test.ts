import { expect, test } from "vitest";
import { safeAddress, safePath } from "./safe-path";

test.each([
  ["/cookies", "/cookies"],
  ["/ar/privacy?x=1#y", "/ar/privacy"],
])("%j leads to %j", (wanted, path) => {
  expect(safePath(wanted)).toBe(path);
});

test("an address keeps its query, and no fragment", () => {
  expect(safeAddress("/me/erasure?link=ab&x=%2F#y")).toBe("/me/erasure?link=ab&x=%2F");
});

test.each([
  "//evil.test",
  "/\\evil.test",
  "\\\\evil.test",
  "https:evil.test",
  "https://evil.test/",
  "javascript:alert(1)",
  "%2f%2fevil.test",
  "/\t/evil.test",
  "/.//evil.test",
  "/.//evil.test?x=1",
  "",
  null,
  7,
])("%j stays on our host", (wanted) => {
  for (const path of [safePath(wanted), safeAddress(wanted)]) {
    expect(new URL(path, "https://closr.test").origin).toBe("https://closr.test");
    expect(path.startsWith("//")).toBe(false);
  }
});
