import { defineWords } from "./words";

/** /status */
export const status = defineWords({
  title: { en: "Status", ar: "حالة الخدمة" },
  description: {
    en: "How the service is now and was day by day, from checks that run every five minutes. With a feed of every change.",
    ar: "حال الخدمة الآن ويومًا بيوم، من فحوص تجري كل خمس دقائق، مع خلاصة بكل تغيّر.",
  },
  ok: { en: "Everything works", ar: "كل شيء يعمل" },
  slow: { en: "Something is slow", ar: "هناك بطء" },
  down: { en: "Something does not work", ar: "هناك ما لا يعمل" },
  overdue: { en: "The last check is overdue", ar: "تأخّر الفحص الأخير" },
  unknown: { en: "No check has run yet", ar: "لم يجرِ أي فحص بعد" },
  unread: { en: "The database does not answer", ar: "قاعدة البيانات لا تجيب" },
  unreadHow: {
    en: "This page was made without it, so the history cannot be shown now. Try again in a moment.",
    ar: "كُتبت هذه الصفحة دونها، لذا لا يمكن عرض السجل الآن. حاول بعد قليل.",
  },
  lead: {
    en: "A program looks at each part every five minutes and writes down what it finds. Nobody edits this page.",
    ar: "ينظر برنامج في كل جزء كل خمس دقائق ويدوّن ما يجده. ولا أحد يحرّر هذه الصفحة.",
  },
  lastAt: { en: "Last check {when}, Dubai time.", ar: "آخر فحص {when} بتوقيت دبي." },
  feed: { en: "Feed of changes (RSS)", ar: "خلاصة التغيّرات (RSS)" },
  days: { en: "The last {time}, today last", ar: "آخر {time}، واليوم آخرها" },
  share: { en: "{share} of the checks were answered", ar: "أُجيب عن {share} من الفحوص" },
  noShare: { en: "not checked yet", ar: "لم يُفحص بعد" },
  barSays: {
    en: "{fine, plural, one {# day} other {# days}} without fault, {slow} slow, {down} with failures, {none} without checks",
    ar: "{fine, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}} بلا خلل، {slow} مع بطء، {down} مع أعطال، {none} بلا فحوص",
  },
  first: { en: "{time} ago", ar: "قبل {time}" },
  last: { en: "today", ar: "اليوم" },
  changes: { en: "What changed", ar: "ما الذي تغيّر" },
  changesHow: {
    en: "Every time a part was found in another state than before.",
    ar: "كل مرة وُجد فيها جزء على حال غير ما كان.",
  },
  noChanges: { en: "Nothing has changed in the last {time}.", ar: "لم يتغيّر شيء في آخر {time}." },
  legend: { en: "Colours", ar: "الألوان" },
  fineDay: { en: "fine", ar: "سليم" },
  slowDay: { en: "slow", ar: "بطيء" },
  downDay: { en: "failures", ar: "أعطال" },
  noDay: { en: "no checks", ar: "بلا فحوص" },
});

/** The parts that are watched, and what is looked at. */
export const healthParts = defineWords({
  database: { en: "Database", ar: "قاعدة البيانات" },
  databaseHow: { en: "answers a question within a second", ar: "تجيب عن سؤال خلال ثانية" },
  jobs: { en: "Work in the background", ar: "العمل في الخلفية" },
  jobsHow: { en: "nothing waits for more than two minutes", ar: "لا شيء ينتظر أكثر من دقيقتين" },
  mail: { en: "Mail", ar: "البريد" },
  mailHow: {
    en: "has a way out, and fewer than five wait to be tried again",
    ar: "له طريق للخروج، وأقل من خمس رسائل تنتظر إعادة المحاولة",
  },
  files: { en: "Files", ar: "الملفات" },
  filesHow: { en: "the store answers within a second", ar: "يجيب موضع الحفظ خلال ثانية" },
});

/** How a part is, in a word. */
export const healthStates = defineWords({
  ok: { en: "works", ar: "يعمل" },
  slow: { en: "slow", ar: "بطيء" },
  down: { en: "does not work", ar: "لا يعمل" },
  overdue: { en: "check overdue", ar: "فحص متأخر" },
  unknown: { en: "not checked yet", ar: "لم يُفحص بعد" },
});
