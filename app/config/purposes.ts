import type { UseId } from "./uses";

interface Declared {
  en: string;
  ar: string;
  /** The use of the policy's list that it serves. */
  use: UseId;
}

/** Why data is processed. Code must name one of these; there is no other reason. */
export const PURPOSES = {
  "run-the-brokerage": {
    en: "A brokerage works with its own clients",
    ar: "عمل شركة الوساطة مع عملائها",
    use: "provide",
  },
  "operate-the-service": { en: "The service runs", ar: "تشغيل الخدمة", use: "provide" },
  "give-access": {
    en: "People have accounts and sign in",
    ar: "حسابات المستخدمين وتسجيل الدخول",
    use: "accounts",
  },
  "tell-members": {
    en: "Members hear of their account and of changes",
    ar: "إبلاغ الأعضاء بما يخصّ حساباتهم وبالتعديلات",
    use: "service-messages",
  },
  "send-news": {
    en: "News goes to those who asked for it, and to nobody who said no",
    ar: "إرسال الأخبار لمن طلبها، وعدم إرسالها لمن رفضها",
    use: "marketing",
  },
  "answer-rights": {
    en: "Requests about personal data are answered",
    ar: "الرد على طلبات أصحاب البيانات",
    use: "law",
  },
  "keep-consent": {
    en: "A cookie choice is kept and can be proved",
    ar: "حفظ اختيار ملفات الارتباط وإثباته",
    use: "law",
  },
  "keep-registers": {
    en: "The company keeps the registers that it must be able to show",
    ar: "حفظ السجلات التي يجب على الشركة إبرازها",
    use: "law",
  },
  "answer-enquiries": {
    en: "Somebody who writes to us is answered",
    ar: "الرد على من يراسلنا",
    use: "support",
  },
  "count-page-views": {
    en: "Which pages are read, of people who agreed",
    ar: "معرفة الصفحات المقروءة لمن وافق",
    use: "improve",
  },
  "ask-in-surveys": {
    en: "People with an account are asked what they think, of those who agree",
    ar: "سؤال أصحاب الحسابات الموافقين عن رأيهم",
    use: "improve",
  },
  "prevent-abuse": {
    en: "Guessing and floods are stopped",
    ar: "منع التخمين وإساءة الاستخدام",
    use: "abuse",
  },
} as const satisfies Record<string, Declared>;
export type Purpose = keyof typeof PURPOSES;

/** On what ground. A brokerage decides for its own contacts and records it with each of them. */
export const BASES = {
  contract: { en: "Contract", ar: "عقد" },
  consent: { en: "Consent", ar: "موافقة" },
  "legal-duty": { en: "Legal duty", ar: "التزام قانوني" },
  "legitimate-interests": { en: "Legitimate interests", ar: "مصالح مشروعة" },
  "decided-by-the-brokerage": {
    en: "Decided by the brokerage and recorded with each contact",
    ar: "تحدده شركة الوساطة ويُسجَّل مع كل جهة اتصال",
  },
} as const;
/** What a table may rest on: in one country, another ground may stand in its place (uses.ts). */
export type Basis = Exclude<keyof typeof BASES, "legitimate-interests">;
