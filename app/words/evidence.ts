import { defineWords } from "./words";

/** The proofs of cookie choices, for the privacy officer. */
export const evidenceDesk = defineWords({
  title: { en: "Consent evidence", ar: "إثباتات الموافقة" },
  lead: {
    en: "Every choice that was made about cookies in the days you name, as it was written down. There is no IP address and no user agent in it. Each line carries its hash and our signature.",
    ar: "كل اختيار بشأن ملفات الارتباط في الأيام التي تحدّدها، كما سُجّل. لا عنوان IP فيه ولا بيانات المتصفّح، ويحمل كل سطر بصمته وتوقيعنا.",
  },
  check: {
    en: "A line of the JSON Lines file can be pasted at {link} as it is.",
    ar: "يمكن لصق أي سطر من ملف JSON Lines كما هو في {link}.",
  },
  from: { en: "First day", ar: "أول يوم" },
  until: { en: "Last day", ar: "آخر يوم" },
  zone: { en: "Days in Dubai.", ar: "الأيام بتوقيت دبي." },
  csv: { en: "Download CSV", ar: "تنزيل CSV" },
  jsonl: { en: "Download JSON Lines", ar: "تنزيل JSON Lines" },
  "no-such-days": {
    en: "Name two days, the first not after the last.",
    ar: "حدّد يومين، على ألا يكون الأول بعد الأخير.",
  },
  taken: { en: "Who took them", ar: "من نزّلها" },
  who: { en: "Who", ar: "من" },
  when: { en: "When", ar: "متى" },
  what: { en: "Days", ar: "الأيام" },
  none: { en: "Nobody yet.", ar: "لا أحد بعد." },
  noneHelp: {
    en: "Each download is written to the audit trail before it begins.",
    ar: "يُسجَّل كل تنزيل في سجل التدقيق قبل أن يبدأ.",
  },
});

/** What the guard at the exit dropped and reported. */
export const guardDesk = defineWords({
  title: { en: "Guard alerts", ar: "تنبيهات الحارس" },
  lead: {
    en: "Cookies that our own server was about to set and the guard dropped: they were not in the register, or the visitor had not agreed. Only the name is written down. And what visitors’ browsers kept out of our pages because our policy says so: the rule and the host. Kept {days} days.",
    ar: "ملفات ارتباط كان خادمنا على وشك ضبطها فأوقفها الحارس: إما أنها ليست في السجل أو لم يوافق الزائر عليها. لا يُسجَّل إلا الاسم. وكذلك ما منعته متصفّحات الزوّار من دخول صفحاتنا عملًا بسياستنا: القاعدة واسم الخادم. يُحفظ ذلك {days, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.",
  },
  day: { en: "Day (UTC)", ar: "اليوم (UTC)" },
  name: { en: "Name", ar: "الاسم" },
  why: { en: "Why", ar: "السبب" },
  "cookie.unregistered": { en: "not in the register", ar: "ليس في السجل" },
  "cookie.unlike-registered": { en: "not as registered", ar: "على غير ما سُجّل" },
  "cookie.unconsented": { en: "without consent", ar: "دون موافقة" },
  "policy.violated": { en: "kept out of a page by a browser", ar: "منعه متصفّح من دخول صفحة" },
  count: { en: "How often, at least", ar: "عدد المرات على الأقل" },
  first: { en: "First", ar: "أول مرة" },
  none: { en: "The guard stopped nothing.", ar: "لم يوقف الحارس شيئًا." },
  noneHelp: {
    en: "What it stops stands here the same minute.",
    ar: "ما يوقفه يظهر هنا في الدقيقة نفسها.",
  },
  pages: { en: "Pages of alerts", ar: "صفحات التنبيهات" },
  earlier: { en: "Earlier", ar: "الأقدم" },
});
