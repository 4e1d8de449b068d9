import { defineWords } from "./words";

/** What we hold of whoever has an account, part by part. */
export const ownParts = /* @__PURE__ */ defineWords({
  account: { en: "Your account", ar: "حسابك" },
  workspaces: { en: "Workspaces you are in", ar: "مساحات العمل التي أنت فيها" },
  signIns: { en: "Sign-ins", ar: "جلسات الدخول" },
  knownBrowsers: { en: "Browsers that know you", ar: "المتصفّحات التي تعرفك" },
  acknowledgements: { en: "Documents you acknowledged", ar: "المستندات التي اطّلعت عليها" },
  marketing: { en: "News: what you said yes and no to", ar: "الأخبار: ما وافقت عليه وما رفضته" },
  letters: {
    en: "News that was sent to you, and what was not",
    ar: "الأخبار التي أُرسلت إليك وما لم يُرسل",
  },
  surveys: {
    en: "Surveys: what you answered, and whether you refuse them",
    ar: "الاستبيانات: ما أجبت به وهل رفضتها",
  },
  requests: { en: "What you asked about your data", ar: "طلباتك بشأن بياناتك" },
  billing: { en: "Billing details", ar: "بيانات الفوترة" },
  cookieChoices: { en: "Your cookie choices", ar: "اختياراتك لملفات الارتباط" },
  staffLooks: { en: "When our staff were let in", ar: "متى سُمح لموظفينا بالدخول" },
  formerWorkspaces: { en: "Workspaces that were deleted", ar: "مساحات عمل حُذفت" },
});

/** Their own page. */
export const ownPage = /* @__PURE__ */ defineWords({
  title: { en: "What we hold about you", ar: "ما نحتفظ به عنك" },
  help: {
    en: "As the one who decides over your account. Passwords and keys are held as hashes only, and are not among it.",
    ar: "بصفتنا المسؤولين عن حسابك. أما كلمات المرور والمفاتيح فلا نحتفظ إلا ببصماتها، وليست ضمنه.",
  },
  entries: {
    en: "{n, plural, =0 {none} one {one entry} other {# entries}}",
    ar: "{n, plural, zero {لا شيء} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}",
  },
  take: { en: "Get my data", ar: "تنزيل بياناتي" },
  looked: { en: "Who of our staff looked", ar: "من اطّلع من موظفينا" },
  nobodyLooked: {
    en: "None of our staff was let into a workspace that you are in.",
    ar: "لم يُسمح لأي من موظفينا بدخول مساحة عمل أنت فيها.",
  },
  look: {
    en: "{pages, plural, =0 {no page} one {one page} other {# pages}}, {since} to {until}",
    ar: "{pages, plural, zero {لا صفحات} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}، من {since} إلى {until}",
  },
  shared: { en: "Who receives it", ar: "من يتلقّاها" },
  sharedHelp: {
    en: "Those who work for us, as the register names them, and nobody else. Of mails to you only a random number is kept that says that one left.",
    ar: "من يعملون لحسابنا كما يسمّيهم السجل، ولا أحد غيرهم. ومن الرسائل المرسلة إليك لا يُحفظ إلا رقم عشوائي يثبت الإرسال.",
  },
  from: { en: "from {when}, nothing before", ar: "ابتداءً من {when}، ولا شيء قبله" },
  seen: { en: "Who can see what you do", ar: "من يطّلع على ما تفعله" },
});

/** What the package says besides. */
export const ownPackage = /* @__PURE__ */ defineWords({
  rights: { en: "Your rights", ar: "حقوقك" },
  noNews: {
    en: "Nothing. You never said yes or no to our news.",
    ar: "لا شيء. لم توافق على أخبارنا ولم ترفضها قط.",
  },
  noBilling: {
    en: "None. We take no payments, so we hold no bill, no billing address and no card.",
    ar: "لا شيء. لا نستقبل مدفوعات، فلا نحفظ فاتورة ولا عنوان فوترة ولا بطاقة.",
  },
  rightsText: {
    en: "You may have errors corrected, have your data erased or restricted, object to a use, and complain to the data protection authority where you live, at no cost. We answer within 30 days: our own rule.",
    ar: "يحق لك تصحيح الأخطاء ومحو بياناتك أو تقييدها والاعتراض على استخدامها والشكوى لدى سلطة حماية البيانات في بلدك، مجانًا. نرد خلال 30 يومًا وفق قاعدتنا.",
  },
  processorText: {
    en: "What a workspace holds about you as its contact is the workspace’s own to give: ask it, or ask at /privacy/request and we pass it on.",
    ar: "ما تحتفظ به مساحة عمل عنك كجهة اتصال لديها تقدّمه هي: اطلبه منها، أو عبر ‎/privacy/request‎ فنحيله إليها.",
  },
});
