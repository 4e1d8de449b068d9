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
    en: "247443c1f63181dad0eb6955837aa2c82d4d989e7e9a0c131ca1f3b0182c61df",
    ar: "152f361339afea25c83524e2d30f0c5f6e214179858f1cfb9bf8d3cceb091fa9",
  },
};
