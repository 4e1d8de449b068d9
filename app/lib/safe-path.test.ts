import { expect, test } from "vitest";
import { safePath } from "./safe-path";

test.each([
  ["/cookies", "/cookies"],
  ["/ar/privacy?x=1#y", "/ar/privacy"],
])("%j leads to %j", (wanted, path) => {
  expect(safePath(wanted)).toBe(path);
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
  "",
  null,
  7,
])("%j stays on our host", (wanted) => {
  const path = safePath(wanted);
  expect(new URL(path, "https://closr.test").origin).toBe("https://closr.test");
  expect(path.startsWith("//")).toBe(false);
});
