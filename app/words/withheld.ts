import { defineWords } from "./words";

/** People who are kept out of outreach, AI, exports and webhooks, and what is decided about them. */
export const withheld = /* @__PURE__ */ defineWords({
  title: { en: "Restricted people", ar: "بيانات مقيّدة" },
  help: {
    en: "Under restriction, or known to be under 18. They are in no list, search, mailing, summary, export or webhook, and nobody but those who answer for people’s rights sees them.",
    ar: "من قُيّدت معالجة بياناتهم أو عُرف أنهم دون 18 عامًا. لا يظهرون في أي قائمة أو بحث أو مراسلة أو ملخص أو تصدير أو إشعار، ولا يراهم سوى المسؤولين عن حقوق الأشخاص.",
  },
  person: { en: "Person", ar: "الشخص" },
  nameless: { en: "Name not known", ar: "الاسم غير معروف" },
  why: { en: "Why", ar: "السبب" },
  restricted: { en: "restricted since {date}", ar: "مقيّد منذ {date}" },
  minor: { en: "under 18, until {date} at the latest", ar: "دون 18 عامًا، حتى {date} على الأكثر" },
  sameAsMinor: {
    en: "same person as a minor: it is decided with that record",
    ar: "الشخص نفسه المسجّل قاصرًا في سجل آخر، والقرار مرتبط بذلك السجل",
  },
  agreed: {
    en: "guardian agreed on {date}: {name}",
    ar: "وافق ولي الأمر في {date}: {name}",
  },
  decision: { en: "Decision", ar: "القرار" },
  reason: { en: "Reason", ar: "السبب" },
  reasonHint: { en: "It is kept with the decision.", ar: "يُحفظ مع القرار." },
  lift: { en: "Lift the restriction", ar: "رفع التقييد" },
  guardian: { en: "Guardian’s e-mail or phone", ar: "بريد ولي الأمر أو هاتفه" },
  guardianHint: { en: "A contact that you have.", ar: "جهة اتصال مسجّلة لديك." },
  how: { en: "How the guardian agreed", ar: "كيف وافق ولي الأمر" },
  agree: { en: "The guardian agrees", ar: "ولي الأمر موافق" },
  withdraw: { en: "The guardian takes it back", ar: "سحب ولي الأمر موافقته" },
  ofAge: { en: "This is no minor", ar: "ليس قاصرًا" },
  birthYear: { en: "Right year of birth", ar: "سنة الميلاد الصحيحة" },
  birthYearHint: {
    en: "Only if you know it. Left empty, a year that said otherwise is cleared.",
    ar: "إن كنت تعرفها فقط. إن تُركت فارغة حُذفت السنة المسجّلة سابقًا.",
  },
  erase: { en: "Erase this person", ar: "محو بيانات الشخص" },
  emptyFact: { en: "Nobody is restricted", ar: "لا توجد بيانات مقيّدة" },
  emptyHelp: {
    en: "A restriction begins with a request at the privacy desk; a minor, with the year of birth on the person’s page or a confirmed report about a child.",
    ar: "يبدأ التقييد بطلب في مكتب الخصوصية، ويُعرف القاصر بسنة الميلاد في صفحته أو ببلاغ مؤكّد عن طفل.",
  },
});

export const withheldFaults = /* @__PURE__ */ defineWords({
  "contact-not-found": { en: "This person is not here any more.", ar: "لم يعد هذا الشخص هنا." },
  "not-restricted": { en: "The restriction was lifted already.", ar: "رُفع التقييد من قبل." },
  "not-stopped": {
    en: "This is not stopped any more. Look again.",
    ar: "لم يعد هذا موقوفًا. راجع الصفحة من جديد.",
  },
  "not-a-minor": {
    en: "This person is not known to be under 18.",
    ar: "لا يُعرف أن هذا الشخص دون 18 عامًا.",
  },
  "born-so": {
    en: "Somebody born in this year may still be under 18. Check the year.",
    ar: "من وُلد في هذه السنة قد يكون دون 18 عامًا. تحقّق من السنة.",
  },
  "not-a-year": { en: "This is no year of birth.", ar: "هذه ليست سنة ميلاد." },
  "guardian-unknown": {
    en: "No contact that may be worked with has this e-mail or phone. Enter the guardian as a contact first.",
    ar: "لا توجد جهة اتصال متاحة بهذا البريد أو الهاتف. أدخل ولي الأمر كجهة اتصال أولًا.",
  },
  "minor-alike": {
    en: "Another record with the same phone or e-mail is a minor’s, and no guardian has agreed. Decide about that record first.",
    ar: "ثمة سجل آخر بالهاتف أو البريد نفسه لقاصر لم يوافق ولي أمره. اتخذ القرار بشأن ذلك السجل أولًا.",
  },
  "reason-missing": { en: "Write the reason.", ar: "اكتب السبب." },
});
