import { defineWords } from "./words";

/** Asking for the signed list of sub-processors, and hearing of changes. */
export const vendorList = /* @__PURE__ */ defineWords({
  ask: {
    en: "Have the list mailed, or hear of changes",
    ar: "اطلب القائمة بالبريد أو تابع تعديلاتها",
  },
  email: { en: "Your e-mail address", ar: "بريدك الإلكتروني" },
  sendList: { en: "Mail me the signed list", ar: "أرسلوا لي القائمة الموقّعة" },
  follow: { en: "Tell me of changes", ar: "أبلغوني بالتعديلات" },
  help: {
    en: "The list comes at once, signed, and is checked at /privacy/verify. Changes are told 30 days ahead, to whoever confirms the address; each mail has a link to end it.",
    ar: "تصل القائمة فورًا موقّعة ويمكن التحقق منها في ‎/privacy/verify‎. وتُعلن التعديلات قبل ثلاثين يومًا لمن يؤكد عنوانه، وفي كل رسالة رابط لإنهائها.",
  },
  listSent: { en: "The list is on its way to you.", ar: "القائمة في طريقها إليك." },
  followSent: {
    en: "Check your mailbox. If we may write to this address, an e-mail with a confirmation button is on its way. It says how long it is valid, and nothing is sent until you press the button.",
    ar: "تفقّد بريدك. إن أمكنت مراسلة هذا العنوان فستصلك رسالة فيها زر تأكيد ومدة صلاحيتها، ولا نرسل شيئًا قبل الضغط عليه.",
  },
  "too-many-attempts": {
    en: "Too many requests. Wait a little.",
    ar: "طلبات كثيرة. انتظر قليلًا.",
  },
  required: { en: "Enter an address.", ar: "اكتب عنوان بريد." },
});

export const vendorMails = /* @__PURE__ */ defineWords({
  listSubject: { en: "Our sub-processors, signed", ar: "قائمة المعالجين من الباطن، موقّعة" },
  listText: {
    en: "You asked for the list of those who handle personal data for us. It stands below, signed. Paste all of it, from the first brace to the last, to check it.",
    ar: "طلبتَ قائمة الجهات التي تعالج بيانات شخصية لصالحنا. تجدها أدناه موقّعة. ألصقها كاملة من أول قوس إلى آخره للتحقق منها.",
  },
  listPress: { en: "Check the signature", ar: "تحقّق من التوقيع" },
  listHash: { en: "SHA-256 of the list: {hash}", ar: "بصمة SHA-256 للقائمة: {hash}" },
  listBecause: {
    en: "Sent because somebody entered this address at /subprocessors. Nothing more follows.",
    ar: "أُرسلت لأن أحدًا أدخل هذا العنوان في ‎/subprocessors‎. ولن يتبعها شيء.",
  },
});

/** Where a workspace objects to a sub-processor. */
export const objections = /* @__PURE__ */ defineWords({
  title: { en: "Sub-processors", ar: "المعالجون من الباطن" },
  lead: {
    en: "A new one is announced 30 days before it receives anything. You may object; every objection is kept and answered within 30 days, also by mail.",
    ar: "يُعلن عن أي معالج جديد قبل ثلاثين يومًا من تسلّمه أي بيانات. ولك أن تعترض، ويُحفظ كل اعتراض ويُجاب عنه خلال ثلاثين يومًا، وبالبريد أيضًا.",
  },
  list: { en: "The whole list", ar: "القائمة كاملة" },
  none: { en: "You have objected to none.", ar: "لم تعترض على أي منهم." },
  noneHelp: {
    en: "Objections and their answers stand here.",
    ar: "تظهر هنا الاعتراضات والردود عليها.",
  },
  object: { en: "Object", ar: "تقديم اعتراض" },
  vendor: { en: "To whom", ar: "على من" },
  why: { en: "Why", ar: "السبب" },
  whyHint: { en: "The answer is mailed to your address.", ar: "يُرسل الرد إلى بريدك." },
  send: { en: "Object", ar: "إرسال الاعتراض" },
  answer: { en: "Answer:", ar: "الرد:" },
  answerBy: { en: "To be answered by {when}.", ar: "يُجاب عنه قبل {when}." },
  missing: { en: "Fill this in.", ar: "يجب ملء هذا الحقل." },
  "no-such-vendor": { en: "This one is not in the list.", ar: "هذه الجهة ليست في القائمة." },
  "objection-too-late": {
    en: "The 30 days for this one are over.",
    ar: "انقضت مدة الثلاثين يومًا لهذه الجهة.",
  },
});
