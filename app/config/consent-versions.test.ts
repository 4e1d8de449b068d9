import { expect, test } from "vitest";
import { builtFingerprint } from "~/services/consent/built-fingerprint";
import { changesSince, consentVersions, currentConsent } from "./consent-versions";
import { cookieCategories, cookieRegistry, kindsInUse } from "./cookies";

test("[P117] a material change of the registry or the rule is a new version, and everybody is asked again", async () => {
  expect(currentConsent.fingerprint).toBe(await builtFingerprint());
});

test("versions count up from one, each with its own fingerprint", () => {
  expect(consentVersions.map(({ version }) => version)).toEqual(
    consentVersions.map((_, place) => place + 1),
  );
  expect(new Set(consentVersions.map(({ fingerprint }) => fingerprint)).size).toBe(
    consentVersions.length,
  );
});

test("who answered the current question is told of no change", () => {
  expect(changesSince(currentConsent.version)).toEqual([]);
  expect(changesSince(0)).toHaveLength(consentVersions.length);
});

test("the banner says that there is no advertising, and the registry has none of it and nobody else's script", () => {
  expect([...kindsInUse].sort()).toEqual(["analytics", "functional", "necessary"]);
  expect(cookieCategories.flatMap(({ origins }) => Object.values(origins).flat())).toEqual([]);
});

test("names are unique, and nothing outlives the choice that allowed it", () => {
  const names = cookieRegistry.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { lifetime } of cookieRegistry)
    if (lifetime !== "browser-session") expect(lifetime.days).toBeLessThanOrEqual(182);
});
