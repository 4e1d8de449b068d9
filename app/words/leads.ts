import { defineWords } from "./words";

/** What an enquiry says wherever it stands: its clocks, and what is done with it in place. */
export const leads = /* @__PURE__ */ defineWords({
  newLead: { en: "New lead", ar: "عميل محتمل جديد" },
  nameless: { en: "Name not known", ar: "الاسم غير معروف" },
  connect: { en: "Connect a source", ar: "اربط مصدرًا" },
  ours: { en: "Ours", ar: "مهلتنا" },
  yours: { en: "Yours", ar: "مهلتك" },
  portal: { en: "Portal", ar: "البوابة" },
  noRule: { en: "no rule", ar: "بلا مهلة" },
  used: { en: "{share} % of the time is used", ar: "انقضى {share}% من المهلة" },
  noStep: { en: "No next step", ar: "بلا خطوة تالية" },
  bySystem: { en: "set by the system", ar: "حدّده النظام" },
  call: { en: "Call", ar: "اتصال" },
  whatsapp: { en: "WhatsApp", ar: "واتساب" },
  reply: { en: "Reply", ar: "رد" },
  moreFor: { en: "More actions: {name}", ar: "إجراءات أخرى: {name}" },
  tellHow: { en: "Tell how it went", ar: "سجّل ما حدث" },
  callConnected: { en: "I called, they answered", ar: "اتصلتُ وتم الرد" },
  callUnanswered: { en: "I called, no answer", ar: "اتصلتُ ولم يُجب أحد" },
  whatsappSent: { en: "I wrote on WhatsApp", ar: "راسلتُ عبر واتساب" },
  didCall: { en: "Did they answer?", ar: "هل أجاب العميل؟" },
  didSend: { en: "Did you send it?", ar: "هل أرسلت الرسالة؟" },
  yes: { en: "Yes", ar: "نعم" },
  no: { en: "No", ar: "لا" },
  noAnswer: {
    en: "Close<link>, no answer needed</link>",
    ar: "إغلاق<link> دون رد</link>",
  },
  addNote: { en: "Add a note", ar: "أضف ملاحظة" },
  followUp: { en: "Follow up", ar: "متابعة" },
  followUpOnWhatsapp: { en: "Follow up on WhatsApp", ar: "متابعة عبر واتساب" },
  followUpByPhone: { en: "Follow up by phone", ar: "متابعة هاتفية" },
  followUpByMail: { en: "Follow up by e-mail", ar: "متابعة بالبريد" },
  nextStep: { en: "Next follow-up", ar: "المتابعة التالية" },
  tomorrow: { en: "Next working morning", ar: "صباح يوم العمل التالي" },
  in3Days: { en: "In 3 days", ar: "بعد 3 أيام" },
  nextWeek: { en: "In a week", ar: "بعد أسبوع" },
  nextMonth: { en: "In a month", ar: "بعد شهر" },
  anotherDate: { en: "Another date or closing", ar: "موعد آخر أو إغلاق" },
  stage: { en: "Status", ar: "الحالة" },
  markContacted: { en: "Mark as contacted", ar: "سجّله: تم التواصل" },
  markQualified: { en: "Mark as qualified", ar: "سجّله مؤهَّلًا" },
  makeDeal: { en: "Make it a deal", ar: "حوّله إلى صفقة" },
  close: { en: "Close", ar: "إغلاق" },
  lostBecause: { en: "Lost, with a reason", ar: "مفقود، مع ذكر السبب" },
  done: { en: "Done", ar: "تم" },
  setDate: { en: "Set a date", ar: "حدّد موعدًا" },
  assign: { en: "Assign", ar: "إسناد" },
  assignTo: { en: "Give to", ar: "إسناد إلى" },
  choose: { en: "Choose a person", ar: "اختر شخصًا" },
  notALeadHeading: { en: "Not a lead", ar: "ليس عميلًا محتملًا" },
});

export const leadStatuses = /* @__PURE__ */ defineWords({
  new: { en: "New", ar: "جديد" },
  contacted: { en: "Contacted", ar: "تم التواصل" },
  qualified: { en: "Qualified", ar: "مؤهَّل" },
  converted: { en: "Became a deal", ar: "تحوّل إلى صفقة" },
  lost: { en: "Lost", ar: "مفقود" },
  "not-a-lead": { en: "Not a lead", ar: "ليس عميلًا محتملًا" },
});

export const leadReasons = /* @__PURE__ */ defineWords({
  budget: { en: "Budget", ar: "الميزانية" },
  "bought-or-rented-elsewhere": {
    en: "Bought or rented elsewhere",
    ar: "اشترى أو استأجر من غيرنا",
  },
  "no-response": { en: "No response", ar: "لا يرد" },
  "not-serious": { en: "Not serious", ar: "غير جاد" },
  "wrong-number": { en: "Wrong number", ar: "رقم خاطئ" },
  area: { en: "Area", ar: "المنطقة" },
  financing: { en: "Financing", ar: "التمويل" },
  "agent-or-co-broker": { en: "Agent or co-broker", ar: "وسيط أو مكتب آخر" },
  duplicate: { en: "Duplicate", ar: "مكرر" },
  "seller-or-landlord-withdrew": {
    en: "Seller or landlord withdrew",
    ar: "انسحاب البائع أو المالك",
  },
  spam: { en: "Spam", ar: "رسالة مزعجة" },
  "job-seeker": { en: "Job seeker", ar: "باحث عن عمل" },
  supplier: { en: "Supplier", ar: "مورّد" },
});

