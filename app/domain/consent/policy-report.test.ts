import { expect, test } from "vitest";
import { nameInReport } from "./policy-report";

const HERE = "https://closr.test";
const report = (blocked: string, more: object = {}) => ({
  "csp-report": {
    "document-uri": `${HERE}/pricing?from=mary@x.example`,
    "effective-directive": "script-src-elem",
    "blocked-uri": blocked,
    "script-sample": "secret",
    ...more,
  },
});

test("[P109] of a report only the rule and the host are read", () => {
  const blocked = "https://User:pw@Tracker.example:8443/t.js?id=7#x";
  expect(nameInReport(report(blocked), HERE)).toBe("script-src-elem tracker.example");
});

test("an older browser's whole rule is read as its name", () => {
  const old = { "effective-directive": undefined, "violated-directive": "img-src 'self' data:" };
  expect(nameInReport(report("data", old), HERE)).toBe("img-src data");
});

test.each([
  ["chrome-extension://abcdefgh/x.js", "chrome-extension"],
  ["blob:https://closr.test/1234", "blob"],
  ["wss://live.example/x", "live.example"],
  ["eval", "eval"],
  ["", "?"],
  ["Mary Smith", "?"],
  ["mary@x.example", "?"],
  [`https://${"a".repeat(60)}.${"b".repeat(60)}.example`, `${"a".repeat(60)}.${"b".repeat(19)}`],
])("%j that was kept out is written as %j", (blocked, written) => {
  expect(nameInReport(report(blocked), HERE)).toBe(`script-src-elem ${written}`);
});

test.each([
  ["another site's page", report("https://x.example", { "document-uri": "https://other.test/" })],
  [
    "a rule that there is not",
    report("https://x.example", { "effective-directive": "mary-smith" }),
  ],
  ["nothing", null],
  ["a text", "csp-report"],
  ["a list", [report("https://x.example")]],
])("%s counts for nothing", (_, sent) => {
  expect(nameInReport(sent, HERE)).toBeNull();
});
