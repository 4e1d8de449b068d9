import { expect, test } from "vitest";
import { plainTextTwin } from "./plain-text-twin";

const asked = (path: string, accept?: string) => {
  const headers: Record<string, string> = accept ? { Accept: accept } : {};
  return new URL(plainTextTwin(new Request(`https://closr.test${path}`, { headers })).url).pathname;
};

test("a version's address gives its exact text to whoever asks for text, and a page to a browser [P121]", () => {
  expect(asked("/privacy/v/2", "text/plain")).toBe("/privacy/v/2/text");
  expect(asked("/ar/privacy/v/2", "text/plain")).toBe("/ar/privacy/v/2/text");
  expect(asked("/terms/v/2", "text/plain")).toBe("/terms/v/2/text");
  expect(asked("/ar/terms/v/2")).toBe("/ar/terms/v/2/text");
  expect(asked("/privacy/v/2")).toBe("/privacy/v/2/text");
  expect(asked("/privacy/v/2", "text/html,*/*")).toBe("/privacy/v/2");
});

test("no other address is changed", () => {
  for (const path of ["/privacy", "/privacy/v/2/text", "/privacy/versions", "/w/a/privacy/v/1"])
    expect(asked(path, "text/plain")).toBe(path);
});
