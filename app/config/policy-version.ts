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
  updatedOn: "2026-11-22",
  sample: {
    en: "4f59de9eb88b574a3135b623b5dd34f762225ca091121dd7dda6ff55e1b3d2ac",
    ar: "2693ba03eefc3f8de4416e634789d6c7fc92aef7dc20442572ae275485c0cd38",
  },
};
