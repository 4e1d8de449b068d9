import type { Locale } from "~/lib/locale";

/** What we publish under versions, by the first part of its address. */
export const DOCUMENTS = ["privacy", "terms"] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

export const isDocument = (name: unknown): name is DocumentName =>
  DOCUMENTS.some((known) => known === name);

interface PolicyVersion {
  version: number;
  /** ISO date: what "Last updated", the JSON twin and the Last-Modified header say. */
  updatedOn: string;
  /** SHA-256 of the text as the sample company publishes it. A test holds it to the words. */
  sample: Readonly<Record<Locale, string>>;
}

/** The policy's version that a new installation begins with. Changed words need a new one. */
export const policyVersion: PolicyVersion = {
  version: 1,
  updatedOn: "2026-12-01",
  sample: {
    en: "4079fb2990f866fef8c18c766fbf193ff224a36621a349324ecf6f54d572efcc",
    ar: "ce163bcc25ad56d3e4ffd52edc2390799e782da293f4f00011b790a64e34368c",
  },
};

/** That of the terms. */
const termsVersion: PolicyVersion = {
  version: 1,
  updatedOn: "2026-12-01",
  sample: {
    en: "90b44771d9eafbb0b287cf5cf161bef8a6b763a31ac7741a0172a4a66db5780e",
    ar: "b8c05f52e6c8cd1c1136a67daca85037b8bb15564121683406e9a7508c4e9a26",
  },
};

export const firstVersions: Readonly<Record<DocumentName, PolicyVersion>> = {
  privacy: policyVersion,
  terms: termsVersion,
};
