import { checkIdOf, promises } from "~/config/promises";
import { inBothLanguages } from "~/domain/policy/published-section";
import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** The policy for programs: version, hashes, every clause in both languages with its controls. */
export const loader = visitorLoader(async ({ policy, company }) => {
  const [en, ar] = await Promise.all([policy("en"), policy("ar")]);
  return publicJson(
    {
      version: en.version,
      lastUpdated: en.updatedOn,
      sha256: { en: en.sha256, ar: ar.sha256 },
      text: { en: `/privacy/v/${en.version}/text`, ar: `/ar/privacy/v/${en.version}/text` },
      controller: company,
      sections: inBothLanguages(en.sections, ar.sections).map(({ clauses, ...section }) => {
        const numbers = [...new Set(clauses.flatMap(({ promises: behind }) => behind))];
        const controls = numbers.map(controlOf);
        return {
          ...section,
          ...controls.find(({ featureUrl }) => featureUrl !== null),
          title: section.title,
          promiseIds: numbers.map(checkIdOf),
          controls,
          clauses: clauses.map(({ promises: behind, ...clause }) => ({
            ...clause,
            promiseIds: behind.map(checkIdOf),
          })),
        };
      }),
    },
    { "Last-Modified": new Date(en.updatedOn).toUTCString() },
  );
});

/** What stands behind a promise. WORKSPACE in an address is the name of one's own. */
function controlOf(number: number) {
  const promised = promises[number];
  const promiseId = checkIdOf(number);
  return {
    promiseId,
    title: promised?.title,
    state: promised?.state,
    featureUrl: promised && "at" in promised ? promised.at : null,
    checkId: promiseId,
    command: `npm test -- ${promiseId}`,
    proof: `/privacy/proof#p${number}`,
  };
}
