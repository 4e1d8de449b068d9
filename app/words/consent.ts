import { de } from "./consent-in/de";
import { es } from "./consent-in/es";
import { fr } from "./consent-in/fr";
import { hi } from "./consent-in/hi";
import { ru } from "./consent-in/ru";
import { ur } from "./consent-in/ur";
import { zh } from "./consent-in/zh";
import { consentInTwo } from "./consent-in-two";
import { inAll } from "./in-all";

/** The question and the preference page, in every language that a visitor may be asked in. */
export const consent = inAll(consentInTwo, { fr, de, es, ru, hi, ur, zh });
