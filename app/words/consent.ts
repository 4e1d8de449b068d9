import { defineWords } from "./words";

/** The question, and the page on which the answer is changed. What is shown is what is hashed. */
export const consent = defineWords({
  title: { en: "Cookies on this site", ar: "ملفات الارتباط في هذا الموقع" },
  question: {
    en: "Only what is necessary is kept in your browser: signing in, and this choice. Remembering light or dark waits for your yes. There is no analytics and no advertising. Your choice holds for six months on this device and, once you sign in, on your others.",
    ar: "لا نحفظ في متصفّحك إلا الضروري: تسجيل الدخول وهذا الاختيار. أما تذكّر المظهر الفاتح أو الداكن فينتظر موافقتك. لا تحليلات هنا ولا إعلانات. يسري اختيارك ستة أشهر على هذا الجهاز، وعلى أجهزتك الأخرى متى سجّلت الدخول.",
  },
  allOfThem: { en: "All of them, in a list", ar: "القائمة الكاملة" },
  reject: { en: "Reject", ar: "رفض" },
  accept: { en: "Accept", ar: "قبول" },
  save: { en: "Save choice", ar: "حفظ الاختيار" },
  byKind: { en: "Choose by kind", ar: "اختر حسب النوع" },
  kind: { en: "<b>{name}</b>: {does}", ar: "<b>{name}</b>: {does}" },
  whatChanged: { en: "What changed since you were asked", ar: "ما الذي تغيّر منذ سألناك" },

  signalTitle: { en: "Your browser’s privacy signal", ar: "إشارة الخصوصية من متصفّحك" },
  signalHonoured: {
    en: "Your browser asks us not to sell or share your data (Global Privacy Control). Honoured: analytics and marketing are off, and nothing is asked of you.",
    ar: "يطلب متصفّحك عدم بيع بياناتك أو مشاركتها (إشارة Global Privacy Control). الطلب مُنفَّذ: التحليلات والتسويق متوقفان، ولن نسألك شيئًا.",
  },
  yourChoice: { en: "Your own choice", ar: "اختيارك" },

  preferences: { en: "Cookie choices", ar: "خيارات ملفات الارتباط" },
  nothingTicked: {
    en: "Nothing is ticked for you. This page works without cookies and without scripts.",
    ar: "لم نحدّد شيئًا نيابةً عنك. تعمل هذه الصفحة دون ملفات ارتباط ودون برامج نصّية.",
  },
  asYouChose: {
    en: "The boxes stand as you left them. Change them here as often as you like.",
    ar: "الخانات كما تركتها. غيّرها هنا متى شئت.",
  },
  kinds: { en: "Kinds", ar: "الأنواع" },
  noneInUse: {
    en: "None in use, so there is nothing to switch.",
    ar: "لا شيء مستخدم، فلا مفتاح هنا.",
  },
  noChoice: {
    en: "You have not chosen yet. Only what is necessary is in use.",
    ar: "لم تختر بعد. لا يعمل سوى الضروري.",
  },
  youRejected: {
    en: "You rejected everything optional on {when}.",
    ar: "رفضتَ كل ما هو اختياري في {when}.",
  },
  youAllowed: { en: "You allowed {kinds} on {when}.", ar: "سمحتَ بـ: {kinds}، في {when}." },
  holdsUntil: { en: "This holds until {when}.", ar: "يسري ذلك حتى {when}." },
  aboveSignal: {
    en: "You chose this while your browser was sending the signal, so your choice stands above it.",
    ar: "اخترتَ ذلك ومتصفّحك يرسل الإشارة، فاختيارك مقدّم عليها.",
  },
  signalAbove: {
    en: "Your browser has since begun to send Global Privacy Control; it is honoured above that choice.",
    ar: "بدأ متصفّحك بعدها بإرسال إشارة Global Privacy Control، وهي مقدّمة على ذلك الاختيار.",
  },
  again: {
    en: "That form was open for more than two hours, so nothing was changed. Please choose once more.",
    ar: "بقيت الصفحة مفتوحة أكثر من ساعتين، فلم نغيّر شيئًا. اختر من جديد من فضلك.",
  },
  notKept: {
    en: "We could not store the proof of your agreement, so nothing was changed. Please try again.",
    ar: "تعذّر حفظ ما يثبت موافقتك، فلم نغيّر شيئًا. حاول مرة أخرى من فضلك.",
  },

  appearance: { en: "Light or dark", ar: "فاتح أو داكن" },
  "theme-system": { en: "As the system", ar: "مثل النظام" },
  "theme-light": { en: "Light", ar: "فاتح" },
  "theme-dark": { en: "Dark", ar: "داكن" },

  register: {
    en: "Every cookie, from the same register our server obeys",
    ar: "كل ملفّ، من السجلّ نفسه الذي يلتزم به خادمنا",
  },
  registerTable: { en: "Cookie table", ar: "جدول الملفات" },
  name: { en: "Name", ar: "الاسم" },
  whatFor: { en: "What for", ar: "الغرض" },
  howLong: { en: "How long", ar: "المدة" },
  kindOf: { en: "Kind", ar: "النوع" },
  days: {
    en: "{n, plural, one {# day} other {# days}}",
    ar: "{n, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}",
  },
  upToSignOut: {
    en: "until you sign out, at most {n, plural, one {# day} other {# days}}",
    ar: "حتى تسجيل الخروج، و{n, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} كحدّ أقصى",
  },
  browserSession: { en: "until the browser closes", ar: "حتى إغلاق المتصفّح" },
  rule: {
    en: "Rule applied: opt-in, the strictest, for everybody wherever they are. No IAB vendor list is used. What is not in this list is stopped before it leaves our server.",
    ar: "القاعدة المطبّقة: الموافقة المسبقة، وهي الأشدّ، على الجميع أينما كانوا. لا نستخدم قائمة مورّدي IAB. وما ليس في هذه القائمة يوقفه خادمنا قبل أن يصل إليك.",
  },
  asJson: { en: "The same list for machines: {link}", ar: "القائمة نفسها للآلات: {link}" },
});
