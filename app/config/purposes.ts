/** Why data is processed. Code must name one of these; there is no other reason. */
export const PURPOSES = {
  "run-the-brokerage": {
    en: "A brokerage works with its own clients",
    ar: "عمل شركة الوساطة مع عملائها",
  },
  "operate-the-service": { en: "The service runs", ar: "تشغيل الخدمة" },
  "give-access": { en: "People have accounts and sign in", ar: "حسابات المستخدمين وتسجيل الدخول" },
  "answer-rights": {
    en: "Requests about personal data are answered",
    ar: "الرد على طلبات أصحاب البيانات",
  },
  "keep-consent": {
    en: "A cookie choice is kept and can be proved",
    ar: "حفظ اختيار ملفات الارتباط وإثباته",
  },
  "keep-registers": {
    en: "The company keeps the registers that it must be able to show",
    ar: "حفظ السجلات التي يجب على الشركة إبرازها",
  },
  "answer-enquiries": {
    en: "Somebody who writes to us is answered",
    ar: "الرد على من يراسلنا",
  },
  "prevent-abuse": { en: "Guessing and floods are stopped", ar: "منع التخمين وإساءة الاستخدام" },
} as const;
export type Purpose = keyof typeof PURPOSES;

/** On what ground. A brokerage decides for its own contacts and records it with each of them. */
export const BASES = {
  contract: { en: "Contract", ar: "عقد" },
  consent: { en: "Consent", ar: "موافقة" },
  "legal-duty": { en: "Legal duty", ar: "التزام قانوني" },
  "decided-by-the-brokerage": {
    en: "Decided by the brokerage and recorded with each contact",
    ar: "تحدده شركة الوساطة ويُسجَّل مع كل جهة اتصال",
  },
} as const;
export type Basis = keyof typeof BASES;
