import { inAll } from "./in-all";
import { dePage as de } from "./request-in/de";
import { esPage as es } from "./request-in/es";
import { frPage as fr } from "./request-in/fr";
import { hiPage as hi } from "./request-in/hi";
import { ruPage as ru } from "./request-in/ru";
import { urPage as ur } from "./request-in/ur";
import { zhPage as zh } from "./request-in/zh";
import { requestInTwo } from "./request-in-two";

/** /privacy/request and a request's own address, in every language that a visitor may be asked in. */
export const requestPage = /* @__PURE__ */ inAll(requestInTwo, { fr, de, es, ru, hi, ur, zh });
