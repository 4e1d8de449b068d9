import type { Company } from "~/config/company.server";
import { officerFacts } from "~/config/officer";
import { policyVersion } from "~/config/policy-version";
import type { Locale } from "~/lib/locale";
import { sha256Hex } from "~/lib/secrets";
import { policy, policyPage } from "~/words/policy";
import { policySections } from "~/words/policy-sections";
import { publicPages } from "~/words/public-pages";
import { say } from "~/words/words";

/** The version in force, in one language, with the hash of its exact text. */
export interface CurrentPolicy {
  version: number;
  updatedOn: string;
  text: string;
  sha256: string;
}

type ClauseKey = keyof typeof policy;

/** What the clauses' places are filled with. */
const policyFacts = ({ legalName, address, privacyEmail, officer }: Company, locale: Locale) => ({
  company: legalName,
  address,
  email: privacyEmail,
  ...officerFacts(officer, locale),
});

/** A clause or a title as plain text. */
const sayClause = (locale: Locale, company: Company, key: ClauseKey): string =>
  say(locale, policy as Record<string, (typeof policy)[ClauseKey]>)(
    key,
    policyFacts(company, locale),
  );

/** What a version says of itself at its top. */
export type PolicyStamp = Pick<CurrentPolicy, "version" | "updatedOn">;

/** The build's words as plain text, as a version: what is acknowledged, hashed, and kept at /privacy/v/N. */
export function policyText(
  locale: Locale,
  company: Company,
  { version, updatedOn }: PolicyStamp = policyVersion,
): string {
  const sections = policySections.map(({ title, clauses }, place) =>
    [
      say(locale, policyPage)("numbered", {
        n: place + 1,
        title: sayClause(locale, company, title),
      }),
      ...clauses.map(({ says }) => sayClause(locale, company, says)),
    ].join("\n\n"),
  );

  return [
    say(locale, publicPages)("privacy"),
    say(locale, policyPage)("updated", { when: updatedOn, version }),
    ...sections,
    "",
  ].join("\n\n");
}

/** The version that is in force now, as this company publishes it. */
export async function currentPolicy(locale: Locale, company: Company): Promise<CurrentPolicy> {
  const text = policyText(locale, company);
  const { version, updatedOn } = policyVersion;
  return { version, updatedOn, text, sha256: await sha256Hex(text) };
}

/** The policy for programs: every section and clause with its id, in both languages. */
export function policyInParts(company: Company) {
  const both = (key: ClauseKey) => ({
    en: sayClause("en", company, key),
    ar: sayClause("ar", company, key),
  });
  return policySections.map(({ title, clauses }) => ({
    id: title,
    title: both(title),
    clauses: clauses.map(({ says, is = "behaviour", promises }) => ({
      ...{ id: says, is, promises },
      text: both(says),
    })),
  }));
}
