import type { Locale } from "~/lib/locale";
import { EEA } from "./consent-rules/europe";

/** A length of time from the day a request came. Both: whichever ends first. */
interface Span {
  months?: number;
  days?: number;
}

type InTwo = Readonly<Record<Locale, string>>;

/** By when a request is answered where somebody is, and where that reading comes from. */
export interface AnswerRule {
  /** Kept with each request, so it never changes its meaning. */
  id: string;
  /** ISO 3166-1 countries, or ISO 3166-2 regions as `US-CA`. A free zone has none: no address tells of it. */
  places: readonly string[];
  /** The place's name, where no country's name says it. */
  name: InTwo | null;
  /** The law that names the period; null where the period is our own. */
  law: InTwo | null;
  first: Span;
  /** The last day with an extension, counted from the day the request came; null where there is none. */
  extended: Span | null;
  certainty: "law" | "summary" | "ours";
}

/** Our own days, where no law is named. */
const OUR_DAYS = 30;
const OURS = { law: null, extended: null, certainty: "ours" } as const;
const GDPR = { first: { months: 1 }, extended: { months: 3 }, certainty: "law" } as const;

/** For a place that no rule names. */
export const ourRule: AnswerRule = {
  ...OURS,
  id: "ours",
  places: [],
  name: null,
  first: { days: OUR_DAYS },
};

/** The table of rules by which a request has its date (checked 2026-11-28). */
export const answerRules: readonly AnswerRule[] = [
  { ...OURS, id: "AE", places: ["AE"], name: null, first: { days: OUR_DAYS } },
  {
    ...OURS,
    id: "AE-DIFC",
    places: [],
    name: { en: "DIFC", ar: "مركز دبي المالي العالمي" },
    first: { months: 1, days: OUR_DAYS },
  },
  {
    id: "AE-ADGM",
    places: [],
    name: { en: "ADGM", ar: "سوق أبوظبي العالمي" },
    law: {
      en: "ADGM Data Protection Regulations 2021, section 10",
      ar: "لوائح حماية البيانات في سوق أبوظبي العالمي 2021، المادة 10",
    },
    first: { months: 2 },
    extended: { months: 3 },
    certainty: "law",
  },
  {
    ...GDPR,
    id: "EEA",
    places: EEA,
    name: { en: "EEA", ar: "المنطقة الاقتصادية الأوروبية" },
    law: { en: "GDPR, Article 12(3)", ar: "اللائحة العامة لحماية البيانات (GDPR)، المادة 12(3)" },
  },
  {
    ...GDPR,
    id: "GB",
    places: ["GB"],
    name: null,
    law: {
      en: "UK GDPR, Article 12(3)",
      ar: "اللائحة البريطانية لحماية البيانات (UK GDPR)، المادة 12(3)",
    },
  },
  {
    id: "US-CA",
    places: ["US-CA"],
    name: { en: "California", ar: "كاليفورنيا" },
    law: { en: "California, 11 CCR 7021", ar: "كاليفورنيا، ‎11 CCR 7021" },
    first: { days: 45 },
    extended: { days: 90 },
    certainty: "law",
  },
  {
    id: "BR",
    places: ["BR"],
    name: null,
    law: {
      en: "LGPD, Law 13.709/2018",
      ar: "القانون البرازيلي لحماية البيانات (LGPD)، القانون 13.709/2018",
    },
    first: { days: 15 },
    extended: null,
    certainty: "summary",
  },
  { ...OURS, id: "CA", places: ["CA"], name: null, first: { days: 30 } },
  { ...OURS, id: "KR", places: ["KR"], name: null, first: { days: 10 } },
  ourRule,
];
