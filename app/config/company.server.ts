import { z } from "zod";
import { rememberedOf } from "~/lib/once";
import type { Officer } from "./officer";

/** Who runs this service: the controller that the policy, the terms and the footer name. */
export interface Company {
  legalName: string;
  address: string;
  privacyEmail: string;
  supportEmail: string;
  officer: Officer;
  /** Nobody was named: the company does not exist, and the pages must say so. */
  isSample: boolean;
}

/** Shown while nothing is set. Each says of itself that it is a sample. */
const SAMPLE: Company = {
  legalName: "Sample Company FZ-LLC (sample)",
  address: "1 Sample Street, Dubai, United Arab Emirates (sample)",
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

const companySchema = z.object({
  COMPANY_LEGAL_NAME: z.string().trim().min(1),
  COMPANY_ADDRESS: z.string().trim().min(1),
  COMPANY_PRIVACY_EMAIL: z.email(),
  COMPANY_SUPPORT_EMAIL: z.email(),
});

const set = z.string().trim().min(1);
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

  return {
    legalName: data.COMPANY_LEGAL_NAME,
    address: data.COMPANY_ADDRESS,
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
