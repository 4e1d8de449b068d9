import { policyTexts, policyVersions, termsTexts, termsVersions } from "./schema";

/** Where each document's versions and their words are kept. */
export const DOCUMENT_TABLES = {
  privacy: { versions: policyVersions, texts: policyTexts },
  terms: { versions: termsVersions, texts: termsTexts },
};
