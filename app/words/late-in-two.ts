import { defineWords } from "./words";

/** That the day of an answer is over: since when, and whom to complain to. */
export const lateInTwo = /* @__PURE__ */ defineWords({
  subject: {
    en: "The answer to your privacy request is late",
    ar: "تأخّر الرد على طلب الخصوصية",
  },
  late: {
    en: "The answer was due by {date} and has been late since then.",
    ar: "كان موعد الرد حتى {date}، وهو متأخر منذ ذلك اليوم.",
  },
  reminded: { en: "Those who owe it were reminded.", ar: "وقد ذُكّر من عليه الرد." },
  complain: {
    en: "You can complain about this to {name}.",
    ar: "يمكنك تقديم شكوى بشأن ذلك إلى {name}.",
  },
  also: {
    en: "Or, where CLOSR is established, to {name}.",
    ar: "أو إلى {name}، حيث مقرّ CLOSR.",
  },
});
