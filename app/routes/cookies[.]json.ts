import { APPLIED, consentRules } from "~/config/consent-rules/all-rules";
import { currentConsent } from "~/config/consent-versions";
import { cookieCategories, inCategory } from "~/config/cookies";
import { cookiesInForce } from "~/http/cookies-in-force";
import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** The register of cookies and storage, as the exit guard obeys it, and the rule for whoever asks. */
export const loader = visitorLoader(async ({ consent, registers, url }) => {
  const { rule, foundBy, country } = await consent.rule(url.searchParams.get("rule"));
  const answer = {
    rule: { ...APPLIED, jurisdiction: rule.id, foundBy, country, iabVendorList: "not used" },
    version: currentConsent.version,
    fingerprint: currentConsent.fingerprint,
    categories: cookieCategories.map(({ id, ...category }) => ({
      id,
      inUse: inCategory(id).length > 0,
      consent: id === "necessary" ? "not needed" : "opt-in",
      ...category,
    })),
    entries: cookiesInForce(await registers.retention()),
    rules: consentRules,
  };
  return publicJson(answer, { "Cache-Control": "private, no-cache" });
});
