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
    en: "daa596c7c3b569cceb25e186d5029e8462874f745f3ed87b1385e554c5400e29",
    ar: "415943b0d8e01a10f8a6394f399ac9c85cc2136c45eb6e9a1decf2e3667a7d00",
  },
};

/** That of the terms. */
const termsVersion: PolicyVersion = {
  version: 1,
  updatedOn: "2026-12-01",
  sample: {
    en: "c9865b2186f718e5d885978fb552f8e1be9c9fe98f20e95cae52860841c7a500",
    ar: "db3b53c00a2b96b988bcc8b7e2819918dff5d8f3eab45e7712eba7345baa9e45",
  },
};

export const firstVersions: Readonly<Record<DocumentName, PolicyVersion>> = {
  privacy: policyVersion,
  terms: termsVersion,
};
