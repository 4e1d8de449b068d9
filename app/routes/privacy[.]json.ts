import { promises } from "~/config/promises";
import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";
import { LOCALES } from "~/lib/locale";

/** The policy for programs: version, hashes, every clause in both languages with its controls. */
export const loader = visitorLoader(async ({ policy, clauses, company }) => {
  const [en, ar] = await Promise.all(LOCALES.map(policy));
  return publicJson(
    {
      version: en?.version,
      lastUpdated: en?.updatedOn,
      sha256: { en: en?.sha256, ar: ar?.sha256 },
      text: { en: `/privacy/v/${en?.version}`, ar: `/ar/privacy/v/${en?.version}` },
      controller: company,
      sections: clauses().map(({ id, title, clauses: said }) => ({
        id,
        title,
        clauses: said.map((clause) => ({ ...clause, checks: clause.promises.map(checkOf) })),
      })),
    },
    { "Last-Modified": new Date(en?.updatedOn ?? 0).toUTCString() },
  );
});

const checkOf = (number: number) => ({
  promise: number,
  control: promises[number]?.href,
  checkId: promises[number]?.heldBy,
});
