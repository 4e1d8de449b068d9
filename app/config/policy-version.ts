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
    en: "8d03ec42a81d1d5e55eeba11da31819d19f3aa8b479a14caeaae210ccd9fd237",
    ar: "a9aa20d6c60ab00728dd93431bf445def0e3d96fa3c4865096801cdefb15d601",
  },
};
