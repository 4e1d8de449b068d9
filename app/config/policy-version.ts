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
    en: "0ee9ec65c620b068e36bf3d956579e9ab184ceaf132ca32c39c89c2dea03b0e5",
    ar: "01f43dfe0a7685feb2c26db9500da641d8befecd19ed38f368ad5bc7e72f79c7",
  },
};
