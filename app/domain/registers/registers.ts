import type { Fields, ValuesOf } from "./field";

const line = { as: "line" } as const;
const text = { as: "text" } as const;
const date = { as: "date" } as const;
const flag = { as: "flag" } as const;
const url = { as: "url" } as const;
const number = { as: "number" } as const;
const must = <F extends object>(field: F) =>
  ({ ...field, required: true }) as F & { required: true };
const one = <const C extends readonly string[]>(...choices: C) =>
  ({ as: "choice", choices }) as const;

const MECHANISMS = one("scc", "adequacy", "derogation", "code", "certification", "none-needed");

/** What one register holds of each entry, and which of its dates is the one that counts. */
interface Register {
  fields: Fields;
  /** The field that names an entry in a list. */
  title: string;
  /** The date that an entry is reminded of, and ends with where it ends anything. */
  due?: string;
}

/** Every register of the company's own privacy team. A field that is not here cannot be kept. */
export const REGISTERS = {
  "processing-activities": {
    title: "name",
    due: "reviewOn",
    fields: {
      name: must(line),
      role: must(one("controller", "processor")),
      purpose: must(text),
      subjects: must(line),
      dataCategories: must(line),
      specialData: flag,
      basis: must(one("contract", "consent", "legal-duty", "decided-by-the-brokerage")),
      citation: line,
      recipients: line,
      location: line,
      transfers: line,
      safeguard: line,
      retention: must(line),
      security: text,
      assessmentNeeded: flag,
      reviewOn: must(date),
    },
  },
  "sub-processors": {
    title: "name",
    due: "contractEndsOn",
    fields: {
      vendor: must(line),
      name: must(line),
      parent: line,
      category: must(one("hosting", "mail", "ai", "payments", "analytics")),
      purposeEn: must(text),
      purposeAr: must(text),
      dataEn: must(text),
      dataAr: must(text),
      countryEn: line,
      countryAr: line,
      mechanism: MECHANISMS,
      mechanismEndsOn: date,
      contractReference: line,
      contractEndsOn: date,
      retentionDays: number,
      training: one("no", "yes"),
      policyUrl: url,
      subListUrl: url,
      effectiveOn: must(date),
    },
  },
  transfers: {
    title: "vendor",
    due: "endsOn",
    fields: {
      vendor: must(line),
      country: must(line),
      mechanism: must(MECHANISMS),
      module: line,
      decidedOn: date,
      endsOn: date,
      assessment: must(text),
      reviewOn: must(date),
    },
  },
  assessments: {
    title: "name",
    due: "reviewOn",
    fields: {
      name: must(line),
      kind: must(one("impact", "ai-system", "transfer")),
      purpose: must(text),
      role: must(one("controller", "processor")),
      autonomy: line,
      oversight: must(text),
      risk: must(one("low", "medium", "high")),
      dataSources: text,
      measures: must(text),
      reviewOn: must(date),
    },
  },
  disclosures: {
    title: "authority",
    fields: {
      kind: must(one("court-order", "law-enforcement", "regulator", "emergency")),
      authority: must(line),
      process: must(line),
      workspace: line,
      scope: must(text),
      validity: must(text),
      proportionality: must(text),
      challenged: flag,
      barred: flag,
      barredBy: line,
    },
  },
  incidents: {
    title: "name",
    fields: {
      name: must(line),
      detectedOn: must(date),
      awareOn: must(date),
      /** Entries of before there was a time have none: their day counts from its beginning. */
      awareTime: must({ as: "time" } as const),
      risk: must(one("low", "medium", "high")),
      affected: must(text),
      workspaces: must(line),
      measures: must(text),
      authorityToldOn: date,
      drill: flag,
    },
  },
  "business-transfers": {
    title: "successor",
    due: "effectiveOn",
    fields: {
      successor: must(line),
      reason: must(text),
      confidentiality: must(text),
      effectiveOn: must(date),
    },
  },
  training: {
    title: "person",
    due: "validUntil",
    fields: {
      person: must({ as: "email" } as const),
      course: must(line),
      completedOn: must(date),
      validUntil: must(date),
    },
  },
  "legal-holds": {
    title: "matter",
    due: "until",
    fields: {
      matter: must(line),
      citation: must(line),
      workspace: line,
      items: must(text),
      until: date,
    },
  },
  objections: {
    title: "objector",
    due: "answerBy",
    fields: {
      vendor: must(line),
      objector: must({ as: "email" } as const),
      /** In which whoever objected reads the answer. */
      language: one("en", "ar"),
      workspace: line,
      objection: must(text),
      answerBy: date,
      answer: text,
    },
  },
} as const satisfies Record<string, Register>;

export type RegisterName = keyof typeof REGISTERS;
export const REGISTER_NAMES = Object.keys(REGISTERS) as RegisterName[];
export type EntryOf<Name extends RegisterName> = ValuesOf<(typeof REGISTERS)[Name]["fields"]>;

export const isRegister = (name: string): name is RegisterName => Object.hasOwn(REGISTERS, name);
