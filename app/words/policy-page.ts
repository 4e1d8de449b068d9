import type { Locale } from "~/lib/locale";
import { wholeYears } from "~/lib/time";
import { defineWords, say } from "./words";

/** What stands around the clauses. */
export const policyPage = defineWords({
  sections: { en: "Sections", ar: "الأقسام" },
  numbered: { en: "{n}. {title}", ar: "{n}. {title}" },
  updated: {
    en: "Last updated {when}. Version {version}.",
    ar: "آخر تحديث: {when}. الإصدار {version}.",
  },
  howToRead: { en: "How to read this page.", ar: "كيف تُقرأ هذه الصفحة." },
  howMarks: {
    en: "A mark beside a sentence leads to its line on the page of proofs: what was built, and how its last check ended. A sentence without a closed mark is our word.",
    ar: "العلامة بجانب الجملة تقود إلى سطرها في صفحة الإثبات: ما بُني، وكيف انتهى آخر اختبار له. والجملة التي لا علامة مغلقة بجانبها وعدٌ منّا.",
  },
  asJson: { en: "privacy.json", ar: "privacy.json" },
  allProofs: { en: "All proofs", ar: "كل الإثباتات" },
  dataMap: { en: "Data map", ar: "خريطة البيانات" },
  retention: { en: "Retention", ar: "مدد الاحتفاظ" },
  plainText: { en: "This version as plain text", ar: "هذا الإصدار نصًّا مجرّدًا" },
  groundsOf: {
    en: "The grounds by the law of {where}. All countries’ are in {link}.",
    ar: "الأسس بحسب قانون {where}. وأسس كل البلدان في {link}.",
  },
  purpose: { en: "What it is used for", ar: "الاستخدام" },
  whose: { en: "For whom", ar: "لمن" },
  ground: { en: "Ground", ar: "الأساس" },
  because: { en: "{ground}: {why}", ar: "{ground}: {why}" },
  notInUse: { en: "not in use", ar: "غير مستخدم" },
  transfers: { en: "Transfers", ar: "النقل إلى الخارج" },
  receiver: { en: "Who", ar: "الجهة" },
  country: { en: "Where", ar: "المكان" },
  cover: { en: "What covers the transfer", ar: "ما يغطّي النقل" },
  notRecorded: { en: "Not recorded by the operator yet", ar: "لم يسجّله المشغّل بعد" },
  until: { en: "until {when}", ar: "حتى {when}" },
  scc: { en: "standard contractual clauses", ar: "بنود تعاقدية قياسية" },
  adequacy: { en: "adequacy decision", ar: "قرار كفاية" },
  derogation: { en: "exception for this case", ar: "استثناء لهذه الحالة" },
  code: { en: "code of conduct", ar: "مدوّنة سلوك" },
  certification: { en: "certification", ar: "شهادة اعتماد" },
  "none-needed": { en: "none needed", ar: "لا حاجة إليه" },
  dataClass: { en: "What", ar: "البيانات" },
  clock: { en: "Counted from", ar: "تُحسب من" },
  atOnce: { en: "at once", ar: "فورًا" },
  years: {
    en: "{n, plural, one {# year} other {# years}}",
    ar: "{n, plural, zero {# سنة} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}",
  },
  days: {
    en: "{n, plural, one {# day} other {# days}}",
    ar: "{n, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}",
  },
  period: { en: "Kept", ar: "تبقى" },
  thenWhat: { en: "Then", ar: "ثم" },
  deleted: { en: "deleted", ar: "تُحذف" },
  emptied: { en: "texts deleted, the fact kept", ar: "تُحذف النصوص وتبقى الواقعة" },
  summedUp: {
    en: "added to sums that tell of nobody, then deleted",
    ar: "تُضاف إلى مجاميع لا تدلّ على أحد ثم تُحذف",
  },
});

/** How long a class of data stays, wherever that is published: in years where it is whole ones, else in days. */
export function publishedPeriod(locale: Locale, days: number): string {
  const t = say(locale, policyPage);
  if (days === 0) return t("atOnce");

  const years = wholeYears(days);
  return years === null ? t("days", { n: days }) : t("years", { n: years });
}

/** The classes of config/retention.ts, as people name them. */
export const retentionClasses = defineWords({
  "customer-data": { en: "A brokerage’s records", ar: "سجلات شركة الوساطة" },
  account: { en: "Accounts of members", ar: "حسابات الأعضاء" },
  "unconfirmed-sign-ups": { en: "Sign-ups never confirmed", ar: "تسجيلات لم تُؤكَّد" },
  sessions: { en: "Sign-ins", ar: "عمليات تسجيل الدخول" },
  "mailed-links": { en: "Links sent by mail", ar: "الروابط المرسلة بالبريد" },
  invitations: { en: "Invitations", ar: "الدعوات" },
  "known-devices": { en: "Browsers that an account knows", ar: "المتصفّحات المعروفة للحساب" },
  enquiries: { en: "Messages from the contact page", ar: "الرسائل الواردة من صفحة التواصل" },
  "service-history": { en: "Service status history", ar: "سجل حال الخدمة" },
  "abuse-counters": { en: "Counters against guessing", ar: "عدّادات منع التخمين" },
  "consent-records": { en: "Proofs of cookie choices", ar: "إثباتات خيارات الارتباط" },
  "unconfirmed-subscriptions": {
    en: "Subscriptions to news never confirmed",
    ar: "اشتراكات في الأخبار لم تُؤكَّد",
  },
  "mail-consents": {
    en: "Proofs of what was said about news",
    ar: "إثباتات الموافقة على الأخبار أو رفضها",
  },
  mailings: { en: "News that was sent, and on what ground", ar: "الأخبار المرسلة وأساس إرسالها" },
  "mail-suppressions": {
    en: "Keyed hashes of addresses that said no to news",
    ar: "بصمات مشفّرة بمفتاح لعناوين رفضت الأخبار",
  },
  "page-views": { en: "Page views, of people who agreed", ar: "مشاهدات الصفحات لمن وافق" },
  "page-view-sums": { en: "Sums of page views by month", ar: "مجاميع المشاهدات الشهرية" },
  surveys: { en: "Answers to our surveys", ar: "الإجابات عن استبياناتنا" },
  "survey-participations": {
    en: "That somebody answered an anonymous survey",
    ar: "من أجاب عن استبيان مجهول",
  },
  "survey-sums": {
    en: "Surveys, and sums of their answers from five people up",
    ar: "الاستبيانات ومجاميع إجاباتها من خمسة أشخاص فأكثر",
  },
  "guard-alerts": { en: "Blocked cookies and requests", ar: "ما مُنع من ملفات الارتباط والطلبات" },
  "ai-payloads": { en: "What was sent to an AI provider", ar: "ما أُرسل إلى مزوّد ذكاء اصطناعي" },
  "delivery-bodies": { en: "Bodies of messages between programs", ar: "متون الرسائل بين البرامج" },
  "finished-work": { en: "Completed background jobs", ar: "مهام النظام المنتهية" },
  packages: { en: "Prepared exports", ar: "الحزم المُعدّة للتصدير" },
  "contract-records": {
    en: "That there was a contract, after its end",
    ar: "ما يثبت وجود العقد بعد انتهائه",
  },
  registers: { en: "Entries of the company’s registers", ar: "قيود سجلات الشركة" },
  requests: { en: "Requests and certificates", ar: "الطلبات والشهادات" },
});

/** What becomes of data when its time is over, by the action that the sweeps take. */
export const RETENTION_ENDS = {
  delete: "deleted",
  "clear-bodies": "emptied",
  "sum-up": "summedUp",
} as const;
