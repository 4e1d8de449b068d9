import { policyTexts, policyVersions, termsTexts, termsVersions } from "./schema";

/** Where each document's versions and their words are kept. */
export const tablesOf = {
  privacy: { versions: policyVersions, texts: policyTexts },
  terms: { versions: termsVersions, texts: termsTexts },
};
