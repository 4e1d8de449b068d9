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

/** Of a request that brokerages answer, at our own desk. */
export const theirsWords = defineWords({
  title: { en: "Who answers", ar: "من يتولى الرد" },
  notYet: {
    en: "Nobody has this request yet. When the code is typed in, or you press “Identity is known”, it goes to every brokerage that holds something of the person, and each answers for itself. What we hold ourselves is then ours to answer here.",
    ar: "لم يصل هذا الطلب إلى أي جهة بعد. عند كتابة الرمز أو الضغط على «الهوية مؤكدة» يُحال إلى كل شركة وساطة تحتفظ ببيانات عن الشخص، وترد كل واحدة عن نفسها، ويبقى لنا هنا الرد على ما نحتفظ به نحن.",
  },
  handedOn: {
    en: "Nothing is left that is ours to answer. The request was handed on to the brokerages that hold something of the person, if any. Each decides and answers for itself, and the person reads that on the page of the request. It closes by itself when all of them have answered.",
    ar: "لم يبقَ لنا ما نرد عليه. أُحيل الطلب إلى شركات الوساطة التي تحتفظ ببيانات عن الشخص، إن وُجدت. تقرر كل واحدة وترد عن نفسها، ويقرأ صاحب الطلب ذلك في صفحة طلبه. ويُغلق الطلب تلقائيًا عند اكتمال ردودها.",
  },
  howTakenBack: { en: "How the person took it back", ar: "كيف سحب صاحب الطلب طلبه" },
  howHelp: {
    en: "By phone, by mail: it is kept with the step.",
    ar: "بالهاتف أو بالبريد مثلًا، ويُحفظ ذلك مع الخطوة.",
  },
  takenBack: { en: "The person took it back", ar: "سحب الشخص طلبه" },
});
