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
  updatedOn: "2026-11-30",
  sample: {
    en: "127a2ef1b1f413a20439a465a26172323326c10e6e5430268df93902e602dd8c",
    ar: "7c049bd479b5bd28098b344a7ca9b0b82cd0ca88ca55a6e78f8805aff211ab17",
  },
};
