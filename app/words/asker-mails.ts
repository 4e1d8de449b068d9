import { askerMailsInTwo } from "./asker-in-two";
import { inAll } from "./in-all";
import { deMails as de } from "./request-in/de";
import { esMails as es } from "./request-in/es";
import { frMails as fr } from "./request-in/fr";
import { hiMails as hi } from "./request-in/hi";
import { ruMails as ru } from "./request-in/ru";
import { urMails as ur } from "./request-in/ur";
import { zhMails as zh } from "./request-in/zh";

/** The mails to whoever asked from outside, in the language that they asked in. */
export const askerMails = /* @__PURE__ */ inAll(askerMailsInTwo, { fr, de, es, ru, hi, ur, zh });
