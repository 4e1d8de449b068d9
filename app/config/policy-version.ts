import type { Locale } from "~/lib/locale";

interface PolicyVersion {
  version: number;
  /** ISO date: what "Last updated", privacy.json and the Last-Modified header say. */
  updatedOn: string;
  /** SHA-256 of the text as the sample company publishes it. A test holds it to the words. */
  sample: Readonly<Record<Locale, string>>;
}

/** The policy's version in force. Changed words need a new one. */
export const policyVersion: PolicyVersion = {
  version: 1,
  updatedOn: "2026-11-29",
  sample: {
    en: "7cec502e57a210c26ee1a706fafcdcebdc175f78967d380ddf1d5017b7b9c2c1",
    ar: "3a6c55e72b31e13aada6c596a72c8fa3f28d2709d5bf871d2e526ad950d4bdc0",
  },
};
