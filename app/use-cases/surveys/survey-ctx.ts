import type { surveys } from "~/db/schema";
import type { Locale } from "~/lib/locale";
import type { Ctx } from "../ctx";

/** What somebody with an account answers with: the operator's own records, and nobody's permission. */
export type SurveyCtx = Pick<Ctx, "db" | "now" | "ring"> & {
  services: Pick<Ctx["services"], "company" | "inForce">;
};

export type Survey = typeof surveys.$inferSelect;

/** A survey as it is read in a language. */
export const inWords = ({ titleEn, titleAr, purposeEn, purposeAr }: Survey, locale: Locale) =>
  locale === "ar" ? { title: titleAr, purpose: purposeAr } : { title: titleEn, purpose: purposeEn };
