import { defineWords } from "./words";

/** The versions of the privacy policy and of the terms, and what lies between two of them. */
export const policyHistory = defineWords({
  title: {
    en: "Versions of {of, select, terms {the terms} other {the privacy policy}}",
    ar: "إصدارات {of, select, terms {الشروط} other {سياسة الخصوصية}}",
  },
  lead: {
    en: "Every version that was ever published, with its exact words. None is changed or taken away.",
    ar: "كل إصدار نُشر يومًا بنصّه الكامل. لا يُعدَّل أي إصدار بعد نشره ولا يُحذف.",
  },
  inForce: { en: "In force", ar: "السريان" },
  change: { en: "Change", ar: "التغيير" },
  hash: { en: "Hash", ar: "البصمة" },
  number: { en: "Version", ar: "الإصدار" },
  all: { en: "All versions", ar: "كل الإصدارات" },
  version: { en: "Version {version}", ar: "الإصدار {version}" },
  titleOf: {
    en: "{of, select, terms {Terms} other {Privacy policy}}, version {version}",
    ar: "{of, select, terms {الشروط} other {سياسة الخصوصية}}، الإصدار {version}",
  },
  plainText: { en: "The exact text, to hash", ar: "النص الكامل كما تُحسب بصمته" },
  published: { en: "In effect from {when}.", ar: "سارٍ منذ {when}." },
  coming: { en: "Takes effect on {when}.", ar: "يسري في {when}." },
  withdrawn: {
    en: "Was to take effect on {when}, and was taken back before.",
    ar: "كان مقررًا أن يسري في {when}، ثم سُحب قبل ذلك.",
  },
  material: { en: "A change of substance.", ar: "تعديل في المضمون." },
  wording: {
    en: "A change of words that changes no promise.",
    ar: "تعديل في الصياغة لا يمسّ أي التزام.",
  },
  told: {
    en: "{n, plural, one {One person was} other {# people were}} told of it by mail.",
    ar: "{n, plural, zero {لم يُبلَّغ أحد به} one {أُبلغ به شخص واحد} two {أُبلغ به شخصان} few {أُبلغ به # أشخاص} many {أُبلغ به # شخصًا} other {أُبلغ به # شخص}} بالبريد.",
  },
  forced: {
    en: "It takes effect sooner than 30 days after its notice, because the law demands it:",
    ar: "يسري قبل مضي ثلاثين يومًا على الإشعار به، لأن القانون يفرض ذلك:",
  },
  differenceOf: {
    en: "What changed from version {from} to {to}",
    ar: "ما الذي تغيّر بين الإصدارين {from} و{to}",
  },
  howToRead: {
    en: "What was taken out is struck through, what was put in is underlined.",
    ar: "المحذوف مشطوب والمضاف تحته خط.",
  },
  added: { en: "added:", ar: "أُضيف:" },
  removed: { en: "taken out:", ar: "حُذف:" },
  comingNotice: {
    en: "Version {version} takes effect on {when}. Until then what you read below holds.",
    ar: "يسري الإصدار {version} في {when}. وحتى ذلك الحين يسري ما تقرؤه أدناه.",
  },
  readDifference: { en: "Read what changes", ar: "اقرأ ما الذي سيتغيّر" },
});
