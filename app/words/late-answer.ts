import { inAll } from "./in-all";
import { lateInTwo } from "./late-in-two";
import { deLate as de } from "./request-in/de";
import { esLate as es } from "./request-in/es";
import { frLate as fr } from "./request-in/fr";
import { hiLate as hi } from "./request-in/hi";
import { ruLate as ru } from "./request-in/ru";
import { urLate as ur } from "./request-in/ur";
import { zhLate as zh } from "./request-in/zh";

/** That the day of an answer is over, in every language that somebody may ask in. */
export const lateAnswer = /* @__PURE__ */ inAll(lateInTwo, { fr, de, es, ru, hi, ur, zh });
