import type { BothNames } from "~/domain/deals/pipelines";
import { DAY_MS as D, HOUR_MS as H } from "~/lib/time";

/** What a note or a task is about: somebody, or a deal. */
interface Subject {
  person?: string;
  deal?: string;
}

interface Note extends Subject {
  at: number;
  body: BothNames;
}

export const NOTES: readonly Note[] = [
  {
    ...{ person: "latifa", at: -85 * D },
    body: {
      en: "Sells only if the price stays above 11 million. Prefers calls after the afternoon prayer.",
      ar: "لا تبيع بأقل من 11 مليونًا، وتفضّل الاتصال بعد صلاة العصر.",
    },
  },
  {
    ...{ person: "chen", at: -45 * D },
    body: {
      en: "The bank valued it 300,000 below the price; he did not want to pay the difference.",
      ar: "قيّم البنك العقار بأقل من السعر بـ300,000، ولم يرغب في دفع الفرق.",
    },
  },
  {
    ...{ deal: "springs", at: -6 * D },
    body: {
      en: "Form F signed by both. The deposit cheque is with us.",
      ar: "وقّع الطرفان نموذج F، وشيك العربون لدينا.",
    },
  },
  {
    ...{ deal: "palm", at: -5 * D },
    body: {
      en: "Second viewing with his wife. They like the view and want the parking confirmed in writing.",
      ar: "معاينة ثانية مع زوجته. أعجبتهما الإطلالة ويريدان تأكيد الموقف كتابةً.",
    },
  },
  {
    ...{ person: "huda", at: -3 * D },
    body: {
      en: "Pre-approval is valid for 60 days. School nearby is a must.",
      ar: "الموافقة المبدئية صالحة 60 يومًا، ووجود مدرسة قريبة شرط أساسي.",
    },
  },
  {
    ...{ person: "peter", at: -3 * D },
    body: {
      en: "Called: looks for a loft in Business Bay, arrives next week. Send two floor plans.",
      ar: "اتصال: يبحث عن لوفت في الخليج التجاري ويصل الأسبوع المقبل. يُرسل له مخططان.",
    },
  },
];

interface SampleTask extends Subject {
  title: BothNames;
  made: number;
  due: number;
  doneAt?: number;
}

export const TASKS: readonly SampleTask[] = [
  {
    ...{ deal: "barsha", made: -9 * D, due: -2 * D },
    title: { en: "Ask the owner for the title deed", ar: "طلب سند الملكية من المالك" },
  },
  {
    ...{ deal: "jumeirah", made: -8 * D, due: 6 * D },
    title: { en: "Renew the advertising permit", ar: "تجديد تصريح الإعلان" },
  },
  {
    ...{ person: "claire", made: -8 * D, due: -1 * D, doneAt: -1 * D },
    title: { en: "Hand over the keys", ar: "تسليم المفاتيح" },
  },
  {
    ...{ deal: "creek", made: -6 * D, due: 2 * H },
    title: {
      en: "Follow up on the NOC with the developer",
      ar: "متابعة شهادة عدم الممانعة مع المطوّر",
    },
  },
  {
    ...{ deal: "palm", made: -5 * D, due: 1 * D },
    title: { en: "Confirm the parking in writing", ar: "تأكيد الموقف كتابةً" },
  },
  {
    ...{ deal: "springs", made: -4 * D, due: -1 * D },
    title: { en: "Register the deposit cheque", ar: "تسجيل شيك العربون" },
  },
  {
    ...{ deal: "bay", made: -4 * D, due: 3 * D },
    title: { en: "Collect the passport copy", ar: "استلام صورة الجواز" },
  },
  {
    ...{ person: "peter", made: -3 * D, due: 4 * H },
    title: { en: "Send two floor plans", ar: "إرسال مخططين" },
  },
  {
    ...{ deal: "hills", made: -2 * D, due: 2 * D },
    title: { en: "Viewing with the bank's valuer", ar: "معاينة مع مقيّم البنك" },
  },
  {
    ...{ deal: "yara", made: -2 * D, due: 5 * D },
    title: { en: "Register the contract with Ejari", ar: "تسجيل العقد في إيجاري" },
  },
  {
    ...{ deal: "ranches", made: -1 * D, due: 6 * H },
    title: { en: "Video tour of three townhouses", ar: "جولة مرئية لثلاثة منازل" },
  },
  {
    ...{ person: "george", made: -1 * D + 4 * H, due: 9 * D },
    title: { en: "Send the valuation of the Greens", ar: "إرسال تقييم شقة ذا جرينز" },
  },
];
