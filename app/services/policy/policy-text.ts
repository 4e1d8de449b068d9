import type { Company } from "~/config/company.server";
import { officerFacts } from "~/config/officer";
import { type DocumentName, policyVersion } from "~/config/policy-version";
import type { Locale } from "~/lib/locale";
import { sha256Hex } from "~/lib/secrets";
import { policy } from "~/words/policy";
import { policyPage } from "~/words/policy-page";
import { policySections } from "~/words/policy-sections";
import { publicPages } from "~/words/public-pages";
import type { Section } from "~/words/publication";
import { terms, termsSections } from "~/words/terms";
import { say } from "~/words/words";
import { registerLines } from "./register-lines";

/** The version in force, in one language, with the hash of its exact text. */
export interface CurrentPolicy {
  version: number;
  updatedOn: string;
  text: string;
  sha256: string;
}

type Sentences = Record<
  string,
  (typeof policy)[keyof typeof policy] | (typeof terms)[keyof typeof terms]
>;

/** The words of what we publish, in their order. */
const DOCUMENTS: Record<
  DocumentName,
  { words: Sentences; sections: readonly Section<string, string>[] }
> = {
  privacy: { words: policy, sections: policySections },
  terms: { words: terms, sections: termsSections },
};

/** What the clauses' places are filled with. */
const policyFacts = ({ names, privacyEmail, officer }: Company, locale: Locale) => ({
  company: names[locale].legalName,
  address: names[locale].address,
  email: privacyEmail,
  ...officerFacts(officer, locale),
});

/** A clause or a title as plain text. */
const sayClause = (of: DocumentName, locale: Locale, company: Company, key: string): string =>
  say(locale, DOCUMENTS[of].words)(key, policyFacts(company, locale));

/** What a version says of itself at its top. */
export type PolicyStamp = Pick<CurrentPolicy, "version" | "updatedOn">;

/**
 * The build's words as plain text, as a version: what is acknowledged, hashed, and kept at /privacy/v/N and /terms/v/N.
 */
export function policyText(
  locale: Locale,
  company: Company,
  { version, updatedOn }: PolicyStamp,
  of: DocumentName,
): string {
  const sections = DOCUMENTS[of].sections.map(({ title, clauses, table }, place) =>
    [
      say(locale, policyPage)("numbered", {
        n: place + 1,
        title: sayClause(of, locale, company, title),
      }),
      ...clauses.map(({ says }) => sayClause(of, locale, company, says)),
      ...registerLines(table, locale).map(({ text }) => text),
    ].join("\n\n"),
  );

  return [
    say(locale, publicPages)(of),
    say(locale, policyPage)("updated", { when: updatedOn, version }),
    ...sections,
    "",
  ].join("\n\n");
}

/** The version that is in force now, as this company publishes it. */
export async function currentPolicy(locale: Locale, company: Company): Promise<CurrentPolicy> {
  const text = policyText(locale, company, policyVersion, "privacy");
  const { version, updatedOn } = policyVersion;
  return { version, updatedOn, text, sha256: await sha256Hex(text) };
}

/** A document for programs: every section and clause with its id, in both languages. */
export function policyInParts(company: Company, of: DocumentName) {
  const both = (key: string) => ({
    en: sayClause(of, "en", company, key),
    ar: sayClause(of, "ar", company, key),
  });
  return DOCUMENTS[of].sections.map(({ title, clauses, table }) => ({
    id: title,
    title: both(title),
    table,
    clauses: clauses.map(({ says, is = "behaviour", promises }) => ({
      ...{ id: says, is, promises },
      text: both(says),
    })),
  }));
}
