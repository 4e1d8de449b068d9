import { defineWords } from "./words";

/** What stands above every page of the app until it was seen. */
export const shellNotices = defineWords({
  policyComing: {
    en: "A new version of our privacy policy takes effect on {when}. Whoever uses CLOSR from that day on accepts it.",
    ar: "يسري إصدار جديد من سياسة الخصوصية لدينا في {when}. ومن يستخدم CLOSR ابتداءً من ذلك اليوم فقد قبله.",
  },
  policyChanged: {
    en: "A new version of our privacy policy is in effect.",
    ar: "سرى إصدار جديد من سياسة الخصوصية لدينا.",
  },
  difference: { en: "Read what changes", ar: "اقرأ ما الذي يتغيّر" },
  exportAndLeave: { en: "Export and leave", ar: "صدِّر بياناتك وغادر" },
  seen: { en: "I have seen it", ar: "اطّلعتُ عليه" },
});
