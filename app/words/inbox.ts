import { defineWords } from "./words";

/** Conversations and what could not be read. */
export const inbox = defineWords({
  inbox: { en: "Inbox", ar: "الوارد" },
  wait: {
    en: "{n, plural, one {# waits} other {# wait}}",
    ar: "{n, plural, zero {لا أحد بانتظار الرد} one {واحد بانتظار الرد} two {اثنان بانتظار الرد} few {# بانتظار الرد} many {# بانتظار الرد} other {# بانتظار الرد}}",
  },
  filters: { en: "Which conversations", ar: "أي المحادثات" },
  waiting: { en: "Waiting", ar: "بانتظار الرد" },
  mine: { en: "Mine", ar: "المسندة إليّ" },
  pool: { en: "Unassigned", ar: "غير المسندة" },
  all: { en: "All", ar: "الكل" },
  triage: { en: "Could not be read", ar: "تعذّرت قراءتها" },
  list: { en: "Conversations", ar: "المحادثات" },
  noWords: { en: "No message", ar: "بلا رسالة" },
  answeredAt: { en: "answered {when}", ar: "تم الرد {when}" },
  noOne: { en: "Nobody is waiting.", ar: "لا أحد بانتظار الرد." },
  noOneHelp: {
    en: "New enquiries and messages appear here as they arrive.",
    ar: "تظهر الاستفسارات والرسائل الجديدة هنا فور وصولها.",
  },
  nothing: { en: "Nothing here.", ar: "لا شيء هنا." },
  nothingHelp: { en: "Choose another filter above.", ar: "اختر تصفية أخرى أعلاه." },
  notOpen: { en: "No conversation is open.", ar: "لا توجد محادثة مفتوحة." },
  notOpenHelp: { en: "Choose one from the list.", ar: "اختر واحدة من القائمة." },
  openLead: { en: "Open the lead", ar: "افتح بيانات العميل" },
  back: { en: "All conversations", ar: "كل المحادثات" },
  pages: { en: "Pages of the list", ar: "صفحات القائمة" },
  toStart: { en: "To the start", ar: "إلى البداية" },
  next: { en: "Next", ar: "التالي" },

  triageHelp: {
    en: "These events came in and are kept as they came, but no reader understood them. Try again after a change at the source, or put them away.",
    ar: "وصلت هذه الأحداث وحُفظت كما هي، لكن تعذّرت قراءتها. أعد المحاولة بعد إصلاح المصدر أو نحِّها جانبًا.",
  },
  triageEmpty: { en: "Everything that came in was read.", ar: "قُرئ كل ما وصل." },
  triageEmptyHelp: {
    en: "What a reader does not understand is kept and shown here.",
    ar: "ما تتعذّر قراءته يُحفظ ويظهر هنا.",
  },
  from: { en: "from <bdi>{source}</bdi>", ar: "من <bdi>{source}</bdi>" },
  why: { en: "What could not be read", ar: "ما تعذّرت قراءته" },
  body: { en: "As it came", ar: "كما وصل" },
  noBody: { en: "The body is no longer kept.", ar: "لم يعد النص محفوظًا." },
  retry: { en: "Try again", ar: "أعد المحاولة" },
  discard: { en: "Put away", ar: "نحِّه جانبًا" },
  retried: {
    en: "It is being read again. If that fails, it comes back here.",
    ar: "تجري قراءته مجددًا، وإن تعذّر ذلك عاد إلى هنا.",
  },
  discarded: { en: "It was put away.", ar: "نُحّي جانبًا." },
});
