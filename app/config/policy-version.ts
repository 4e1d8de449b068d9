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
    en: "92068e8f25cda607599638c9930231c7ab69f2dfaca1488f5e283285129c63f6",
    ar: "7a126db5444be3569aa971a31f807ee7af2977c5df700ba260c82d36bec37996",
  },
};

/** That of the terms. */
const termsVersion: PolicyVersion = {
  version: 1,
  updatedOn: "2026-11-30",
  sample: {
    en: "17aa0261c18d3b25164012ba26d55431cbfb443dae10bd642248f920bb85fdab",
    ar: "c9634ebd626cea0ff7f3bd30d8be14949b20c04cfc1f943e9b48f75b8eab321e",
  },
};

export const firstVersions: Readonly<Record<DocumentName, PolicyVersion>> = {
  privacy: policyVersion,
  terms: termsVersion,
};
