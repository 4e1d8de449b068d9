import { z } from "zod";
import type { Locale } from "~/lib/locale";
import { rememberedOf } from "~/lib/once";
import type { Officer } from "./officer";

/** How the licence names the company, and where it is. */
interface Named {
  legalName: string;
  address: string;
}

/** Who runs this service: the controller that the policy, the terms and the footer name. */
export interface Company extends Named {
  /** In each language; the first two fields are one of them. */
  names: Readonly<Record<Locale, Named>>;
  privacyEmail: string;
  supportEmail: string;
  officer: Officer;
  /** Nobody was named: the company does not exist, and the pages must say so. */
  isSample: boolean;
}

const SAMPLE_NAMES = {
  en: {
    legalName: "Sample Company FZ-LLC (sample)",
    address: "1 Sample Street, Dubai, United Arab Emirates (sample)",
  },
  ar: {
    legalName: "شركة نموذجية م.م.ح (نموذج)",
    address: "1 شارع النموذج، دبي، الإمارات العربية المتحدة (نموذج)",
  },
};

/** Shown while nothing is set. Each says of itself that it is a sample. */
const SAMPLE: Company = {
  ...SAMPLE_NAMES.en,
  names: SAMPLE_NAMES,
  privacyEmail: "privacy@closr.example",
  supportEmail: "support@closr.example",
  officer: {
    standing: "weighed",
    reason: {
      en: "neither watching people on a large scale nor special kinds of data is its core work (sample)",
      ar: "ليس من صميم عملها مراقبة الأشخاص على نطاق واسع ولا معالجة بيانات حساسة (نموذج)",
    },
    reviewedOn: "2026-11-01",
  },
  isSample: true,
};

const set = z.string().trim().min(1);
const companySchema = z.object({
  COMPANY_LEGAL_NAME: set,
  COMPANY_LEGAL_NAME_AR: set,
  COMPANY_ADDRESS: set,
  COMPANY_ADDRESS_AR: set,
  COMPANY_PRIVACY_EMAIL: z.email(),
  COMPANY_SUPPORT_EMAIL: z.email(),
});

const namedSchema = z.object({ OFFICER_NAMED: set });
const weighedSchema = z.object({
  OFFICER_REASON: set,
  OFFICER_REASON_AR: set,
  OFFICER_REVIEWED_ON: z.iso.date(),
});

/** Reads [vars] of wrangler.toml. While one is missing it is the sample; `npm run deploy` refuses that. */
export const readCompany = rememberedOf((env: object): Company => {
  const { data } = companySchema.safeParse(env);
  if (!data) return SAMPLE;

  const names = {
    en: { legalName: data.COMPANY_LEGAL_NAME, address: data.COMPANY_ADDRESS },
    ar: { legalName: data.COMPANY_LEGAL_NAME_AR, address: data.COMPANY_ADDRESS_AR },
  };
  return {
    ...names.en,
    names,
    privacyEmail: data.COMPANY_PRIVACY_EMAIL,
    supportEmail: data.COMPANY_SUPPORT_EMAIL,
    officer: readOfficer(env),
    isSample: false,
  };
});

/** A name goes before an assessment; half of an assessment is none. */
function readOfficer(env: object): Officer {
  const named = namedSchema.safeParse(env);
  if (named.success) return { standing: "named", who: named.data.OFFICER_NAMED };

  const { data } = weighedSchema.safeParse(env);
  if (!data) return { standing: "unsaid" };

  const reason = { en: data.OFFICER_REASON, ar: data.OFFICER_REASON_AR };
  return { standing: "weighed", reason, reviewedOn: data.OFFICER_REVIEWED_ON };
}
