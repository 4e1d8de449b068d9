import { expect, test } from "vitest";
import { consentRules, strictestRule } from "~/config/consent-rules/all-rules";
import { type Place, resolveRule } from "./rule";

const resolve = (place: Place | null, chosen: string | null = null) =>
  resolveRule({ rules: consentRules, strictest: strictestRule, chosen, place });
const from = (country: string, region: string | null = null) => ({ country, region });

test.each([
  [from("AE"), "AE", "country"],
  [from("AE", "DU"), "AE", "country"],
  [from("DE", "BE"), "EEA", "country"],
  [from("NO"), "EEA", "country"],
  [from("GB"), "GB", "country"],
  [from("CA", "QC"), "CA-QC", "region"],
  [from("CA", "ON"), "CA", "country"],
  [from("CA"), "CA", "country"],
  [from("US", "CA"), "US-CA", "region"],
  [from("US", "FL"), "US", "country"],
  [from("US"), "US", "country"],
  [from("AU"), "strictest", "country"],
  [from("XX"), "strictest", "unknown"],
  [from("T1"), "strictest", "unknown"],
  [null, "strictest", "unknown"],
])("[P107] %o has the rule %s, found by %s", (place, id, foundBy) => {
  const found = resolve(place);
  expect([found.rule.id, found.foundBy]).toEqual([id, foundBy]);
});

test("[P107] a visitor may choose a stricter rule, and not a looser one", () => {
  expect(resolve(from("US", "TX"), "EEA")).toMatchObject({
    rule: { id: "EEA" },
    foundBy: "chosen",
  });
  expect(resolve(from("AE"), "AE-DIFC").rule.id).toBe("AE-DIFC");
  expect(resolve(from("DE"), "US-CA")).toMatchObject({ rule: { id: "EEA" }, foundBy: "country" });
  expect(resolve(null, "US").rule.id).toBe("strictest");
  expect(resolve(from("DE"), "constructor").foundBy).toBe("country");
});

test("no place has two rules, and every rule says its law, its source and when it was checked", () => {
  const places = consentRules.flatMap((rule) => rule.places);
  expect(new Set(places).size).toBe(places.length);
  expect(new Set(consentRules.map(({ id }) => id)).size).toBe(consentRules.length);
  for (const rule of consentRules) {
    expect(rule.law.length).toBeGreaterThan(3);
    expect(rule.citation.length).toBeGreaterThan(3);
    expect(rule.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    for (const place of rule.places) expect(place).toMatch(/^[A-Z]{2}(-[A-Z]{2})?$/);
  }
});

/** Who publishes the laws, and who is known for tracking them. */
const OFFICIAL =
  /(\.gov|\.gov\.(ae|br|in|sa|tr|uk)|\.go\.(jp|kr)|\.gouv\.qc\.ca|\.justice\.gc\.ca|\.europa\.eu|\.admin\.ch|\.state\.nj\.us|\.difc\.com|\.adgm\.thomsonreuters\.com|iapp\.org)$/;

test.each(consentRules.filter(({ id }) => id !== "strictest"))(
  "the rule $id names where its law stands, on a host that publishes or tracks laws",
  ({ source }) => {
    const { protocol, hostname } = new URL(source ?? "");
    expect(protocol).toBe("https:");
    expect(hostname).toMatch(OFFICIAL);
  },
);

test("only the rule that is ours has no source, and no two rules share one", () => {
  expect(consentRules.filter(({ source }) => source === null)).toEqual([strictestRule]);
  expect(new Set(consentRules.map(({ source }) => source)).size).toBe(consentRules.length);
});
