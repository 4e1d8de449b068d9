import type { Language } from "~/lib/locale";
import { de } from "./consent-in/de";
import { es } from "./consent-in/es";
import { fr } from "./consent-in/fr";
import { hi } from "./consent-in/hi";
import { ru } from "./consent-in/ru";
import { ur } from "./consent-in/ur";
import { zh } from "./consent-in/zh";
import { type ConsentTexts, consentInTwo } from "./consent-in-two";

type Key = keyof ConsentTexts;
type InAll = { readonly [K in Key]: (typeof consentInTwo)[K] & Readonly<Record<Language, string>> };

const others = { fr, de, es, ru, hi, ur, zh };
const keys = Object.keys(consentInTwo) as Key[];

/** The question and the preference page, in every language that a visitor may be asked in. */
export const consent = Object.fromEntries(
  keys.map((key) => [
    key,
    {
      ...consentInTwo[key],
      ...Object.fromEntries(Object.entries(others).map(([tag, texts]) => [tag, texts[key]])),
    },
  ]),
) as InAll;
