import type { DocumentName } from "~/config/policy-version";
import { checkIdOf, promises } from "~/config/promises";
import { inBothLanguages } from "~/domain/policy/published-section";
import type { Standing } from "~/domain/promises/standing";
import { lastModified, shelfOf } from "./policy-edition.server";
import { publicJson } from "./public-files";
import type { Visitor } from "./visitor-route.server";

/** A document for programs: version, hashes, every clause in both languages with its controls. */
export async function publicationJson(visitor: Visitor, of: DocumentName) {
  const { shelf } = shelfOf(visitor, of);
  const [en, ar, stand] = await Promise.all([
    shelf.inForce("en"),
    shelf.inForce("ar"),
    visitor.standings(),
  ]);
  return publicJson(
    {
      version: en.version,
      lastUpdated: en.updatedOn,
      sha256: { en: en.sha256, ar: ar.sha256 },
      text: { en: `/${of}/v/${en.version}/text`, ar: `/ar/${of}/v/${en.version}/text` },
      [of === "privacy" ? "controller" : "provider"]: visitor.company,
      sections: inBothLanguages(en.sections, ar.sections).map(({ clauses, ...section }) => {
        const numbers = [...new Set(clauses.flatMap(({ promises: behind }) => behind))];
        const controls = numbers.map((number) => controlOf(number, stand[number]));
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
    lastModified(en.updatedOn),
  );
}

/** What stands behind a promise, and how that stands. WORKSPACE in an address is the name of one's own. */
function controlOf(number: number, standing: Standing | undefined) {
  const promised = promises[number];
  const promiseId = checkIdOf(number);
  return {
    promiseId,
    title: promised?.title,
    built: promised?.state,
    state: standing?.is,
    lastRun: lastRun(standing),
    featureUrl: promised && "at" in promised ? promised.at : null,
    checkId: promiseId,
    command: `npm test -- ${promiseId}`,
    proof: `/privacy/proof#p${number}`,
  };
}

/** How the tests of a promise last ended; null where they have not run in this copy. */
const lastRun = (standing: Standing | undefined) =>
  standing?.last
    ? {
        result: standing.last.result,
        at: new Date(standing.last.at).toISOString(),
        commit: standing.last.commit,
      }
    : null;
