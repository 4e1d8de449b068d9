import { defineWords } from "./words";

/** Search: the page and the palette. */
export const search = defineWords({
  search: { en: "Search", ar: "بحث" },
  place: {
    en: "Name, phone, e-mail, reference or words",
    ar: "اسم أو هاتف أو بريد أو مرجع أو كلمات",
  },
  go: { en: "Search", ar: "ابحث" },
  close: { en: "Close", ar: "إغلاق" },
  results: { en: "Results", ar: "النتائج" },
  count: {
    en: "{n, plural, =0 {Nothing found} one {# result} other {# results}}",
    ar: "{n, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}",
  },
  records: { en: "Records", ar: "السجلات" },
  passages: { en: "In notes and messages", ar: "في الملاحظات والرسائل" },
  nothing: { en: "Nothing found", ar: "لم نجد شيئًا" },
  nothingHelp: {
    en: "Only what you may see is searched. A few letters of a name, the last digits of a phone or a listing’s reference are enough.",
    ar: "يشمل البحث ما يحق لك رؤيته فقط. تكفي حروف من الاسم أو آخر أرقام الهاتف أو مرجع العرض.",
  },
  start: {
    en: "A few letters of a name in either script, the last digits of a phone, a reference, or words of a note.",
    ar: "حروف من اسم بأي من اللغتين، أو آخر أرقام هاتف، أو مرجع، أو كلمات من ملاحظة.",
  },
  contact: { en: "Contact", ar: "جهة اتصال" },
  account: { en: "Account", ar: "شركة" },
  lead: { en: "Lead", ar: "عميل محتمل" },
  deal: { en: "Deal", ar: "صفقة" },
  note: { en: "Note", ar: "ملاحظة" },
  message: { en: "Message", ar: "رسالة" },
  goTo: { en: "Go to", ar: "انتقل إلى" },
  create: { en: "Create", ar: "أنشئ" },
  newContact: { en: "New contact", ar: "جهة اتصال جديدة" },
  newAccount: { en: "New account", ar: "شركة جديدة" },
  newLead: { en: "New lead", ar: "عميل محتمل جديد" },
  newDeal: { en: "New deal", ar: "صفقة جديدة" },
  all: { en: "All results for “{q}”", ar: "كل النتائج عن «{q}»" },
  hint: {
    en: "↑ ↓ to move, Enter to open, Esc to close",
    ar: "↑ ↓ للتنقل، Enter للفتح، Esc للإغلاق",
  },
});

/** What the keyboard does. */
export const keyboard = defineWords({
  title: { en: "Keyboard shortcuts", ar: "اختصارات لوحة المفاتيح" },
  action: { en: "What it does", ar: "ما تفعله" },
  keys: { en: "Keys", ar: "المفاتيح" },
  andThen: { en: "then", ar: "ثم" },
  close: { en: "Close", ar: "إغلاق" },
  palette: { en: "Search and go anywhere", ar: "البحث والانتقال إلى أي مكان" },
  search: { en: "Search", ar: "بحث" },
  help: { en: "This list", ar: "هذه القائمة" },
  newLead: { en: "New lead", ar: "عميل محتمل جديد" },
  leads: { en: "Go to leads", ar: "العملاء المحتملون" },
  deals: { en: "Go to deals", ar: "الصفقات" },
  today: { en: "Go to Today", ar: "اليوم" },
  inbox: { en: "Go to the inbox", ar: "الوارد" },
  contacts: { en: "Go to contacts", ar: "جهات الاتصال" },
  next: { en: "Next row", ar: "الصف التالي" },
  previous: { en: "Row before", ar: "الصف السابق" },
  select: { en: "Select the row", ar: "حدّد الصف" },
  edit: { en: "Edit the record", ar: "عدّل السجل" },
  settle: { en: "Close, no answer needed", ar: "أغلق دون رد" },
  escape: { en: "Close what is open", ar: "أغلق ما هو مفتوح" },
  singleOn: {
    en: "Single letters are shortcuts. They do nothing while you type.",
    ar: "الحروف المفردة اختصارات، ولا تعمل أثناء الكتابة.",
  },
  singleOff: { en: "Single letters are turned off.", ar: "الحروف المفردة متوقفة." },
  turnOff: { en: "Turn single letters off", ar: "أوقف الحروف المفردة" },
  turnOn: { en: "Turn single letters on", ar: "شغّل الحروف المفردة" },
});
