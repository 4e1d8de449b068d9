import { refusalInTwo } from "./asker-in-two";
import { inAll } from "./in-all";
import { deLetter as de } from "./request-in/de";
import { esLetter as es } from "./request-in/es";
import { frLetter as fr } from "./request-in/fr";
import { hiLetter as hi } from "./request-in/hi";
import { ruLetter as ru } from "./request-in/ru";
import { urLetter as ur } from "./request-in/ur";
import { zhLetter as zh } from "./request-in/zh";

/** Why a request was refused and whom to complain to, in every language that somebody may ask in. */
export const refusalLetter = /* @__PURE__ */ inAll(refusalInTwo, { fr, de, es, ru, hi, ur, zh });
