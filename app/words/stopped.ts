import { defineWords } from "./words";

/** What a person had stopped, as whoever works with them reads it. The server says it: no page carries these words. */
export const stopped = /* @__PURE__ */ defineWords({
  consent: {
    en: "Consent taken back on {date}: no marketing, and no AI on their data.",
    ar: "سُحبت الموافقة في {date}: لا تسويق ولا ذكاء اصطناعي على بياناته.",
  },
  marketing: {
    en: "Objects to marketing since {date}. Enquiries of theirs may be answered.",
    ar: "يعترض على التسويق منذ {date}. يجوز الرد على استفساراته.",
  },
  profiling: {
    en: "Objects to profiling since {date}: no AI on their data.",
    ar: "يعترض على إعداد ملف عنه منذ {date}: لا ذكاء اصطناعي على بياناته.",
  },
  surveys: {
    en: "Objects to surveys since {date}.",
    ar: "يعترض على المسوح الإحصائية منذ {date}.",
  },
  "automated-decision": {
    en: "Objects to automated decisions since {date}: no AI on their data.",
    ar: "يعترض على القرارات الآلية منذ {date}: لا ذكاء اصطناعي على بياناته.",
  },
  any: {
    en: "Objects to any use since {date}: not to be written to or called, no marketing, no AI, in no list that leaves.",
    ar: "يعترض على أي استخدام منذ {date}: لا مراسلة ولا اتصال ولا تسويق ولا ذكاء اصطناعي، ولا يدخل في قائمة تُصدَّر.",
  },
});
