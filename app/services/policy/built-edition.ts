import type { Company } from "~/config/company.server";
import type { DocumentName } from "~/config/policy-version";
import type { PublishedSection } from "~/domain/policy/published-section";
import type { Locale } from "~/lib/locale";
import { sha256Hex } from "~/lib/secrets";
import { type PolicyStamp, policyInParts, policyText } from "./policy-text";
import { registerLines } from "./register-lines";

/** The words of a version in one language: the exact text, its hash, and its parts to be shown. */
export interface Edition {
  content: string;
  sha256: string;
  sections: PublishedSection[];
}

/** No promise of its own: the section's sentences have those. */
const ROW = { is: "fact" as const, promises: [] };

/** The words that this build has, as the version of that stamp would say them. */
export async function builtEdition(
  locale: Locale,
  company: Company,
  stamp: PolicyStamp,
  of: DocumentName,
): Promise<Edition> {
  const content = policyText(locale, company, stamp, of);
  const sections = policyInParts(company, of).map(({ id, title, clauses, table }) => ({
    id,
    title: title[locale],
    clauses: [
      ...clauses.map(({ text, ...clause }) => ({ ...clause, text: text[locale] })),
      ...registerLines(table, locale).map((line) => ({ ...line, ...ROW })),
    ],
  }));
  return { content, sha256: await sha256Hex(content), sections };
}
