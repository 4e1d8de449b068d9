export interface RetentionRule {
  /** Days after the clock's start; a subscription's end starts the clock of customer data. */
  days: number;
  /** How many days after the row's own instant the clock starts, where that is not at once. */
  startsAfterDays?: number;
  action: "delete" | "clear-bodies" | "sum-up";
  clock: { en: string; ar: string };
  /** "ours", or the law that sets the period. */
  rule: string;
}

/** How long each class of data stays. Sweeps, the public page and its JSON read this table. */
export const RETENTION = {
  "customer-data": {
    days: 30,
    action: "delete",
    clock: { en: "end of the subscription", ar: "نهاية الاشتراك" },
    rule: "ours",
  },
  account: {
    days: 30,
    action: "delete",
    clock: { en: "end of the account", ar: "إغلاق الحساب" },
    rule: "ours",
  },
  "unconfirmed-sign-ups": {
    days: 7,
    action: "delete",
    clock: { en: "sign-up", ar: "التسجيل" },
    rule: "ours",
  },
  sessions: {
    days: 30,
    action: "delete",
    clock: { en: "last use", ar: "آخر استخدام" },
    rule: "ours",
  },
  "mailed-links": {
    days: 2,
    action: "delete",
    clock: { en: "the mail", ar: "إرسال الرسالة" },
    rule: "ours",
  },
  invitations: {
    days: 7,
    action: "delete",
    clock: { en: "the invitation", ar: "الدعوة" },
    rule: "ours",
  },
  "known-devices": {
    days: 182,
    action: "delete",
    clock: { en: "last sign-in", ar: "آخر تسجيل دخول" },
    rule: "ours",
  },
  enquiries: {
    days: 365,
    action: "delete",
    clock: { en: "the enquiry", ar: "وصول الرسالة" },
    rule: "ours",
  },
  "service-history": {
    days: 90,
    action: "delete",
    clock: { en: "the check", ar: "الفحص" },
    rule: "ours",
  },
  "abuse-counters": {
    days: 1,
    action: "delete",
    clock: { en: "last attempt", ar: "آخر محاولة" },
    rule: "ours",
  },
  "consent-records": {
    // A choice ends when another takes its place, which the sweep looks for itself, or after 182 days.
    days: 1095,
    startsAfterDays: 182,
    action: "delete",
    clock: {
      en: "the end of the choice: the next one, or 182 days",
      ar: "انتهاء الاختيار: باختيار بعده أو بعد 182 يومًا",
    },
    rule: "ours",
  },
  "unconfirmed-subscriptions": {
    days: 7,
    action: "delete",
    clock: { en: "the request", ar: "الطلب" },
    rule: "ours",
  },
  "mail-consents": {
    // What proves a yes that still stands is not swept: the sweep looks for itself.
    days: 1095,
    action: "delete",
    clock: { en: "the line, once no yes rests on it", ar: "القيد، متى لم تعد موافقة قائمة عليه" },
    rule: "ours",
  },
  mailings: {
    days: 1095,
    action: "delete",
    clock: { en: "the sending", ar: "الإرسال" },
    rule: "ours",
  },
  "mail-suppressions": {
    days: 3650,
    action: "delete",
    clock: { en: "your refusal", ar: "رفضك" },
    rule: "ours",
  },
  "page-views": {
    // Thirteen months.
    days: 396,
    action: "sum-up",
    clock: { en: "the page view", ar: "مشاهدة الصفحة" },
    rule: "ours",
  },
  "page-view-sums": {
    days: 1826,
    action: "delete",
    clock: { en: "the month", ar: "الشهر" },
    rule: "ours",
  },
  surveys: {
    days: 365,
    action: "sum-up",
    clock: { en: "the end of the survey", ar: "نهاية الاستبيان" },
    rule: "ours",
  },
  "survey-participations": {
    days: 0,
    action: "delete",
    clock: { en: "the end of the survey", ar: "نهاية الاستبيان" },
    rule: "ours",
  },
  "survey-sums": {
    days: 1826,
    action: "delete",
    clock: { en: "the end of the survey", ar: "نهاية الاستبيان" },
    rule: "ours",
  },
  "guard-alerts": {
    days: 90,
    action: "delete",
    clock: { en: "the alert", ar: "التنبيه" },
    rule: "ours",
  },
  "ai-payloads": {
    days: 30,
    action: "delete",
    clock: { en: "the call", ar: "الاستدعاء" },
    rule: "ours",
  },
  "delivery-bodies": {
    days: 30,
    action: "clear-bodies",
    clock: { en: "the delivery", ar: "الإرسال" },
    rule: "ours",
  },
  "finished-work": {
    days: 30,
    action: "delete",
    clock: { en: "the end of the work", ar: "انتهاء المهمة" },
    rule: "ours",
  },
  packages: {
    days: 14,
    action: "delete",
    clock: { en: "the package is ready", ar: "جاهزية الحزمة" },
    rule: "ours",
  },
  "contract-records": {
    // Seven years after the end of the tax period, which is over within a year: each row carries its own day.
    days: 2922,
    action: "delete",
    clock: {
      en: "the end of the subscription; at the latest then, by the end of its tax period",
      ar: "نهاية الاشتراك؛ وهذا أقصى حد، ويُحسب من نهاية الفترة الضريبية",
    },
    rule: "UAE Corporate Tax Law, Art. 56",
  },
  registers: {
    days: 1095,
    action: "delete",
    clock: { en: "the entry is closed", ar: "إغلاق القيد" },
    rule: "ours",
  },
  requests: {
    days: 1095,
    action: "delete",
    clock: { en: "the request is closed", ar: "إغلاق الطلب" },
    rule: "ours",
  },
} as const satisfies Record<string, RetentionRule>;
export type RetentionClass = keyof typeof RETENTION;