export const leadChannels = /* @__PURE__ */ defineWords({
  whatsapp: { en: "WhatsApp", ar: "واتساب" },
  email: { en: "E-mail", ar: "بريد" },
  call: { en: "Call", ar: "مكالمة" },
  sms: { en: "SMS", ar: "رسالة نصية" },
  form: { en: "Form", ar: "نموذج" },
  chat: { en: "Chat", ar: "دردشة" },
  "walk-in": { en: "Walk-in", ar: "زيارة" },
  portal: { en: "Portal", ar: "بوابة" },
});

/** Sources that carry a name of their own; others are shown as they were given. */
export const leadSources = /* @__PURE__ */ defineWords({
  "property-finder": { en: "Property Finder", ar: "بروبرتي فايندر" },
  bayut: { en: "Bayut", ar: "بيوت" },
  dubizzle: { en: "dubizzle", ar: "دوبيزل" },
  meta: { en: "Meta", ar: "ميتا" },
  website: { en: "Website", ar: "الموقع" },
  api: { en: "API", ar: "API" },
  portal: { en: "Portal", ar: "بوابة" },
  "web-form": { en: "Web form", ar: "نموذج الموقع" },
  referral: { en: "Referral", ar: "إحالة" },
  "walk-in": { en: "Walk-in", ar: "زيارة" },
  phone: { en: "Phone", ar: "مكالمة هاتفية" },
  integration: { en: "Integration", ar: "تكامل" },
  "public-source": { en: "Public source", ar: "مصدر متاح للعموم" },
  import: { en: "Import", ar: "استيراد" },
  mail: { en: "E-mail", ar: "البريد" },
  email: { en: "E-mail", ar: "البريد" },
  other: { en: "Other", ar: "غير ذلك" },
});

/** Why something was not done. */
export const leadRefusals = /* @__PURE__ */ defineWords({
  "lead-is-closed": {
    en: "This lead is closed. Open it again first.",
    ar: "هذا العميل مغلق. أعد فتحه أولًا.",
  },
  "lead-is-open": { en: "This lead is open already.", ar: "هذا العميل مفتوح بالفعل." },
  "lead-changed-meanwhile": {
    en: "Somebody changed this lead meanwhile. Nothing of yours was saved: look again.",
    ar: "عدّل شخص آخر هذا العميل في الأثناء، ولم يُحفظ ما أدخلته. راجعه من جديد.",
  },
  "lead-already-theirs": { en: "It is theirs already.", ar: "العميل مسند إليه بالفعل." },
  "lead-in-use": {
    en: "It became a deal or has a long history. Close it instead.",
    ar: "تحوّل إلى صفقة أو له سجل طويل. أغلقه بدل حذفه.",
  },
  "nobody-waits": { en: "Nobody waits for an answer here.", ar: "لا أحد بانتظار الرد هنا." },
  "wrote-meanwhile": {
    en: "They wrote again meanwhile. Read it, then decide.",
    ar: "وصلت رسالة جديدة في الأثناء. اقرأها ثم قرّر.",
  },
  "nothing-to-undo": { en: "There is nothing to take back.", ar: "لا يوجد ما يُتراجع عنه." },
  "follow-up-must-be-ahead": {
    en: "Choose a date and time ahead of now.",
    ar: "اختر تاريخًا ووقتًا بعد الآن.",
  },
  "follow-up-needs-next-or-closing": {
    en: "Set the next follow-up, or close the lead.",
    ar: "حدّد المتابعة التالية أو أغلق العميل.",
  },
  "open-lead-needs-follow-up": {
    en: "An open lead needs a next follow-up.",
    ar: "العميل المفتوح يحتاج متابعة تالية.",
  },
  "lead-is-not-new-again": {
    en: "A lead that was contacted is not new again.",
    ar: "العميل الذي جرى التواصل معه لا يعود جديدًا.",
  },
  "owner-unknown": { en: "Nobody active by this name.", ar: "لا يوجد شخص نشط بهذا الاسم." },
  "owner-not-yours": {
    en: "You cannot give it to somebody outside of what you see.",
    ar: "لا يمكنك إسناده خارج نطاق اطلاعك.",
  },
  "contact-not-found": { en: "There is no such person.", ar: "لا يوجد هذا الشخص." },
  "person-missing": {
    en: "Write a name, a phone or an e-mail.",
    ar: "اكتب اسمًا أو هاتفًا أو بريدًا.",
  },
  "erased-before": {
    en: "This person was erased at their own wish and does not come back by an enquiry that somebody enters. If they asked anew, make the contact first and say so there.",
    ar: "مُحيت بيانات هذا الشخص بطلب منه ولا تعود بإدخال استفسار. إن عاد بنفسه فأنشئ جهة الاتصال أولًا وبيّن ذلك.",
  },
  "external-id-taken": {
    en: "An enquiry with this id is kept already.",
    ar: "يوجد استفسار محفوظ بهذا المعرّف.",
  },
  "not-an-amount": { en: "This is not an amount.", ar: "هذا ليس مبلغًا." },
  missing: { en: "This is missing.", ar: "هذا الحقل ناقص." },
  invalid: { en: "This could not be read.", ar: "تعذّرت قراءة هذه القيمة." },
});
