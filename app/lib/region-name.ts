import { onceFor } from "./once";

const namesIn = onceFor((tag) => new Intl.DisplayNames(tag, { type: "region" }));

/** A country's name in a language, as `United Arab Emirates`; its code where the language has none. */
export const regionName = (country: string, tag: string): string =>
  namesIn(tag).of(country) ?? country;
