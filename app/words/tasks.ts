import { defineWords } from "./words";

export const tasks = defineWords({
  title: { en: "Tasks", ar: "المهام" },
  keptBackHint: {
    en: "The title is kept back, as it may name somebody whose data may not be used. Left empty, it stays as it is.",
    ar: "العنوان محجوب لأنه قد يذكر شخصًا لا يجوز استخدام بياناته. إن تركته فارغًا بقي كما هو.",
  },
  count: {
    en: "{n, plural, one {# due} other {# due}}",
    ar: "{n, plural, zero {لا مهام مستحقة} one {مهمة مستحقة} two {مهمتان مستحقتان} few {# مهام مستحقة} many {# مهمة مستحقة} other {# مهمة مستحقة}}",
  },
  newTask: { en: "New task", ar: "مهمة جديدة" },
  mine: { en: "Mine", ar: "مهامي" },
  everybodys: { en: "Everybody’s", ar: "مهام الجميع" },
  teams: { en: "My team’s", ar: "مهام فريقي" },
  overdue: { en: "Overdue", ar: "متأخرة" },
  today: { en: "Today", ar: "اليوم" },
  later: { en: "Later", ar: "لاحقًا" },
  nothing: { en: "Nothing is due.", ar: "لا مهام مستحقة." },
  nothingHelp: {
    en: "A task stands here from the moment it has a time, and on the page of what it is about.",
    ar: "تظهر المهمة هنا ما إن يُحدد موعدها، وفي صفحة السجل الذي تخصه.",
  },
  forWhom: { en: "{what} for <bdi>{name}</bdi>", ar: "{what}، <bdi>{name}</bdi>" },
  done: { en: "Done", ar: "تم" },
  markDone: { en: "Done: {title}", ar: "تم: {title}" },
  edit: { en: "Edit", ar: "تعديل" },
  editOf: { en: "Edit: {title}", ar: "تعديل: {title}" },
  delete: { en: "Delete the task", ar: "حذف المهمة" },
  what: { en: "What is to be done", ar: "ما المطلوب" },
  due: { en: "Due", ar: "الموعد" },
  dueInDubai: { en: "In Dubai time.", ar: "بتوقيت دبي." },
  dueHint: { en: "In the time of {zone}.", ar: "بتوقيت {zone}." },
  remind: { en: "Remind by e-mail", ar: "تذكير بالبريد" },
  never: { en: "No reminder", ar: "بلا تذكير" },
  atTime: { en: "At the time", ar: "في الموعد" },
  minutesBefore: {
    en: "{n, plural, one {# minute before} other {# minutes before}}",
    ar: "{n, plural, zero {في الموعد} one {قبل دقيقة} two {قبل دقيقتين} few {قبل # دقائق} many {قبل # دقيقة} other {قبل # دقيقة}}",
  },
  hourBefore: { en: "An hour before", ar: "قبل ساعة" },
  dayBefore: { en: "A day before", ar: "قبل يوم" },
  owner: { en: "Whose it is", ar: "المسؤول" },
  nobody: { en: "Nobody yet", ar: "بلا مسؤول" },
  about: { en: "About {name}", ar: "بخصوص {name}" },
  save: { en: "Save", ar: "حفظ" },
  cancel: { en: "Cancel", ar: "إلغاء" },
  pages: { en: "Pages", ar: "الصفحات" },
  next: { en: "Next", ar: "التالي" },
  first: { en: "First page", ar: "الصفحة الأولى" },
  breadcrumb: { en: "Where you are", ar: "موقعك" },
});

export const taskRefusals = defineWords({
  "task-needs-title": { en: "Say what is to be done.", ar: "اكتب ما المطلوب." },
  "reminder-needs-due-time": {
    en: "A reminder needs a due time.",
    ar: "التذكير يحتاج إلى موعد.",
  },
  "task-is-done": { en: "It is done already.", ar: "أُنجزت بالفعل." },
  "task-is-open": { en: "It is open already.", ar: "هي مفتوحة بالفعل." },
  "task-changed-meanwhile": {
    en: "Somebody changed it meanwhile. Look again.",
    ar: "عدّلها شخص آخر في هذه الأثناء. راجعها.",
  },
  "owner-unknown": { en: "Nobody of that name works here.", ar: "لا يعمل هنا أحد بهذا الاسم." },
  "owner-not-yours": {
    en: "You can only give it to people whose records you see.",
    ar: "لا يمكنك إسنادها إلا إلى من ترى سجلاتهم.",
  },
  "no-such-time": { en: "There is no such time.", ar: "لا يوجد هذا الوقت." },
});

/** The mail that reminds. */
export const taskMails = defineWords({
  keptBack: { en: "a task whose title is kept back", ar: "مهمة عنوانها محجوب" },
  subject: { en: "Due: {title}", ar: "حان الموعد: {title}" },
  text: { en: "{title} is due {time}.", ar: "موعد «{title}»: {time}." },
  press: { en: "See your tasks", ar: "اطّلع على مهامك" },
  because: {
    en: "You get this because a reminder was set on a task of yours in CLOSR.",
    ar: "وصلتك هذه الرسالة لأن تذكيرًا ضُبط على مهمة لك في CLOSR.",
  },
});
