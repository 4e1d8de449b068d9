import { z } from "zod";
import { rememberedOf } from "~/lib/once";

/** Who runs this service: the controller that the policy, the terms and the footer name. */
export interface Company {
  legalName: string;
  address: string;
  privacyEmail: string;
  supportEmail: string;
  /** Nobody was named: the company does not exist, and the pages must say so. */
  isSample: boolean;
}

/** Shown while nothing is set. Each says of itself that it is a sample. */
const SAMPLE: Company = {
  legalName: "Sample Company FZ-LLC (sample)",
  address: "1 Sample Street, Dubai, United Arab Emirates (sample)",
  privacyEmail: "privacy@closr.example",
  supportEmail: "support@closr.example",
  isSample: true,
};

const companySchema = z.object({
  COMPANY_LEGAL_NAME: z.string().trim().min(1),
  COMPANY_ADDRESS: z.string().trim().min(1),
  COMPANY_PRIVACY_EMAIL: z.email(),
  COMPANY_SUPPORT_EMAIL: z.email(),
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
    isSample: false,
  };
});
