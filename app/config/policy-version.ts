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
  updatedOn: "2026-11-30",
  sample: {
    en: "871a656ef3cf621a7cd9faaedac8f9b57034e4ea43f669229571dd0137adfcf1",
    ar: "7e0e3a4d4af5b0a0f7d037d8a785c67d2bd44f20698c1cc67e3188b17b523b6c",
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
