import type { HelpArticle } from "./article";

/** Help for the screens of the day. */
export const dayArticles: readonly HelpArticle[] = [
  {
    slug: "today",
    group: "day",
    screens: ["today"],
    picture: true,
    title: { en: "Today", ar: "اليوم" },
    lead: {
      en: "Today is the page to begin with: who waits for an answer, what is due, and which deals stand still. When nothing is left it says Clear.",
      ar: "«اليوم» صفحة البداية: من ينتظر ردًّا، وما حان موعده، وأي الصفقات متوقفة. وحين لا يبقى شيء تقول ذلك.",
    },
    steps: [
      {
        en: "Begin at the top of “Answer now”: the least time left stands first.",
        ar: "ابدأ من أعلى «للرد الآن»، فالأقلّ وقتًا يتصدّر.",
      },
      {
        en: "Press Call, WhatsApp or Reply. Then say how it went; that stops the clock.",
        ar: "اضغط «اتصال» أو «واتساب» أو «رد»، ثم سجّل ما حدث، وبذلك تقف الساعة.",
      },
      {
        en: "Work through “Follow-ups”. Each is done with its next date, or closed with a reason.",
        ar: "تابع «المتابعات»، وكل واحدة تنتهي بموعد تالٍ أو بإغلاق له سبب.",
      },
      {
        en: "Look at “Deals”: the nearest next step stands first, with what still gates the deal.",
        ar: "انظر في «الصفقات»، فأقربها خطوةً تتصدّر، ومعها ما لم يكتمل.",
      },
    ],
    notes: [
      {
        en: "Your own target counts working hours. A portal’s rule counts every hour.",
        ar: "هدفك يُحسب في ساعات الدوام، وقاعدة البوابة تُحسب في كل ساعة.",
      },
      {
        en: "Everything done here can be taken back with Undo for a few seconds.",
        ar: "كل ما تفعله هنا يمكن التراجع عنه خلال ثوانٍ.",
      },
      {
        en: "An automatic mail never stops a clock. Only a person does.",
        ar: "الرسالة الآلية لا توقف ساعة. لا يوقفها إلا إنسان.",
      },
    ],
  },
  {
    slug: "tasks",
    group: "day",
    screens: ["tasks", "tasks/new"],
    picture: true,
    title: { en: "Tasks", ar: "المهام" },
    lead: {
      en: "A task is something to be done by somebody at a time, alone or about a record.",
      ar: "المهمة عمل له موعد ومسؤول، قائمة بذاتها أو بخصوص سجل.",
    },
    steps: [
      {
        en: "Press New task here, or plan one on the page of a person, lead or deal.",
        ar: "اضغط «مهمة جديدة» هنا، أو خطّط لها من صفحة شخص أو عميل أو صفقة.",
      },
      {
        en: "Say what is to be done, when, and whose it is.",
        ar: "اكتب ما المطلوب ومتى ومن المسؤول.",
      },
      {
        en: "Choose a reminder if you want an e-mail at the time or before it.",
        ar: "اختر تذكيرًا إن أردت رسالة في الموعد أو قبله.",
      },
      { en: "Tick it when it is done.", ar: "ضع علامة عليها حين تنتهي." },
    ],
    notes: [
      {
        en: "Overdue tasks stand first, then those of today, then later ones.",
        ar: "المتأخرة أولًا، ثم مهام اليوم، ثم اللاحقة.",
      },
      {
        en: "Times are in the zone of your workspace.",
        ar: "المواعيد بالمنطقة الزمنية لمساحة عملك.",
      },
    ],
  },
];
