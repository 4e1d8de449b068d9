import { defineWords } from "./words";

/**
 * What a form's data is for, on what ground, and how long it stays. Each is named like the clause of the policy
 * that says more, which is where its link leads. A period is not said but led to: the policy in force has its number.
 */
export const notices = defineWords({
  whatAccount: {
    en: "For your account, under our contract, until it is closed.",
    ar: "لحسابك، بموجب العقد بيننا، حتى إغلاقه.",
  },
  whatSignIns: {
    en: "To sign you in, under our contract; a sign-in is kept after its last use for <link>the period in our policy</link>.",
    ar: "لتسجيل دخولك، بموجب العقد بيننا، ويُحفظ الدخول بعد آخر استخدام طوال <link>المدة المذكورة في سياستنا</link>.",
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
    en: "Kept for your brokerage’s work until the subscription ends, and what is about a person on the legal basis recorded for them.",
    ar: "نحتفظ بها لأعمال شركتك حتى نهاية الاشتراك، وما يخص شخصًا منها وفق الأساس القانوني المسجّل له.",
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
    en: "To answer you, as you ask us to, for <link>the period in our policy</link>.",
    ar: "للردّ عليك كما طلبت، طوال <link>المدة المذكورة في سياستنا</link>.",
  },
  whatSurveys: {
    en: "For the purpose of the survey, on your consent, and after its end for <link>the period in our policy</link>. You need not answer.",
    ar: "لغرض الاستبيان، بموافقتك، وبعد نهايته طوال <link>المدة المذكورة في سياستنا</link>. ولست ملزمًا بالإجابة.",
  },
  whatNews: {
    en: "To send you the news you asked for, with your consent, until you unsubscribe. The proof of your consent is kept after that for <link>the period in our policy</link>.",
    ar: "لإرسال الأخبار التي تطلبها، بموافقتك، إلى أن ترفض، ويبقى الإثبات بعد ذلك طوال <link>المدة المذكورة في سياستنا</link>.",
  },
  rightsAsk: {
    en: "To answer your request, as the law asks, and after it for <link>the period in our policy</link>; your address for 30 days after the answer.",
    ar: "للرد على طلبك كما يطلب القانون، وبعده طوال <link>المدة المذكورة في سياستنا</link>، وعنوانك 30 يومًا بعد الرد.",
  },
  useGrounds: {
    en: "For the company’s registers, as the law asks, and after the entry is closed for <link>the period in our policy</link>.",
    ar: "لسجلات الشركة كما يطلب القانون، وبعد إغلاق القيد طوال <link>المدة المذكورة في سياستنا</link>.",
  },
  cookiesChoice: {
    en: "Your answer is kept as proof, as the law asks, and after it ends for <link>the period in our policy</link>.",
    ar: "تُحفظ إجابتك إثباتًا كما يطلب القانون، وبعد انتهائها طوال <link>المدة المذكورة في سياستنا</link>.",
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
