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
    en: "9b7ebd1e3684cf0a2e8783fd811e5a903d5438b1948d0a618adfb2d9fa0e6b1a",
    ar: "34b6f6a9d8c764e453860dea915f2a57d0d0fb0829481174c9a796a85efe07cb",
  },
};
