import { defineWords } from "./words";

/** The tax numbers of a brokerage's own companies. */
export const billing = defineWords({
  numbers: { en: "Tax numbers", ar: "الأرقام الضريبية" },
  company: { en: "Company", ar: "الشركة" },
  number: { en: "Tax registration number (TRN)", ar: "رقم التسجيل الضريبي (TRN)" },
  numberHint: {
    en: "15 digits that begin with 100, as on your certificate. It is sealed when saved; only its last four digits are ever shown.",
    ar: "15 رقمًا تبدأ بـ 100 كما في شهادتك. يُشفَّر عند الحفظ ولا يظهر منه بعد ذلك إلا آخر أربعة أرقام.",
  },
  since: { en: "Added", ar: "أُضيف في" },
  actions: { en: "Actions", ar: "الإجراءات" },
  add: { en: "Add a tax number", ar: "إضافة رقم ضريبي" },
  remove: { en: "Remove", ar: "إزالة" },
  removeOf: { en: "Remove the tax number of {company}", ar: "إزالة الرقم الضريبي لشركة {company}" },
  none: { en: "No tax number is kept yet.", ar: "لا يوجد رقم ضريبي محفوظ بعد." },
  noneHelp: {
    en: "Add each company’s TRN for its invoices.",
    ar: "أضف رقم كل شركة من شركاتك، لأجل الفواتير التي تصدر باسمها.",
  },
  "trn-malformed": {
    en: "This is no tax number: it has 15 digits and begins with 100.",
    ar: "هذا ليس رقمًا ضريبيًا صحيحًا: يتكوّن من 15 رقمًا ويبدأ بـ 100.",
  },
  "trn-known": {
    en: "This number is in the list already.",
    ar: "هذا الرقم موجود في القائمة.",
  },
  "too-many-tax-numbers": {
    en: "There are 50 in the list. Remove one first.",
    ar: "في القائمة 50 رقمًا. أزل أحدها أولًا.",
  },
  "tax-number-not-found": {
    en: "This number is not in the list any more.",
    ar: "لم يعد هذا الرقم في القائمة.",
  },
});
