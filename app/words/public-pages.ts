import { defineWords } from "./words";

/** What stands on several public pages. */
export const publicPages = defineWords({
  privacy: { en: "Privacy policy", ar: "سياسة الخصوصية" },
  subprocessors: { en: "Sub-processors", ar: "المعالجون من الباطن" },
  verify: { en: "Check a certificate", ar: "التحقّق من شهادة" },
  titled: { en: "{page} · closr", ar: "{page} · closr" },
  terms: { en: "Terms", ar: "الشروط" },
  security: { en: "Security", ar: "الأمان" },
});

/** /subprocessors */
export const subprocessorPage = defineWords({
  lead: {
    en: "Everyone outside CLOSR who handles personal data for us. Nobody else is called: a call to a host that is not in this list is a defect.",
    ar: "كل جهة خارج CLOSR تعالج بيانات شخصية لصالحنا. ولا نتّصل بغيرها: كل اتصال بجهة ليست في هذه القائمة خللٌ نصلحه.",
  },
  who: { en: "Who", ar: "الجهة" },
  what: { en: "For what", ar: "الغرض" },
  which: { en: "Which data", ar: "البيانات" },
  where: { en: "Where", ar: "المكان" },
  terms: { en: "Terms on record", ar: "الشروط المسجّلة" },
  theirPolicy: { en: "their privacy policy", ar: "سياسة خصوصيتهم" },
  notRecorded: {
    en: "Not recorded by the operator yet",
    ar: "لم يسجّلها المشغّل بعد",
  },
  notUsed: { en: "Kinds of provider that we do not use", ar: "أنواع من المزوّدين لا نستخدمها" },
  table: { en: "Sub-processors", ar: "المعالجون من الباطن" },
  changed: { en: "List last changed {when}.", ar: "آخر تعديل للقائمة: {when}." },
});

/** /privacy/verify */
export const verifyPage = defineWords({
  lead: {
    en: "Paste a certificate that CLOSR signed, or choose its file. Our server checks the signature and keeps nothing of it.",
    ar: "ألصق شهادة موقّعة من CLOSR أو اختر ملفّها. يتحقّق خادمنا من التوقيع ولا يحتفظ بشيء منها.",
  },
  paste: { en: "The certificate, as JSON", ar: "الشهادة بصيغة JSON" },
  upload: { en: "Or its file", ar: "أو ملفّها" },
  check: { en: "Check", ar: "تحقّق" },
  holds: { en: "The signature holds.", ar: "التوقيع صحيح." },
  holdsHow: {
    en: "Every value in it is as it was signed, and the key is ours. Compared in the canonical form of RFC 8785: spacing and the order of members may differ.",
    ar: "كل قيمة فيها كما وُقّعت، والمفتاح مفتاحنا. قورنت بالصيغة المعيارية RFC 8785، فلا يؤثر اختلاف المسافات وترتيب العناصر.",
  },
  fails: { en: "The signature does not hold.", ar: "التوقيع غير صحيح." },
  failsHow: {
    en: "Either a value was changed, or this was not signed by us.",
    ar: "إمّا أن قيمةً قد تغيّرت، أو أننا لم نوقّعها.",
  },
  tooLarge: { en: "The document is too large.", ar: "الوثيقة أكبر من الحدّ." },
  tooLargeHow: {
    en: "It may have up to 256 kB, and none of ours has more. Nothing was checked.",
    ar: "الحدّ الأقصى 256 كيلوبايت، ولا تتجاوزه أي وثيقة من وثائقنا. لم يُتحقق من شيء.",
  },
  unreadable: {
    en: "This is not a certificate we can read.",
    ar: "ليست هذه شهادة نستطيع قراءتها.",
  },
  unreadableHow: {
    en: "Paste the whole JSON document, from the first brace to the last. It may have up to 256 kB.",
    ar: "ألصق وثيقة JSON كاملة من أول قوس إلى آخره. الحدّ الأقصى 256 كيلوبايت.",
  },
  keyId: { en: "Key", ar: "المفتاح" },
  kind: { en: "Kind", ar: "النوع" },
  number: { en: "Number", ar: "الرقم" },
  issued: { en: "Issued", ar: "تاريخ الإصدار" },
});
