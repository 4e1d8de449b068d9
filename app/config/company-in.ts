import type { Locale } from "~/lib/locale";
import type { Company } from "./company.server";

/** The company as a language names it. */
export const companyIn = (company: Company, locale: Locale): Company => ({
  ...company,
  ...company.names[locale],
});
