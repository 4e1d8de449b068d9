import { promises } from "~/config/promises";
import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";
import { policyInParts } from "~/services/policy/policy-text";

/** The policy for programs: version, hashes, every clause in both languages with its controls. */
export const loader = visitorLoader(async ({ policy, company }) => {
  const [en, ar] = await Promise.all([policy("en"), policy("ar")]);
  return publicJson(
    {
      version: en.version,
      lastUpdated: en.updatedOn,
      sha256: { en: en.sha256, ar: ar.sha256 },
      text: { en: `/privacy/v/${en.version}`, ar: `/ar/privacy/v/${en.version}` },
      controller: company,
      sections: policyInParts(company).map(({ clauses, ...section }) => ({
        ...section,
        clauses: clauses.map(({ promises: numbers, ...clause }) => ({
          ...clause,
          checks: numbers.map(checkOf),
        })),
      })),
    },
    { "Last-Modified": new Date(en.updatedOn).toUTCString() },
  );
});

const checkOf = (number: number) => ({
  promise: number,
  control: promises[number]?.href,
  checkId: promises[number]?.heldBy,
});
