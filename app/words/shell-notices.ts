import { defineWords } from "./words";

/** What stands above every page of the app until it was seen. */
export const shellNotices = defineWords({
  coming: {
    en: "A new version of our {of, select, terms {terms} other {privacy policy}} takes effect on {when}. Whoever uses CLOSR from that day on accepts it.",
    ar: "يسري إصدار جديد من {of, select, terms {شروطنا} other {سياسة الخصوصية لدينا}} في {when}. ومن يستخدم CLOSR ابتداءً من ذلك اليوم فقد قبله.",
  },
  changed: {
    en: "A new version of our {of, select, terms {terms} other {privacy policy}} is in effect.",
    ar: "سرى إصدار جديد من {of, select, terms {شروطنا} other {سياسة الخصوصية لدينا}}.",
  },
  difference: { en: "Read what changes", ar: "اقرأ ما الذي يتغيّر" },
  exportAndLeave: { en: "Export and leave", ar: "صدِّر بياناتك وغادر" },
  seen: { en: "I have seen it", ar: "اطّلعتُ عليه" },
});
