import { defineWords } from "./words";

/** The readable page of an access package. */
export const accessPage = defineWords({
  title: { en: "Everything that is held about you", ar: "كل ما هو محفوظ عنك" },
  about: { en: "About you", ar: "عنك" },
  nameEn: { en: "Name in Latin letters", ar: "الاسم بالحروف اللاتينية" },
  nameAr: { en: "Name in Arabic", ar: "الاسم بالعربية" },
  phones: { en: "Phones", ar: "أرقام الهاتف" },
  emails: { en: "E-mails", ar: "عناوين البريد الإلكتروني" },
  source: { en: "Where we have you from", ar: "مصدر بياناتك" },
  basis: { en: "Legal basis", ar: "الأساس القانوني" },
  since: { en: "Since", ar: "منذ" },
  made: { en: "This package was made", ar: "تاريخ إعداد هذه الحزمة" },
  redacted: {
    en: "{n, plural, =0 {Nothing about other people had to be left out.} one {In # place something about another person was left out.} other {In # places something about other people was left out.}}",
    ar: "{n, plural, zero {لم يلزم حجب أي شيء يخص أشخاصًا آخرين.} one {حُجب ما يخص شخصًا آخر في موضع واحد.} two {حُجب ما يخص أشخاصًا آخرين في موضعين.} few {حُجب ما يخص أشخاصًا آخرين في # مواضع.} many {حُجب ما يخص أشخاصًا آخرين في # موضعًا.} other {حُجب ما يخص أشخاصًا آخرين في # موضع.}}",
  },
  automated: {
    en: "No decision about you was made by a machine alone. Summaries that a machine wrote are marked as such.",
    ar: "لم يُتخذ أي قرار بشأنك آليًا فقط. والملخصات التي كتبتها الآلة مميَّزة بأنها كذلك.",
  },
  held: { en: "What is held, and why", ar: "ما المحفوظ، ولماذا" },
  kind: { en: "Kind", ar: "النوع" },
  count: { en: "Entries", ar: "عدد السجلات" },
  purpose: { en: "Purpose", ar: "الغرض" },
  ground: { en: "Ground", ar: "الأساس" },
  howLong: { en: "How long", ar: "المدة" },
  kept: {
    en: "{days} days from: {clock}",
    ar: "المدة بالأيام: {days}، تُحتسب من: {clock}",
  },
  recipients: { en: "Who else received your data", ar: "من غيرنا تلقّى بياناتك" },
  nobody: { en: "Nobody outside received it.", ar: "لم يتلقّها أي طرف خارجي." },
  staffLooked: {
    en: "{n, plural, =0 {None of the service’s own staff was shown a page about you.} one {The service’s own staff were shown one page about you, with the brokerage’s leave.} other {The service’s own staff were shown # pages about you, with the brokerage’s leave.}}",
    ar: "{n, plural, zero {لم تُعرض على موظفي الخدمة أي صفحة عنك.} one {عُرضت على موظفي الخدمة صفحة واحدة عنك بإذن شركة الوساطة.} two {عُرضت على موظفي الخدمة صفحتان عنك بإذن شركة الوساطة.} few {عُرضت على موظفي الخدمة # صفحات عنك بإذن شركة الوساطة.} many {عُرضت على موظفي الخدمة # صفحة عنك بإذن شركة الوساطة.} other {عُرضت على موظفي الخدمة # صفحة عنك بإذن شركة الوساطة.}}",
  },
  unnamed: { en: "A recipient without a name", ar: "جهة متلقية غير مسمّاة" },
  when: { en: "When", ar: "التاريخ" },
  text: { en: "Text", ar: "النص" },
  rights: { en: "What you may ask for", ar: "ما يحق لك طلبه" },
  rightsText: {
    en: "You may have errors corrected, have your data erased or restricted, object to a use, and withdraw consent, at no cost. Ask the brokerage that gave you this package; it answers within 30 days, which is our own rule. You may also complain to the data protection authority where you live.",
    ar: "يحق لك دون مقابل طلب تصحيح الأخطاء أو محو بياناتك أو تقييد استخدامها، والاعتراض على استخدامها، وسحب موافقتك. تقدّم بطلبك إلى شركة الوساطة التي سلّمتك هذه الحزمة، وستجيبك خلال 30 يومًا وفق قاعدتنا. ويحق لك كذلك تقديم شكوى إلى سلطة حماية البيانات في مكان إقامتك.",
  },
  breachText: {
    en: "If your data is ever exposed in a way that is likely to harm you, the brokerage tells you.",
    ar: "إذا تعرّضت بياناتك يومًا لانكشاف يُرجَّح أن يضرّ بك، تُبلغك شركة الوساطة بذلك.",
  },
  files: { en: "Files in this package", ar: "ملفات هذه الحزمة" },
});
