import { defineWords } from "./words";

/** A conversation: its messages, the answer, and what software makes of it. */
export const threads = defineWords({
  title: { en: "Conversation", ar: "المحادثة" },
  crumbs: { en: "Where you are", ar: "موقعك في النظام" },
  nameless: { en: "Name not known", ar: "الاسم غير معروف" },
  messages: { en: "Messages", ar: "الرسائل" },
  empty: { en: "Nothing has been said yet", ar: "لم يُكتب شيء بعد" },
  emptyHelp: {
    en: "What you write below is the first message.",
    ar: "ما تكتبه أدناه هو أول رسالة.",
  },
  parts: { en: "Parts of the conversation", ar: "أجزاء المحادثة" },
  today: { en: "Today", ar: "اليوم" },
  older: { en: "Older messages", ar: "رسائل أقدم" },
  newest: { en: "The newest messages", ar: "أحدث الرسائل" },

  colleague: { en: "a colleague", ar: "زميل" },
  queued: { en: "on its way", ar: "في الطريق" },
  sent: { en: "sent", ar: "أُرسلت" },
  sentByMail: { en: "sent by e-mail", ar: "أُرسلت بالبريد" },
  sentOnWhatsApp: { en: "sent on WhatsApp", ar: "أُرسلت عبر واتساب" },
  failed: { en: "not sent", ar: "لم تُرسل" },
  sender: { en: "Sender checked", ar: "تم التحقق من المرسل" },
  yourEnquiry: { en: "Your enquiry", ar: "استفساركم" },
  senderElsewhere: {
    en: "From another address, at {domain}",
    ar: "من عنوان آخر لدى {domain}",
  },
  senderNot: {
    en: "The sender could not be checked: {checks}",
    ar: "تعذّر التحقق من المرسل: {checks}",
  },
  moreOf: { en: "More about this message", ar: "المزيد عن هذه الرسالة" },
  deleteMessage: { en: "Delete message", ar: "حذف الرسالة" },

  reply: { en: "Reply", ar: "الرد" },
  replyPlace: { en: "Reply in English or Arabic", ar: "اكتب ردك بالعربية أو الإنجليزية" },
  answer: { en: "Your answer", ar: "ردّك" },
  onWhatsApp: { en: "WhatsApp", ar: "واتساب" },
  byMail: { en: "E-mail", ar: "البريد" },
  mayReply: { en: "May reply", ar: "الرد مسموح" },
  mayOnlyAnswer: { en: "Answer only", ar: "للرد فقط" },
  wroteOnWhatsApp: {
    en: "<link>They wrote on WhatsApp</link> {ago}",
    ar: "<link>راسلك عبر واتساب</link> {ago}",
  },
  wroteByMail: {
    en: "<link>They wrote by e-mail</link> {ago}",
    ar: "<link>راسلك بالبريد</link> {ago}",
  },
  notOnWhatsApp: {
    en: "They wrote by e-mail: only answer what they asked",
    ar: "راسلك بالبريد، فاكتفِ بالرد على سؤاله",
  },
  notByMail: {
    en: "They wrote on WhatsApp: only answer what they asked",
    ar: "راسلك عبر واتساب، فاكتفِ بالرد على سؤاله",
  },
  askedAt: { en: "<link>They asked</link> {ago}", ar: "<link>استفسر</link> {ago}" },
  answerOnly: { en: "Only write about what they asked", ar: "اكتب بخصوص استفساره فقط" },
  send: { en: "Send e-mail", ar: "أرسل بالبريد" },
  comesBack: {
    en: "The answer comes back into this conversation.",
    ar: "يصلك جوابه في هذه المحادثة.",
  },
  openWhatsApp: { en: "Open WhatsApp", ar: "افتح واتساب" },
  whatsAppHelp: {
    en: "WhatsApp opens with your text. You send it there from your own number, at any time, then keep it here.",
    ar: "يُفتح واتساب وفيه نصّك. أرسله من رقمك في أي وقت، ثم احفظه هنا.",
  },
  draftReady: {
    en: "Your text is ready. Open WhatsApp, send it there, then keep it here.",
    ar: "نصّك جاهز. افتح واتساب وأرسله من هناك، ثم احفظه هنا.",
  },
  didSend: {
    en: "Did you send it? Then keep it here: the clock stops.",
    ar: "هل أرسلته؟ احفظه هنا لتتوقف المهلة.",
  },
  iSentIt: { en: "I sent it, keep it", ar: "أرسلته، احفظه" },
  unreachable: {
    en: "There is no phone number and no e-mail address for this person, so they cannot be answered from here.",
    ar: "لا رقم هاتف ولا عنوان بريد لهذا الشخص، فلا يمكن الرد عليه من هنا.",
  },
  objects: {
    en: "<b>This person objects to any use of their data.</b> Nothing can be sent, and nothing is summarised.",
    ar: "<b>يعترض هذا الشخص على أي استخدام لبياناته.</b> لا يمكن إرسال شيء ولا تلخيص شيء.",
  },
  noAi: {
    en: "<b>This person does not want AI used on their data.</b> Nothing is summarised.",
    ar: "<b>لا يريد هذا الشخص استخدام الذكاء الاصطناعي على بياناته.</b> لا يُلخَّص شيء.",
  },
  restricted: {
    en: "<b>This person asked us to stop.</b> Nothing is sent and nothing is summarised until the request is settled.",
    ar: "<b>طلب هذا الشخص إيقاف المعالجة.</b> لا يُرسل شيء ولا يُلخّص حتى يُبتّ في الطلب.",
  },

  summarise: { en: "Summarise", ar: "تلخيص" },
  summariseAnew: { en: "Summarise anew", ar: "تلخيص من جديد" },
  running: { en: "A summary is being made", ar: "يجري إعداد ملخص" },
  runningShown: { en: "a moment", ar: "لحظات" },
  lookAgain: { en: "Look again", ar: "تحقق مجددًا" },
  ai: { en: "AI", ar: "آلي" },
  summary: { en: "Summary", ar: "ملخص" },
  ofMessages: {
    en: "{n, plural, one {of # message} other {of # messages}}, {at}",
    ar: "{n, plural, zero {بلا رسائل} one {من رسالة واحدة} two {من رسالتين} few {من # رسائل} many {من # رسالة} other {من # رسالة}}، {at}",
  },
  madeHere: {
    en: "in the client’s and your own words, nothing left this workspace",
    ar: "بكلمات العميل وكلماتك، ولم يخرج شيء من مساحة العمل",
  },
  madeBy: {
    en: "by <bdi>{name}</bdi>, {n, plural, =0 {nothing had to be hidden} one {# value hidden} other {# values hidden}}",
    ar: "أعدّه <bdi>{name}</bdi>، {n, plural, =0 {لا شيء يلزم إخفاؤه} zero {لا شيء مخفي} one {أُخفيت قيمة واحدة} two {أُخفيت قيمتان} few {أُخفيت # قيم} many {أُخفيت # قيمة} other {أُخفيت # قيمة}}",
  },
  instead: {
    en: "The chosen provider gave no usable answer, so this was made here.",
    ar: "لم يقدّم المزوّد المختار جوابًا صالحًا، فأُعدّ الملخص هنا.",
  },
  tooLittle: {
    en: "There is too little here to shorten. Read it as it is.",
    ar: "النص أقصر من أن يُلخّص. اقرأه كما هو.",
  },
  whatWasSent: { en: "What was sent", ar: "ما الذي أُرسل" },
  source: { en: "Source: message {n}", ar: "المصدر: الرسالة {n}" },
  keep: { en: "Keep", ar: "اعتماد" },
  edit: { en: "Edit", ar: "تعديل" },
  wrong: { en: "Wrong", ar: "غير صحيح" },
  editTitle: { en: "Your wording, kept as a note", ar: "صياغتك، تُحفظ ملاحظة" },
  editHint: {
    en: "The note is yours. The summary stays marked as written by software.",
    ar: "الملاحظة باسمك. ويبقى الملخص موسومًا بأنه مكتوب آليًا.",
  },
  saveNote: { en: "Save as a note", ar: "احفظها ملاحظةً" },
  keptBy: { en: "Kept by <bdi>{name}</bdi>", ar: "اعتمده <bdi>{name}</bdi>" },
  editedBy: {
    en: "Put into their own words by <bdi>{name}</bdi>",
    ar: "أعاد صياغته <bdi>{name}</bdi>",
  },
  close: { en: "Close", ar: "إغلاق" },
});

