import { defineWords } from "./words";

/** The first page of the day. */
export const today = defineWords({
  today: { en: "Today", ar: "اليوم" },
  toAnswer: {
    en: "{n, plural, one {# to answer} other {# to answer}}",
    ar: "{n, plural, zero {لا أحد بانتظار الرد} one {واحد بانتظار الرد} two {اثنان بانتظار الرد} few {# بانتظار الرد} many {# بانتظار الرد} other {# بانتظار الرد}}",
  },
  followUps: {
    en: "{n, plural, one {# follow-up} other {# follow-ups}}",
    ar: "{n, plural, zero {لا متابعات} one {متابعة واحدة} two {متابعتان} few {# متابعات} many {# متابعة} other {# متابعة}}",
  },
  dealsWait: {
    en: "{n, plural, one {# deal with a next step} other {# deals with a next step}}",
    ar: "{n, plural, zero {لا صفقات لها خطوة تالية} one {صفقة واحدة لها خطوة تالية} two {صفقتان لهما خطوة تالية} few {# صفقات لها خطوة تالية} many {# صفقة لها خطوة تالية} other {# صفقة لها خطوة تالية}}",
  },
  unassigned: {
    en: "{n, plural, one {# unassigned} other {# unassigned}}",
    ar: "{n, plural, zero {لا شيء غير مسند} one {واحدة غير مسندة} two {اثنتان غير مسندتين} few {# غير مسندة} many {# غير مسندة} other {# غير مسندة}}",
  },
  moreFollowUps: { en: "follow-ups due", ar: "متابعات مستحقة" },
  newItems: {
    en: "{n, plural, one {# new. Show it} other {# new. Show them}}",
    ar: "{n, plural, zero {لا جديد} one {جديد واحد. اعرضه} two {جديدان. اعرضهما} few {# جديدة. اعرضها} many {# جديدًا. اعرضها} other {# جديد. اعرضها}}",
  },
  blockUnassigned: { en: "Unassigned", ar: "غير مسندة" },
  blockAnswer: { en: "Answer now", ar: "للرد الآن" },
  blockFollowUps: { en: "Follow-ups", ar: "المتابعات" },
  blockBare: { en: "No next step", ar: "بلا خطوة تالية" },
  aDeal: { en: "A deal", ar: "صفقة" },
  blockDeals: { en: "Deals with a next step", ar: "صفقات لها خطوة تالية" },
  allTasks: { en: "All tasks", ar: "كل المهام" },
  allLeads: { en: "All leads", ar: "كل العملاء المحتملين" },
  allWaiting: { en: "All that wait", ar: "كل من ينتظر" },
  allUnassigned: { en: "All unassigned", ar: "كل ما لم يُسند" },
  allOf: { en: "All {n}", ar: "الكل ({n})" },
  board: { en: "The board", ar: "لوحة الصفقات" },

  withPerson: {
    en: "<b>{what}</b> with <bdi>{name}</bdi>",
    ar: "<b>{what}</b> مع <bdi>{name}</bdi>",
  },
  forRecord: { en: "<b>{what}</b> for <bdi>{name}</bdi>", ar: "<b>{what}</b>: <bdi>{name}</bdi>" },
  forPerson: { en: "{what} for <bdi>{name}</bdi>", ar: "{what}، <bdi>{name}</bdi>" },
  addTask: { en: "Set a step", ar: "حدّد خطوة" },
  move: { en: "Move", ar: "انقل" },
  complete: { en: "See checks", ar: "اعرض الشروط" },
  stillOpen: { en: "Not yet: <bdi>{check}</bdi>", ar: "لم يكتمل: <bdi>{check}</bdi>" },
  daysInStage: {
    en: "{d, plural, =0 {since today} one {# day in stage} other {# days in stage}}",
    ar: "{d, plural, zero {منذ اليوم} one {يوم في المرحلة} two {يومان في المرحلة} few {# أيام في المرحلة} many {# يومًا في المرحلة} other {# يوم في المرحلة}}",
  },

  mayReply: { en: "May reply: they asked", ar: "الرد مسموح: العميل هو من سأل" },
  nobodyWaits: { en: "Nobody is waiting.", ar: "لا أحد بانتظار الرد." },
  nobodyWaitsHelp: {
    en: "New enquiries appear here as they arrive, with their clock running.",
    ar: "تظهر الاستفسارات الجديدة هنا فور وصولها مع بدء احتساب مهلتها.",
  },
  noFollowUps: { en: "Nothing is due today.", ar: "لا متابعات مستحقة اليوم." },
  nextFollowUp: { en: "The next one is on {when}.", ar: "التالية في {when}." },
  noNextFollowUp: { en: "None is planned.", ar: "لا توجد متابعة مخططة." },

  clear: { en: "Clear.", ar: "اكتمل." },
  clearAt: {
    en: "<b><n>{time}</n></b>, nothing waits for you.",
    ar: "<b><n>{time}</n></b>، لا شيء ينتظرك.",
  },
  clearNext: {
    en: "The next thing is on {when}: <bdi>{what}</bdi>.",
    ar: "التالي في {when}: <bdi>{what}</bdi>.",
  },
  clearNone: { en: "Nothing is planned for the days ahead.", ar: "لا شيء مخطط للأيام القادمة." },

  rail: {
    en: "What is due today from 08:00 to 20:00, now {time}",
    ar: "المستحق اليوم من 08:00 إلى 20:00، الآن {time}",
  },
  railMore: {
    en: "{n, plural, one {# task} other {# tasks}}",
    ar: "{n, plural, zero {# مهمة} one {مهمة} two {مهمتان} few {# مهام} many {# مهمة} other {# مهمة}}",
  },
  undo: { en: "Undo", ar: "تراجع" },
  notDone: { en: "It was not done.", ar: "لم يتم ذلك." },
  failed: {
    en: "It could not be saved. Nothing was changed.",
    ar: "تعذّر الحفظ، ولم يتغيّر شيء.",
  },
});

/** What was just done, by its name in the address. */
export const leadActs = defineWords({
  answered: { en: "<bdi>{name}</bdi> is answered", ar: "تم الرد على <bdi>{name}</bdi>" },
  settled: {
    en: "<bdi>{name}</bdi>: closed, no answer needed",
    ar: "<bdi>{name}</bdi>: أُغلقت دون حاجة إلى رد",
  },
  tried: { en: "Call to <bdi>{name}</bdi> noted", ar: "سُجّلت محاولة الاتصال بـ<bdi>{name}</bdi>" },
  followed: {
    en: "Follow-up with <bdi>{name}</bdi> is on {when}",
    ar: "متابعة <bdi>{name}</bdi> في {when}",
  },
  closed: { en: "<bdi>{name}</bdi> is closed", ar: "أُغلق <bdi>{name}</bdi>" },
  staged: { en: "<bdi>{name}</bdi>: status changed", ar: "<bdi>{name}</bdi>: تغيّرت الحالة" },
  given: { en: "<bdi>{name}</bdi> is given to somebody", ar: "أُسند <bdi>{name}</bdi>" },
  reopened: { en: "<bdi>{name}</bdi> is open again", ar: "أُعيد فتح <bdi>{name}</bdi>" },
  undone: { en: "Taken back: <bdi>{name}</bdi>", ar: "تم التراجع: <bdi>{name}</bdi>" },
});
