import { sql } from "drizzle-orm";
import type { DocumentName } from "~/config/policy-version";
import { policyTexts, policyVersions, termsTexts, termsVersions } from "./schema";

/** Where each document's versions and their words are kept. */
export const DOCUMENT_TABLES = {
  privacy: { versions: policyVersions, texts: policyTexts, prefix: "policy" },
  terms: { versions: termsVersions, texts: termsTexts, prefix: "terms" },
} as const;

/** The columns of a person that say which version of a document they await, from when, and have yet to see. */
export function awaitedColumns(of: DocumentName) {
  const column = (name: string) => sql.identifier(`${DOCUMENT_TABLES[of].prefix}_${name}`);
  return { notice: column("notice"), pending: column("pending"), from: column("pending_from") };
}
