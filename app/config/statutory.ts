/** A law that makes a brokerage keep a record of its own, whoever asks that it go. */
interface StatutoryClass {
  /** Counted from the end of the tax period in which the record was made. */
  years: number;
  law: { en: string; ar: string };
}

/**
 * The periods as the laws' texts and their summaries give them; a brokerage's own counsel decides. The anti-money-
 * laundering period is the workspace's own setting where it has one, and this where it has none.
 */
export const STATUTORY = {
  "uae-tax": {
    years: 5,
    law: { en: "Tax Procedures Law", ar: "قانون الإجراءات الضريبية" },
  },
  "uae-corporate-tax": {
    years: 7,
    law: { en: "Corporate Tax Law, Art. 56", ar: "قانون ضريبة الشركات، المادة 56" },
  },
  "uae-vat-real-property": {
    years: 15,
    law: {
      en: "VAT Executive Regulation, Art. 71(2)",
      ar: "اللائحة التنفيذية لضريبة القيمة المضافة، المادة 71(2)",
    },
  },
  "uae-aml": {
    years: 5,
    law: { en: "Federal Decree-Law 10/2025", ar: "المرسوم بقانون اتحادي 10/2025" },
  },
} as const satisfies Record<string, StatutoryClass>;
type StatutoryId = keyof typeof STATUTORY;

/** What a won deal falls under. */
const OF_A_SALE: readonly StatutoryId[] = ["uae-tax", "uae-corporate-tax", "uae-vat-real-property"];

/** The class that makes a won deal stay longest. */
export const SALE_CLASS: StatutoryId = OF_A_SALE.reduce((best, one) =>
  STATUTORY[one].years > STATUTORY[best].years ? one : best,
);

/** What keeps that there was a contract with a brokerage, once the brokerage is gone: an account of the operator's own. */
export const CONTRACT_CLASS = "uae-corporate-tax" satisfies StatutoryId;