/** What cannot be done in a conversation, and why. */
export const threadRefusals = defineWords({
  "ai-is-off": {
    en: "AI is switched off for this workspace, so nothing is summarised.",
    ar: "الذكاء الاصطناعي موقوف في مساحة العمل، فلا يُلخّص شيء.",
  },
  "contact-has-no-email": {
    en: "There is no e-mail address for this person. Nothing was sent; your text is kept below.",
    ar: "لا عنوان بريد لهذا الشخص. لم يُرسل شيء؛ نصّك محفوظ أدناه.",
  },
  "contact-is-restricted": {
    en: "This person asked us to stop. Nothing was sent or made.",
    ar: "طلب هذا الشخص إيقاف المعالجة. لم يُرسل شيء ولم يُعدّ شيء.",
  },
  "contact-objects": {
    en: "This person objects to any use of their data. Nothing was sent.",
    ar: "يعترض هذا الشخص على أي استخدام لبياناته. لم يُرسل شيء.",
  },
  "contact-objects-to-ai": {
    en: "This person does not want AI used on their data. Nothing was made.",
    ar: "لا يريد هذا الشخص استخدام الذكاء الاصطناعي على بياناته. لم يُعدّ شيء.",
  },
  "contact-is-sample": {
    en: "This person is sample data. Nothing is sent to them or made of them.",
    ar: "هذا الشخص من البيانات التجريبية، فلا يُرسل إليه شيء ولا يُعدّ عنه شيء.",
  },
  required: {
    en: "Write something first. Nothing was sent.",
    ar: "اكتب شيئًا أولًا. لم يُرسل شيء.",
  },
  "too-long": {
    en: "This is longer than 20,000 characters. Send it in two parts; your text is kept below.",
    ar: "النص أطول من 20000 حرف. أرسله على جزأين؛ نصّك محفوظ أدناه.",
  },
  other: { en: "That could not be done.", ar: "تعذّر تنفيذ ذلك." },
});
