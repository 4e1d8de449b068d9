import type { Section } from "./publication";
import { defineWords } from "./words";

/** The terms, a clause to a sentence or two. */
export const terms = defineWords({
  parties: { en: "Who agrees with whom", ar: "أطراف الاتفاق" },
  partiesWho: {
    en: "These terms are between {company} and the brokerage that opens a workspace. Whoever opens one says that they may act for it.",
    ar: "هذه الشروط بين {company} وشركة الوساطة التي تفتح مساحة عمل. ومن يفتحها يقرّ بأن له أن يتصرّف باسمها.",
  },
  partiesAge: {
    en: "An account is for people of 16 and over. Who gives a younger year of birth is refused.",
    ar: "الحساب لمن أتمّ السادسة عشرة. ومن أدخل سنة ميلاد أصغر رُفض تسجيله.",
  },

  accounts: { en: "Accounts", ar: "الحسابات" },
  accountsYours: {
    en: "An account belongs to one person. Keep its password to yourself; common passwords are refused.",
    ar: "الحساب لشخص واحد. احفظ كلمة مروره لنفسك، وتُرفض كلمات المرور الشائعة.",
  },
  accountsRoles: {
    en: "The owner decides who works in a workspace and as what. An agent sees nothing of another agent’s.",
    ar: "مالك مساحة العمل يقرّر من يعمل فيها وبأي دور. ولا يرى الوسيط شيئًا من عمل غيره.",
  },

  records: { en: "Your records", ar: "سجلاتك" },
  recordsYours: {
    en: "What you enter stays yours. We hold it to run the product for you, and every use of it is named in the list of purposes.",
    ar: "ما تُدخله يبقى لك. نحفظه لتشغيل المنتج لك، وكل استخدام له مسمّى في قائمة الأغراض.",
  },
  recordsLawful: {
    en: "You answer for having it lawfully: each contact needs a source and a ground.",
    ar: "وأنت المسؤول عن مشروعية حيازته: لكل جهة اتصال مصدر وأساس.",
  },
  recordsOut: {
    en: "Those whom you let may export it at any time, as files that other programs read.",
    ar: "ولمن تأذن له أن يصدّره متى شاء، ملفّاتٍ تقرؤها برامج أخرى.",
  },

  conduct: { en: "What is not allowed", ar: "ما لا يجوز" },
  conductNot: {
    en: "No data that you may not have, nothing that harms others or their machines, no attempt on another workspace.",
    ar: "لا بيانات ليس لك أن تحوزها، ولا ما يضرّ الآخرين أو أجهزتهم، ولا محاولة على مساحة عمل أخرى.",
  },
  conductStop: {
    en: "If we have to stop an account, we say by which rule and why, and you may answer.",
    ar: "وإن اضطررنا إلى إيقاف حساب ذكرنا القاعدة والسبب، ولك أن تردّ.",
  },

  price: { en: "Price", ar: "السعر" },
  priceNone: {
    en: "The product takes no payments yet. Nothing will be charged without your order.",
    ar: "لا يستقبل المنتج مدفوعات بعد، ولن يُحمَّل شيء دون طلبك.",
  },

  limits: { en: "What we cannot promise", ar: "ما لا نستطيع الوعد به" },
  limitsAi: {
    en: "A summary can be wrong. It is labelled, and each sentence leads to its message: read it before you act.",
    ar: "قد يخطئ الملخّص. وهو معلَّم وتقود كل جملة فيه إلى رسالتها، فاقرأها قبل أن تتصرّف.",
  },
  limitsUp: {
    en: "We name no percentage of time in which the service runs.",
    ar: "لا نَعِد بنسبة توافر محددة.",
  },
  limitsLaw: {
    en: "Nothing here takes away a right that a law gives you. Which law and which courts apply is the operator’s to record; none is recorded here yet.",
    ar: "لا ينتقص شيء هنا من حق يكفله لك القانون. وتحديد القانون والمحاكم على المشغّل، ولم يُسجَّل منه شيء هنا بعد.",
  },

  ending: { en: "Leaving, and changes", ar: "المغادرة والتعديل" },
  endingLeave: {
    en: "You may leave at any time: the owner ends the subscription in the settings. Your records can be exported for 30 days and are deleted then.",
    ar: "لك أن تغادر متى شئت: ينهي المالك الاشتراك من الإعدادات. ويمكن تصدير سجلاتك 30 يومًا ثم تُحذف.",
  },
  endingChange: {
    en: "Before these terms change in a way that matters, we write to every member 30 days ahead. Every version stays at an address of its own.",
    ar: "قبل أي تعديل جوهري لهذه الشروط بثلاثين يومًا نراسل كل الأعضاء. ويبقى كل إصدار في عنوان خاص به.",
  },

  reach: { en: "Contact", ar: "التواصل" },
  reachWhere: {
    en: "{company}, {address}. {email}",
    ar: "{company}، {address}. {email}",
  },
});

export const termsSections: readonly Section<keyof typeof terms>[] = [
  {
    title: "parties",
    clauses: [
      { says: "partiesWho", is: "fact", promises: [125] },
      { says: "partiesAge", promises: [118] },
    ],
  },
  {
    title: "accounts",
    clauses: [
      { says: "accountsYours", promises: [95] },
      { says: "accountsRoles", promises: [57] },
    ],
  },
  {
    title: "records",
    clauses: [
      { says: "recordsYours", promises: [7, 37] },
      { says: "recordsLawful", promises: [10] },
      { says: "recordsOut", promises: [101] },
    ],
  },
  {
    title: "conduct",
    clauses: [
      { says: "conductNot", is: "fact", promises: [] },
      { says: "conductStop", is: "word", promises: [46] },
    ],
  },
  { title: "price", clauses: [{ says: "priceNone", is: "fact", promises: [39] }] },
  {
    title: "limits",
    clauses: [
      { says: "limitsAi", promises: [64, 69] },
      { says: "limitsUp", is: "fact", promises: [] },
      { says: "limitsLaw", is: "fact", promises: [] },
    ],
  },
  {
    title: "ending",
    clauses: [
      { says: "endingLeave", is: "word", promises: [82, 83] },
      { says: "endingChange", promises: [121, 122] },
    ],
  },
  { title: "reach", clauses: [{ says: "reachWhere", promises: [2, 125] }] },
];
