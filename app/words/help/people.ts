import type { HelpArticle } from "./article";

/** Help for people, companies and finding them. */
export const peopleArticles: readonly HelpArticle[] = [
  {
    slug: "contacts",
    group: "people",
    screens: ["contacts", "contacts/new"],
    picture: true,
    title: { en: "Contacts", ar: "جهات الاتصال" },
    lead: {
      en: "Every person once, with the names they have in Latin and in Arabic letters.",
      ar: "كل شخص مرة واحدة، باسميه بالحروف اللاتينية والعربية.",
    },
    steps: [
      {
        en: "Narrow the list by owner, or turn its order round.",
        ar: "ضيّق القائمة بالمسؤول أو اعكس ترتيبها.",
      },
      {
        en: "Press New contact and write what you know. Neither name is made from the other.",
        ar: "اضغط «جهة اتصال جديدة» واكتب ما تعرفه، فلا يُختلق اسم من الآخر.",
      },
      {
        en: "Say where you have the person from. That is asked of every contact.",
        ar: "اذكر من أين عرفت الشخص، فهذا مطلوب لكل جهة اتصال.",
      },
    ],
    notes: [
      {
        en: "If a phone or e-mail is known already, you are shown who has it before anything is saved.",
        ar: "إن كان الهاتف أو البريد معروفًا رأيت صاحبه قبل الحفظ.",
      },
      {
        en: "If the person was erased at their wish, you are told so and asked whether they came back.",
        ar: "إن كان الشخص قد مُحي بطلب منه أُخبرت بذلك وسُئلت إن كان قد عاد.",
      },
    ],
  },
  {
    slug: "contact",
    group: "people",
    screens: ["contacts/ID"],
    picture: true,
    title: { en: "A person’s page", ar: "صفحة الشخص" },
    lead: {
      en: "Leads, deals, tasks, files and everything that happened with one person, and why you hold their data.",
      ar: "العملاء المحتملون والصفقات والمهام والملفات وكل ما حدث مع الشخص، ولماذا تحتفظون ببياناته.",
    },
    steps: [
      {
        en: "Use Call, WhatsApp or E-mail at the top.",
        ar: "استخدم «اتصال» أو «واتساب» أو «بريد» في الأعلى.",
      },
      { en: "Write a note, or plan the next step.", ar: "اكتب ملاحظة أو خطّط للخطوة التالية." },
      {
        en: "Look under “Why we hold this” for source, legal basis and who may see it.",
        ar: "انظر «لماذا نحتفظ بهذه البيانات» للمصدر والأساس القانوني ومن يطّلع.",
      },
      {
        en: "Under “Data rights” a privacy officer or owner makes the person’s package or erases them.",
        ar: "ومن «حقوق البيانات» يُعدّ مسؤول الخصوصية أو المالك حزمة الشخص أو يمحوه.",
      },
    ],
    notes: [
      {
        en: "Delete is for contacts entered by mistake. For a person who asks to be forgotten, use Erase.",
        ar: "«حذف» لما أُدخل خطأ. ولمن يطلب المحو استخدم «محو».",
      },
    ],
  },
  {
    slug: "companies",
    group: "people",
    screens: ["accounts", "accounts/new", "accounts/ID"],
    picture: true,
    title: { en: "Companies", ar: "الشركات" },
    lead: {
      en: "Developers, landlords, brokerages and others, with their people and deals.",
      ar: "المطوّرون والملّاك وشركات الوساطة وغيرها، بأشخاصها وصفقاتها.",
    },
    steps: [
      {
        en: "Press New account, choose its kind and write its name.",
        ar: "اضغط «شركة جديدة» واختر نوعها واكتب اسمها.",
      },
      {
        en: "Put it under a parent if it belongs to another.",
        ar: "ضعها تحت شركة أم إن كانت تتبع غيرها.",
      },
      {
        en: "Choose it on a deal to see the deal on its page.",
        ar: "اخترها في صفقة لتظهر الصفقة في صفحتها.",
      },
    ],
    notes: [],
  },
  {
    slug: "search",
    group: "people",
    screens: ["search"],
    picture: true,
    title: { en: "Search", ar: "البحث" },
    lead: {
      en: "One field finds people, companies, leads, deals, notes and messages that you may see.",
      ar: "حقل واحد يجد الأشخاص والشركات والعملاء والصفقات والملاحظات والرسائل التي يحق لك رؤيتها.",
    },
    steps: [
      {
        en: "Press Ctrl and K, or the glass at the top.",
        ar: "اضغط Ctrl مع K، أو العدسة في الأعلى.",
      },
      {
        en: "Type a few letters of a name in either script, the last digits of a phone, a reference, or words of a note.",
        ar: "اكتب أحرفًا من الاسم بأي خطّ، أو آخر أرقام الهاتف، أو مرجعًا، أو كلمات من ملاحظة.",
      },
      { en: "Move with the arrows, open with Enter.", ar: "تحرّك بالأسهم وافتح بـEnter." },
    ],
    notes: [
      {
        en: "Forms of one Arabic letter count as the same: أحمد is found by احمد.",
        ar: "تُعدّ صور الحرف العربي واحدة: يُعثر على «أحمد» بكتابة «احمد».",
      },
    ],
  },
  {
    slug: "keyboard",
    group: "people",
    screens: [],
    picture: false,
    title: { en: "Keyboard shortcuts", ar: "اختصارات لوحة المفاتيح" },
    lead: {
      en: "Most ways are one or two keys long. Press ? anywhere for the whole list.",
      ar: "معظم الطرق مفتاح أو مفتاحان. اضغط ? في أي مكان لترى القائمة كلها.",
    },
    steps: [
      {
        en: "G then T, L, D, I or C goes to Today, leads, deals, the inbox or contacts.",
        ar: "G ثم T أو L أو D أو I أو C ينقلك إلى اليوم أو العملاء أو الصفقات أو الوارد أو جهات الاتصال.",
      },
      {
        en: "J and K go down and up a list, X selects a row, E edits.",
        ar: "J وK للنزول والصعود في القائمة، وX لتحديد الصف، وE للتعديل.",
      },
      {
        en: "C writes down a new lead, / searches, Esc closes.",
        ar: "C لعميل محتمل جديد، و/ للبحث، وEsc للإغلاق.",
      },
    ],
    notes: [
      {
        en: "Single letters do nothing while you type, and can be turned off in the list itself.",
        ar: "الحروف المفردة لا تعمل أثناء الكتابة، ويمكن إيقافها من القائمة نفسها.",
      },
    ],
  },
];
