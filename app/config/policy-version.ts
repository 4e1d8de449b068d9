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
    en: "b84549c456f9b0f19004845e3839d3f3a6abd3d2a2922508a4cc1d830b0f29d2",
    ar: "19d9abc2317732545ece2e8b0dcae9cd25ecea71b0d5678e58f433fe8a577324",
  },
};
