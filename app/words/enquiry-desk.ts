import { defineWords } from "./words";

/** Where the operator's staff read and settle what was written at /contact. */
export const enquiryDesk = defineWords({
  title: { en: "Enquiries", ar: "الرسائل الواردة" },
  views: { en: "By state", ar: "بحسب الحالة" },
  all: { en: "All", ar: "الكل" },
  open: { en: "Open", ar: "بانتظار الرد" },
  answered: { en: "Answered", ar: "رُدّ عليها" },
  closed: { en: "Closed", ar: "مغلقة" },
  none: { en: "There is none.", ar: "لا رسائل هنا." },
  noneHelp: {
    en: "What people write at /contact stands here for {days} days.",
    ar: "ما يُكتب في ‎/contact‎ يبقى هنا {days, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.",
  },
  number: { en: "Number", ar: "الرقم" },
  about: { en: "About", ar: "الموضوع" },
  from: { en: "From", ar: "المرسل" },
  email: { en: "E-mail", ar: "البريد" },
  language: { en: "Language", ar: "اللغة" },
  en: { en: "English", ar: "الإنجليزية" },
  ar: { en: "Arabic", ar: "العربية" },
  came: { en: "Received", ar: "وصلت في" },
  due: { en: "Answer by", ar: "الرد حتى" },
  state: { en: "State", ar: "الحالة" },
  settled: { en: "Last settled", ar: "آخر تحديث" },
  kept: { en: "Kept until", ar: "تُحفظ حتى" },
  pages: { en: "Pages of enquiries", ar: "صفحات الرسائل" },
  earlier: { en: "Earlier", ar: "الأقدم" },
  message: { en: "What they wrote", ar: "نص الرسالة" },
  reply: { en: "Write back", ar: "كتابة رد" },
  markAnswered: { en: "Mark as answered", ar: "رُدّ عليها" },
  markClosed: { en: "Close without an answer", ar: "إغلاق دون رد" },
  markOpen: { en: "Open again", ar: "إعادة فتح" },
  child: { en: "It is about a child", ar: "تخص طفلًا" },
  childText: {
    en: "It becomes a request on the privacy desk, due 72 hours after it was written. Whoever wrote it gets a mail with its address.",
    ar: "تصبح طلبًا في مكتب الخصوصية مهلته 72 ساعة من وقت كتابتها، وتصل إلى كاتبها رسالة بعنوان الطلب.",
  },
  childPress: { en: "Make it a request", ar: "تحويلها إلى طلب" },
  delete: { en: "Delete", ar: "حذف" },
  deleteText: {
    en: "It is gone at once and for good. The trail keeps its number and your name.",
    ar: "تُحذف فورًا ونهائيًا، ويبقى في السجل رقمها واسمك.",
  },
  deletePress: { en: "Delete this enquiry", ar: "حذف هذه الرسالة" },
});

/** What our own desk sees beside a request from outside. */
export const askedDesk = defineWords({
  title: { en: "Enquirer", ar: "صاحب الطلب" },
  by: { en: "For whom", ar: "الصفة" },
  self: { en: "themselves", ar: "عن نفسه" },
  representative: { en: "somebody else", ar: "نيابةً عن غيره" },
  child: { en: "a child (report)", ar: "بلاغ عن طفل" },
  email: { en: "E-mail", ar: "البريد" },
  phone: { en: "Phone", ar: "الهاتف" },
  language: { en: "Language", ar: "اللغة" },
  details: { en: "In their words", ar: "نصّ طلبه" },
  held: { en: "What we hold of this address", ar: "ما نحتفظ به لهذا العنوان" },
  nothing: { en: "Nothing.", ar: "لا شيء." },
  erase: { en: "Erase all of it", ar: "محوه كله" },
});
