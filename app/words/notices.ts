import { defineWords } from "./words";

/**
 * What a form's data is for, on what ground, and how long it stays. Each is named like the clause of the policy
 * that says more, which is where its link leads.
 */
export const notices = defineWords({
  whatAccount: {
    en: "For your account, under our contract, until it is closed.",
    ar: "لحسابك، بموجب العقد بيننا، حتى إغلاقه.",
  },
  whatSignIns: {
    en: "To sign you in, under our contract; a sign-in is kept for 30 days after its last use.",
    ar: "لتسجيل دخولك، بموجب العقد بيننا، ويُحفظ الدخول 30 يومًا بعد آخر استخدام.",
  },
  rightsList: {
    en: "Your password only checks that it is you, as the law asks; it is not kept.",
    ar: "كلمة المرور للتحقّق من هويتك فقط كما يطلب القانون، ولا تُحفظ.",
  },
  useMail: {
    en: "Your address is used for this one letter, under our contract; it is not kept for it.",
    ar: "يُستخدم بريدك لهذه الرسالة وحدها، بموجب العقد بيننا، ولا يُحفظ لأجلها.",
  },
  whatCustomerData: {
    en: "Kept for your brokerage’s work, on the legal basis recorded for this person, until the subscription ends.",
    ar: "نحتفظ بها لأعمال شركتك، وفق الأساس القانوني المسجّل لهذا الشخص، حتى نهاية الاشتراك.",
  },
  fromConnections: {
    en: "For the connection, under our contract, until it is taken away.",
    ar: "للربط، بموجب العقد بيننا، حتى إزالته.",
  },
  whatBilling: {
    en: "For the bills that are made out to your company, under our contract, until it is removed or the subscription ends.",
    ar: "للفواتير التي تصدر باسم شركتك، بموجب العقد بيننا، حتى إزالة الرقم أو نهاية الاشتراك.",
  },
  whatMail: {
    en: "To answer you, as you ask us to, for a year.",
    ar: "للردّ عليك كما طلبت، لسنة واحدة.",
  },
  whatSurveys: {
    en: "For the purpose of the survey, on your consent, until a year after its end. You need not answer.",
    ar: "لغرض الاستبيان، بموافقتك، حتى سنة واحدة بعد نهايته. ولست ملزمًا بالإجابة.",
  },
  whatNews: {
    en: "To send you the news you asked for, with your consent, until you unsubscribe. The proof of your consent is kept for three more years.",
    ar: "لإرسال الأخبار التي تطلبها، بموافقتك، إلى أن ترفض، ويبقى الإثبات ثلاث سنوات بعد ذلك.",
  },
  rightsAsk: {
    en: "To answer your request, as the law asks, for three years after it; your address for 30 days after the answer.",
    ar: "للرد على طلبك كما يطلب القانون، ثلاث سنوات بعده، وعنوانك 30 يومًا بعد الرد.",
  },
  useGrounds: {
    en: "For the company’s registers, as the law asks, for three years after the entry is closed.",
    ar: "لسجلات الشركة كما يطلب القانون، ثلاث سنوات بعد إغلاق القيد.",
  },
  cookiesChoice: {
    en: "Your answer is kept as proof, as the law asks, for three years after it ends.",
    ar: "تُحفظ إجابتك إثباتًا كما يطلب القانون، ثلاث سنوات بعد انتهائها.",
  },
  rightsCertificate: {
    en: "To check the signature, at your request; nothing of it is kept.",
    ar: "للتحقّق من التوقيع بطلبك، ولا يُحفظ منه شيء.",
  },
});

/** The link after a notice, and what stands in its place where there is little room. */
export const noticeLinks = defineWords({
  more: { en: "More", ar: "المزيد" },
  brief: { en: "Why we keep this, and how long", ar: "لماذا نحتفظ بهذه البيانات وإلى متى" },
});

export type NoticeId = keyof typeof notices;
