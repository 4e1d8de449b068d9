import { defineWords } from "./words";

/** The question, and the page on which the answer is changed, in the languages of every page. What is shown is what is hashed. */
export const consentInTwo = /* @__PURE__ */ defineWords({
  title: { en: "Cookies on this site", ar: "ملفات الارتباط في هذا الموقع" },
  question: {
    en: "Only necessary cookies are in use. Remembering your theme and counting pages stay off until you say yes. No advertising. Your choice holds {n, plural, one {# day} other {# days}}.",
    ar: "لا يعمل إلا الضروري. تذكّر المظهر وإحصاء الصفحات ينتظران موافقتك. لا إعلانات، ويسري اختيارك {n, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.",
  },
  allOfThem: { en: "Full list", ar: "القائمة الكاملة" },
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

  elsewhereTitle: { en: "Your choice on another device", ar: "اختيارك على جهاز آخر" },
  elsewhere: {
    en: "What you chose on {when} on another device holds here too. Where your devices differ, the latest choice wins.",
    ar: "ما اخترتَه في {when} على جهاز آخر يسري هنا أيضًا. وإن اختلفت أجهزتك فالعبرة بآخر اختيار.",
  },
  receipt: {
    en: "Take the signed receipt of this choice with you: {file}. Anybody can check it at {check}.",
    ar: "خذ معك إيصال هذا الاختيار موقّعًا: {file}. ويمكن لأي أحد التحقّق منه في {check}.",
  },
  conflictRule: {
    en: "Once you sign in, your choice holds on all your devices. Where they differ, the latest choice wins.",
    ar: "متى سجّلت الدخول سرى اختيارك على كل أجهزتك. وإن اختلفت فالعبرة بآخر اختيار.",
  },

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
  bySignal: {
    en: "On {when} a browser of yours sent Global Privacy Control; it is honoured above what you had allowed before.",
    ar: "أرسل أحد متصفّحاتك إشارة Global Privacy Control في {when}، وهي مقدّمة على ما سمحتَ به قبلها.",
  },
  aboveSignal: {
    en: "You chose this while your browser was sending the signal, so your choice stands above it.",
    ar: "اخترتَ ذلك ومتصفّحك يرسل الإشارة، فاختيارك مقدّم عليها.",
  },
  signalAbove: {
    en: "Your browser has since begun to send Global Privacy Control; it is honoured above that choice.",
    ar: "بدأ متصفّحك بعدها بإرسال إشارة Global Privacy Control، وهي مقدّمة على ذلك الاختيار.",
  },
  again: {
    en: "That form was out of date: it was sent before, was open for more than two hours, or you have chosen since. Nothing was changed by it. What holds in this browser stands here; if it is not what you want, please choose once more.",
    ar: "لم يعد ذلك النموذج صالحًا: أُرسل من قبل، أو بقي مفتوحًا أكثر من ساعتين، أو اخترتَ بعده. لم يغيّر شيئًا، وما يسري في هذا المتصفّح مبيَّن هنا. إن لم يكن ما تريده فاختر من جديد من فضلك.",
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
    ar: "كل ملفّ، من السجل نفسه الذي يلتزم به خادمنا",
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
  ruleAsks: {
    en: "Rule applied: opt-in, because your connection is in {place} ({law}).",
    ar: "القاعدة المطبّقة: الموافقة المسبقة، لأن اتصالك من {place} ({law}).",
  },
  ruleOptOut: {
    en: "Rule applied: opt-in. Your connection is in {place}, where the law ({law}) gives an opt-out; we ask first all the same.",
    ar: "القاعدة المطبّقة: الموافقة المسبقة. اتصالك من {place}، والقانون هناك ({law}) يمنح حقّ الاعتراض، ونحن نسأل أولًا مع ذلك.",
  },
  ruleOurs: {
    en: "Rule applied: opt-in. Your connection is in {place}; whatever its law asks, we ask first.",
    ar: "القاعدة المطبّقة: الموافقة المسبقة. اتصالك من {place}، ونحن نسأل أولًا مهما كان قانونها.",
  },
  ruleUnknown: {
    en: "Rule applied: opt-in, the strictest, because we cannot tell where your connection is.",
    ar: "القاعدة المطبّقة: الموافقة المسبقة، وهي الأكثر صرامة، لأننا لا نعرف من أين تتصل.",
  },
  ruleChosen: {
    en: "Rule applied: opt-in, because you chose the rule of {place} ({law}).",
    ar: "القاعدة المطبّقة: الموافقة المسبقة، لأنك اخترت قاعدة {place} ({law}).",
  },
  ruleStrictest: {
    en: "Rule applied: opt-in, the strictest, because you chose it.",
    ar: "القاعدة المطبّقة: الموافقة المسبقة، وهي الأكثر صرامة، لأنك اخترتها.",
  },
  shortAsks: {
    en: "Rule: ask first, as you connect from {place}.",
    ar: "القاعدة: نسأل أولًا، لأنك تتصل من {place}.",
  },
  shortOptOut: {
    en: "Rule: ask first. You connect from {place}, where the law gives an opt-out.",
    ar: "القاعدة: نسأل أولًا. تتصل من {place}، والقانون هناك يمنح حقّ الاعتراض.",
  },
  shortOurs: {
    en: "Rule: ask first, as everywhere. You connect from {place}.",
    ar: "القاعدة: نسأل أولًا كما في كل مكان. تتصل من {place}.",
  },
  shortUnknown: {
    en: "Rule: ask first, as we cannot tell where you connect from.",
    ar: "القاعدة: نسأل أولًا، لأننا لا نعرف من أين تتصل.",
  },
  shortChosen: {
    en: "Rule: ask first, as you chose the rule of {place}.",
    ar: "القاعدة: نسأل أولًا، لأنك اخترت قاعدة {place}.",
  },
  shortStrictest: {
    en: "Rule: ask first, the strictest, because you chose it.",
    ar: "القاعدة: نسأل أولًا، وهي الأكثر صرامة، لأنك اخترتها.",
  },
  strictest: { en: "The strictest rule", ar: "القاعدة الأكثر صرامة" },
  ruleLabel: { en: "Whose rule holds for you", ar: "أيّ قاعدة تسري عليك" },
  ruleHelp: {
    en: "You may choose one that asks as much of us or more. It is kept with your choice; until you choose, it stands only in this page’s address.",
    ar: "لك أن تختار قاعدة مثلها أو أكثر صرامة منها. تُحفظ مع اختيارك، وقبل ذلك لا تُذكر إلا في عنوان هذه الصفحة.",
  },
  ruleOfPlace: { en: "The rule of my place", ar: "قاعدة المكان الذي أنا فيه" },
  ruleShow: { en: "Apply this rule", ar: "تطبيق هذه القاعدة" },
  rulesTable: {
    en: "No IAB vendor list is used. No web beacon and no mail pixel is in use. What is not in this list is stopped before it leaves our server, and reported.",
    ar: "لا نستخدم قائمة مورّدي IAB، ولا صور تتبّع في الصفحات أو البريد. وما ليس في هذه القائمة يوقفه خادمنا قبل أن يصل إليك ويبلّغنا به.",
  },
  allRules: { en: "All rules, with their laws and sources", ar: "كل القواعد بقوانينها ومصادرها" },
  ruleChecked: { en: "Checked {when}", ar: "اطّلعنا عليه في {when}" },

  counted: { en: "Recorded from this browser", ar: "ما أُحصي من هذا المتصفّح" },
  noEvents: {
    en: "Nothing is kept of this browser",
    ar: "لا شيء محفوظ من هذا المتصفّح",
  },
  events: {
    en: "{n, plural, one {# event} other {# events}} kept of this browser",
    ar: "{n, plural, zero {لا مشاهدات محفوظة} one {مشاهدة واحدة محفوظة} two {مشاهدتان محفوظتان} few {# مشاهدات محفوظة} many {# مشاهدة محفوظة} other {# مشاهدة محفوظة}} من هذا المتصفّح",
  },
  eventsHelp: {
    en: "A page’s address, the time, and which site led there: nothing else. Kept {n, plural, one {# day} other {# days}}, then only sums. Rejecting analytics erases them as well.",
    ar: "عنوان الصفحة والوقت والموقع الذي قاد إليها، ولا شيء غير ذلك. تبقى {n, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} ثم لا يبقى إلا المجاميع. ورفض التحليلات يمحوها أيضًا.",
  },
  eventsList: { en: "Read them", ar: "اقرأها" },
  eventsLatest: { en: "The latest {n}", ar: "آخر {n}" },
  eventFrom: { en: "from {site}", ar: "من {site}" },
  erase: { en: "Erase", ar: "محو" },

  inBrowser: {
    en: "How to block or delete cookies in <link>your own browser</link>.",
    ar: "كيف تحظر ملفات الارتباط أو تحذفها في <link>متصفّحك</link>.",
  },
  asJson: { en: "The same list for machines: {link}", ar: "القائمة نفسها للآلات: {link}" },
});

/** The same in one language more: a sentence left out does not compile. */
export type ConsentTexts = Readonly<Record<keyof typeof consentInTwo, string>>;
