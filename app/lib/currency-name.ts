import { intlTag, type Locale } from "./locale";
import { onceFor } from "./once";

const namesIn = onceFor((tag) => new Intl.DisplayNames(tag, { type: "currency" }));

/** A currency to choose among others: by its code, as `AED`; in Arabic by its name, `درهم إماراتي`. */
export const currencyName = (currency: string, locale: Locale): string =>
  locale === "ar" ? (namesIn(intlTag(locale)).of(currency) ?? currency) : currency;
