import type { HelpArticle } from "./article";

/** Help for enquiries and deals. */
export const sellingArticles: readonly HelpArticle[] = [
  {
    slug: "inbox",
    group: "selling",
    screens: ["inbox"],
    picture: true,
    title: { en: "Inbox", ar: "الوارد" },
    lead: {
      en: "The inbox lists conversations by their clock and shows the open one beside them.",
      ar: "يعرض «الوارد» المحادثات حسب مهلة الرد، والمفتوحة منها إلى جانبها.",
    },
    steps: [
      { en: "Choose a conversation from the list.", ar: "اختر محادثة من القائمة." },
      { en: "Read it, and answer below.", ar: "اقرأها ثم ردّ في الأسفل." },
      {
        en: "Go on to the next; whoever has the least time left stays on top.",
        ar: "انتقل إلى التالية، ومن بقي له أقل وقت يبقى في الأعلى.",
      },
    ],
    notes: [
      {
        en: "You see the conversations of records that are yours to see, and no others.",
        ar: "ترى محادثات السجلات التي يحق لك الاطلاع عليها، ولا ترى سواها.",
      },
    ],
  },
  {
    slug: "triage",
    group: "selling",
    screens: ["inbox/triage"],
    picture: true,
    title: { en: "What could not be read", ar: "ما تعذّرت قراءته" },
    lead: {
      en: "When a source sends something that does not read as an enquiry, it is kept with its raw text and waits here.",
      ar: "حين يرسل مصدر ما لا يُقرأ كاستفسار، يُحفظ بنصّه كما ورد وينتظر هنا.",
    },
    steps: [
      { en: "Open it and look at what came.", ar: "افتحه وانظر إلى ما ورد." },
      {
        en: "Press Try again if the fault lay with us or with a setting.",
        ar: "اضغط «إعادة المحاولة» إن كان الخلل عندنا أو في إعداد.",
      },
      {
        en: "Set it aside if it was no enquiry.",
        ar: "استبعده إن لم يكن استفسارًا.",
      },
    ],
    notes: [
      {
        en: "Nothing is thrown away by the program: what you do not settle stays.",
        ar: "لا يرمي البرنامج شيئًا: ما لم تبتّ فيه يبقى.",
      },
    ],
  },
  {
    slug: "leads",
    group: "selling",
    screens: ["leads", "leads/new"],
    picture: true,
    title: { en: "Leads", ar: "العملاء المحتملون" },
    lead: {
      en: "A lead is one enquiry of one person. The list shows them by next step, or those that wait by their clock.",
      ar: "العميل المحتمل استفسار واحد من شخص واحد. تعرض القائمة الجميع حسب الخطوة التالية، أو من ينتظر الرد حسب مهلته.",
    },
    steps: [
      {
        en: "Choose a view: by next step, waiting, all, or unassigned.",
        ar: "اختر طريقة عرض: الخطوة التالية، أو بانتظار الرد، أو الكل، أو غير المسندة.",
      },
      { en: "Narrow it by status or source.", ar: "ضيّقها بالحالة أو المصدر." },
      {
        en: "Press New lead for somebody who called or walked in; a name or a number is enough.",
        ar: "اضغط «عميل محتمل جديد» لمن اتصل أو زار المكتب، ويكفي اسم أو رقم.",
      },
    ],
    notes: [
      {
        en: "Somebody known by phone or e-mail is recognised, and their new enquiry joins the open one.",
        ar: "من يُعرف بهاتفه أو بريده يُتعرَّف عليه، وينضمّ استفساره الجديد إلى المفتوح.",
      },
      {
        en: "An enquiry goes to whoever knows the person, else to the next in turn.",
        ar: "يذهب الاستفسار إلى من يعرف الشخص، وإلا فإلى صاحب الدور.",
      },
    ],
  },
  {
    slug: "lead",
    group: "selling",
    screens: ["leads/ID"],
    picture: true,
    title: { en: "A lead’s page", ar: "صفحة العميل المحتمل" },
    lead: {
      en: "Here is what was asked, both clocks, what has happened, and the one thing that comes next.",
      ar: "هنا ما سُئل عنه والساعتان وما حدث والخطوة الواحدة التالية.",
    },
    steps: [
      {
        en: "Answer with Call, WhatsApp or Reply, and say how it went.",
        ar: "ردّ بالاتصال أو واتساب أو الكتابة، وسجّل ما حدث.",
      },
      {
        en: "Set the next follow-up. No open lead is without one.",
        ar: "حدّد المتابعة التالية، فلا عميل مفتوحًا دونها.",
      },
      {
        en: "Give it to a colleague with Assign and say why, if you like.",
        ar: "أسنده إلى زميل واذكر السبب إن شئت.",
      },
      {
        en: "Make it a deal, or close it as lost or as no lead, with a reason.",
        ar: "حوّله إلى صفقة، أو أغلقه خاسرًا أو «ليس عميلًا» مع ذكر السبب.",
      },
    ],
    notes: [
      {
        en: "A closed lead can be opened again, and nothing of it is lost.",
        ar: "يمكن إعادة فتح المغلق دون فقد شيء منه.",
      },
    ],
  },
  {
    slug: "deals",
    group: "selling",
    screens: ["deals", "deals/new"],
    picture: true,
    title: { en: "Deals on the board", ar: "لوحة الصفقات" },
    lead: {
      en: "The board shows a pipeline’s open deals by stage, with how many there are and what they add up to.",
      ar: "تعرض اللوحة صفقات المسار المفتوحة حسب المرحلة، وعددها ومجموعها.",
    },
    steps: [
      { en: "Choose a pipeline at the top.", ar: "اختر المسار من الأعلى." },
      {
        en: "Move a card: drag it, use the menu on it, or press M.",
        ar: "انقل بطاقة: اسحبها أو استخدم قائمتها أو اضغط M.",
      },
      {
        en: "If checks of the stage are open, the card goes back and you are told which.",
        ar: "إن بقيت شروط مفتوحة عادت البطاقة وأُخبرت بها.",
      },
      {
        en: "Press New deal to open one, alone or for a contact.",
        ar: "اضغط «صفقة جديدة» لفتح واحدة، وحدها أو لجهة اتصال.",
      },
    ],
    notes: [
      {
        en: "Numbers above a column always equal its cards.",
        ar: "الأرقام أعلى العمود تطابق بطاقاته دائمًا.",
      },
      {
        en: "Without scripts the list does the same.",
        ar: "دون برمجة في المتصفّح تؤدي القائمة العمل نفسه.",
      },
    ],
  },
  {
    slug: "deal",
    group: "selling",
    screens: ["deals/ID"],
    picture: true,
    title: { en: "A deal’s page", ar: "صفحة الصفقة" },
    lead: {
      en: "Stages, checks, parties, tasks, papers and history of one deal.",
      ar: "مراحل الصفقة وشروطها وأطرافها ومهامها وأوراقها وسجلها.",
    },
    steps: [
      {
        en: "Tick the checks of the present stage as they come true.",
        ar: "ضع علامة على شروط المرحلة الحالية كلما تحققت.",
      },
      {
        en: "Move it on. Where checks hold deals back, all must be ticked; a team lead may pass over one with a reason.",
        ar: "انقلها قُدمًا. وحيث تمنع الشروط النقل يجب أن تتحقق كلها، ولقائد الفريق أن يتجاوز شرطًا بسبب.",
      },
      {
        en: "Put papers under Files and people under Parties.",
        ar: "ضع الأوراق في «الملفات» والأشخاص في «الأطراف».",
      },
      {
        en: "Close it as won with value and day, or as lost with a reason.",
        ar: "أغلقها مُبرمة بقيمتها ويومها، أو خاسرة بسببها.",
      },
    ],
    notes: [
      {
        en: "History says who changed what, from which value to which.",
        ar: "يذكر السجل من غيّر ماذا، ومن أي قيمة إلى أي قيمة.",
      },
    ],
  },
];
