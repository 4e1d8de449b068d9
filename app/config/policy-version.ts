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
    en: "647821d0508e1ae7307b003e699a546652d135f804da0fa9757111b095e77d7f",
    ar: "8fc23692d64b141529fc81343580c6b6282b56bfaf65fe93b2eed04473255a78",
  },
};
