import { defineWords } from "./words";

/** /privacy/proof, and the marks that lead there. */
export const proofPage = defineWords({
  title: { en: "Proof", ar: "الإثبات" },
  lead: {
    en: "One line for each promise. Repeat any of them yourself.",
    ar: "سطر لكل وعد، وتستطيع إعادة أي منها بنفسك.",
  },
  markSays: { en: "promise {n}: {is}", ar: "الوعد {n}: {is}" },

  holds: { en: "holds", ar: "متحقّق" },
  fails: { en: "fails", ar: "لم يجتز" },
  overdue: { en: "overdue", ar: "متأخر" },
  "not-run": { en: "not run yet in this copy", ar: "لم يُشغَّل بعد في هذه النسخة" },
  part: { en: "in part", ar: "جزئيًا" },
  "not-yet": { en: "not built yet", ar: "لم يُبنَ بعد" },
  operator: { en: "waits for the operator", ar: "بانتظار المشغّل" },

  elsewise: {
    en: "in part, not built, not run, or waiting for the operator",
    ar: "جزئي أو لم يُبنَ أو لم يُشغَّل أو بانتظار المشغّل",
  },

  counts: { en: "In all", ar: "المجموع" },
  countHolds: { en: "hold", ar: "متحقّقة" },
  countFails: { en: "failing", ar: "لم تجتز" },
  countOld: { en: "not run lately", ar: "لم تُشغَّل مؤخرًا" },
  countPart: { en: "in part", ar: "جزئية" },
  countNotYet: { en: "not built yet", ar: "لم تُبنَ" },
  countOperator: { en: "wait for the operator", ar: "بانتظار المشغّل" },
  lastRun: { en: "last run of the tests", ar: "آخر تشغيل للاختبارات" },
  never: { en: "never in this copy", ar: "لم يحدث في هذه النسخة" },
  commit: { en: "tested commit", ar: "الإصدار المختبر" },
  running: { en: "this copy runs", ar: "هذه النسخة تشغّل" },

  failsSince: { en: "P{n} fails since {when}.", ar: "الوعد P{n} لا يجتاز منذ {when}." },
  testsSay: { en: "Its tests did not pass.", ar: "لم تنجح اختباراته." },

  filters: { en: "Show", ar: "عرض" },
  all: { en: "All", ar: "الكل" },
  mark: { en: "Mark", ar: "العلامة" },
  promise: { en: "Promise", ar: "الوعد" },
  result: { en: "Result", ar: "النتيجة" },
  repeat: { en: "Repeat it", ar: "أعدها بنفسك" },
  tryIt: { en: "Try it at {link}", ar: "جرّبه في {link}" },
  missing: { en: "Missing: {what}.", ar: "الناقص: {what}." },
  tests: {
    en: "{n, plural, one {# test} other {# tests}}",
    ar: "{n, plural, zero {# اختبار} one {اختبار واحد} two {اختباران} few {# اختبارات} many {# اختبارًا} other {# اختبار}}",
  },
  passedTests: { en: "what there is passed", ar: "ما بُني اجتاز" },

  itself: {
    en: "What the product checks on itself every night",
    ar: "ما يفحصه المنتج في نفسه كل ليلة",
  },
  itselfHow: {
    en: "A check that fails turns the lines of its promises red.",
    ar: "الفحص الذي لا يجتاز يحوّل أسطر وعوده إلى الأحمر.",
  },
  check: { en: "Check", ar: "الفحص" },
  passed: { en: "passed", ar: "اجتاز" },
  failed: { en: "failed", ar: "لم يجتز" },
  howRun: {
    en: "The tests run where the product is built. Whoever starts or deploys it brings the results of the last run along; where none was made, this page says so.",
    ar: "تُشغَّل الاختبارات حيث يُبنى المنتج. ومن يشغّله أو ينشره يحمل معه نتائج آخر تشغيل، وحيث لم يحدث تشغيل تقول هذه الصفحة ذلك.",
  },
});
