import { defineWords } from "./words";

/** /features: its frame. */
export const featuresPage = defineWords({
  title: { en: "Features", ar: "المزايا" },
  description: {
    en: "Everything that closr does today, in plain lines. What is not built is not here.",
    ar: "كل ما يفعله closr اليوم في سطور واضحة. وما ليس متوفّرًا بعد لا تجده هنا.",
  },
  headline: { en: "All of it, in plain lines", ar: "كل شيء، في سطور واضحة" },
  lead: {
    en: "This is what closr does today. What is not built yet is not on this page, and every line is in every plan.",
    ar: "هذا ما يفعله closr اليوم. وما ليس متوفّرًا بعد ليس في هذه الصفحة، وكل سطر فيها متاح في كل خطة.",
  },
  contents: { en: "On this page", ar: "في هذه الصفحة" },
});

/** The groups of /features, in their order. */
export const featureGroups = defineWords({
  day: { en: "The day", ar: "يوم العمل" },
  enquiries: { en: "Enquiries", ar: "الاستفسارات" },
  people: { en: "People", ar: "الأشخاص" },
  deals: { en: "Deals", ar: "الصفقات" },
  talk: { en: "Conversations", ar: "المحادثات" },
  find: { en: "Search and ease of use", ar: "البحث وسهولة الاستخدام" },
  rights: { en: "Data rights", ar: "حقوق البيانات" },
  team: { en: "The team", ar: "الفريق" },
  data: { en: "Your data", ar: "بياناتك" },
  programs: { en: "API", ar: "الواجهة البرمجية" },
});
export type FeatureGroup = keyof typeof featureGroups;

/** Each line of a group: a bold name, then one sentence. */
export const featureLines = {
  day: defineWords({
    today: {
      en: "<b>Today</b> Who waits, what is due and which deals stand still, on one page with an end to it.",
      ar: "<b>اليوم</b> من ينتظر، وما حان موعده، والصفقات المتوقفة، في صفحة واحدة لها نهاية.",
    },
    clocks: {
      en: "<b>Two clocks</b> Your own target in working hours, and the portal’s rule where it has one.",
      ar: "<b>ساعتان</b> هدفك في ساعات الدوام، وقاعدة البوابة حيث توجد.",
    },
    inPlace: {
      en: "<b>Done in place</b> Answer, call, plan and close from the list, and take the last step back.",
      ar: "<b>من القائمة مباشرة</b> ردّ واتصل وخطّط وأغلق، وتراجع عن آخر خطوة.",
    },
    tasks: {
      en: "<b>Tasks</b> With a time, a person, what they are about, and a reminder by e-mail.",
      ar: "<b>المهام</b> لها موعد ومسؤول وموضوع، وتذكير بالبريد.",
    },
  }),
  enquiries: defineWords({
    propertyFinder: {
      en: "<b>Property Finder</b> Signed notifications become enquiries; the raw text is kept with them.",
      ar: "<b>بروبرتي فايندر</b> تتحوّل الإشعارات الموقّعة إلى استفسارات، ويُحفظ النصّ كما ورد.",
    },
    anySystem: {
      en: "<b>Any other system</b> Signed JSON to an address of your own.",
      ar: "<b>أي نظام آخر</b> بيانات JSON موقّعة إلى عنوان خاص بك.",
    },
    mail: {
      en: "<b>E-mail</b> A mail to your workspace’s address is an enquiry, its files included.",
      ar: "<b>البريد</b> كل رسالة إلى عنوان مساحة عملك استفسار، بملفاتها.",
    },
    turns: {
      en: "<b>In turn</b> An enquiry goes to whoever knows the person, else to the next in turn.",
      ar: "<b>بالتناوب</b> يذهب الاستفسار إلى من يعرف الشخص، وإلا فإلى صاحب الدور.",
    },
    nextStep: {
      en: "<b>Always a next step</b> No open lead is without a date; closing one asks for the reason.",
      ar: "<b>خطوة تالية دائمًا</b> لا عميل مفتوحًا دون موعد، والإغلاق يسأل عن السبب.",
    },
    triage: {
      en: "<b>Nothing lost</b> What could not be read waits with its raw text, to be tried again or set aside.",
      ar: "<b>لا شيء يضيع</b> ما تعذّرت قراءته ينتظر بنصّه الأصلي، ليُعاد أو يُستبعد.",
    },
  }),
  people: defineWords({
    known: {
      en: "<b>Known once</b> By phone or e-mail, however they were typed. A shared number may stay shared.",
      ar: "<b>سجل واحد لكل شخص</b> يُعرف بالهاتف أو البريد كيفما كُتب. والرقم المشترك قد يبقى مشتركًا.",
    },
    names: {
      en: "<b>Two names</b> In Latin and in Arabic letters; neither is made up from the other.",
      ar: "<b>اسمان</b> بالحروف اللاتينية والعربية، ولا يُختلق أحدهما من الآخر.",
    },
    origin: {
      en: "<b>Where from</b> Source, legal basis and day are written down for every contact.",
      ar: "<b>المصدر</b> يُدوَّن لكل جهة اتصال من أين جاءت وأساسها القانوني ويومها.",
    },
    companies: {
      en: "<b>Companies</b> Developers, landlords and brokerages, with their people and deals.",
      ar: "<b>الشركات</b> المطوّرون والملّاك وشركات الوساطة، بأشخاصها وصفقاتها.",
    },
    timeline: {
      en: "<b>Timeline</b> Who did what and when on each record, changed values in words.",
      ar: "<b>السجل الزمني</b> من فعل ماذا ومتى في كل سجل، والقيم المتغيّرة بالكلمات.",
    },
  }),
  deals: defineWords({
    pipelines: {
      en: "<b>Five pipelines</b> Secondary sale, off-plan, off-plan resale, rental and listing, to change as you like.",
      ar: "<b>خمسة مسارات</b> البيع الجاهز وعلى الخارطة وإعادة بيعه والتأجير والعروض، تعدّلها كما تشاء.",
    },
    checks: {
      en: "<b>Checks of a stage</b> Form F, NOC, Oqood, Ejari and the rest: they hold a deal back, or only remind.",
      ar: "<b>شروط المرحلة</b> نموذج F وعدم الممانعة وعقود وإيجاري وغيرها: تمنع النقل أو تذكّر فقط.",
    },
    board: {
      en: "<b>A board</b> Moved by mouse, touch, menu or keyboard, with counts and sums that equal the cards.",
      ar: "<b>لوحة</b> تُحرَّك بالفأرة أو اللمس أو القائمة أو المفاتيح، وأعدادها ومجاميعها تطابق البطاقات.",
    },
    parties: {
      en: "<b>Parties</b> Buyer, seller, landlord, tenant and agents beside the client.",
      ar: "<b>الأطراف</b> المشتري والبائع والمالك والمستأجر والوسطاء إلى جانب العميل.",
    },
  }),
  talk: defineWords({
    mail: {
      en: "<b>Mail both ways</b> Written from the record, answered into the same conversation.",
      ar: "<b>بريد في الاتجاهين</b> يُكتب من السجل، ويعود الردّ إلى المحادثة نفسها.",
    },
    sender: {
      en: "<b>Sender checked</b> What the receiving mail server found of a mail’s origin is told beside it.",
      ar: "<b>فحص المرسل</b> يُعرض بجانب كل رسالة ما وجده خادم البريد المستقبِل عن مصدرها.",
    },
    summary: {
      en: "<b>Summaries with sources</b> Made without a model unless you choose one; names and numbers are hidden from it.",
      ar: "<b>ملخّصات بمصادرها</b> تُكتب دون نموذج ما لم تختر واحدًا، وتُحجب عنه الأسماء والأرقام.",
    },
    files: {
      en: "<b>Files</b> Known by what is in them, not by their ending; where a photograph was taken is removed.",
      ar: "<b>الملفات</b> تُعرف بمحتواها لا بامتدادها، ويُزال من الصورة مكان التقاطها.",
    },
  }),
  find: defineWords({
    search: {
      en: "<b>Search</b> A few letters in either script, the last digits of a phone, a reference, words of a note.",
      ar: "<b>البحث</b> أحرف قليلة بأي خطّ، أو آخر أرقام الهاتف، أو مرجع، أو كلمات من ملاحظة.",
    },
    keyboard: {
      en: "<b>Keyboard</b> A palette and shortcuts; single letters can be turned off.",
      ar: "<b>لوحة المفاتيح</b> لوحة أوامر واختصارات، ويمكن إيقاف اختصارات الحرف الواحد.",
    },
    phone: {
      en: "<b>On the phone</b> Every screen works at 360 pixels, with the main ones under the thumb.",
      ar: "<b>على الهاتف</b> تعمل كل شاشة بعرض 360 بكسل، والرئيسية منها في متناول الإبهام.",
    },
    languages: {
      en: "<b>English and Arabic</b> Right to left in Arabic, with the six forms of the Arabic plural.",
      ar: "<b>بالعربية والإنجليزية</b> من اليمين إلى اليسار في العربية، وبصيغ الجمع العربية الست.",
    },
    access: {
      en: "<b>For everybody</b> Main work is done without scripts; pages are tested against WCAG 2.2 AA rules.",
      ar: "<b>للجميع</b> العمل الأساسي لا يحتاج إلى برمجة في المتصفّح، والصفحات تُختبر بقواعد WCAG 2.2 AA.",
    },
  }),
  rights: defineWords({
    access: {
      en: "<b>Access</b> One package with all that is held about a person, from every store.",
      ar: "<b>الاطلاع</b> حزمة واحدة بكل ما يُحفظ عن الشخص في كل موضع حفظ.",
    },
    erasure: {
      en: "<b>Erasure</b> Seen before, done store by store, looked at a second time.",
      ar: "<b>المحو</b> تراه مسبقًا، ويُنفَّذ موضعًا موضعًا، ثم يُراجَع.",
    },
    certificate: {
      en: "<b>Certificate</b> Signed, in both languages, to be checked by anybody.",
      ar: "<b>الشهادة</b> موقّعة وباللغتين، ويتحقّق منها أي شخص.",
    },
    stays: {
      en: "<b>Stays forgotten</b> No import and no portal brings an erased person back unseen.",
      ar: "<b>محو دائم</b> لا استيراد ولا بوابة تعيد شخصًا مُحي دون علمك.",
    },
    desk: {
      en: "<b>Privacy desk</b> Every request with its days, for the privacy officer.",
      ar: "<b>مكتب الخصوصية</b> كل طلب وأيامه، لمسؤول الخصوصية.",
    },
  }),
  team: defineWords({
    roles: {
      en: "<b>Eight roles</b> From owner to viewer; whose records one sees follows from it everywhere.",
      ar: "<b>ثمانية أدوار</b> من المالك إلى المطّلع، ومنها يتحدّد في كل مكان أي السجلات يراها كلٌّ.",
    },
    invite: {
      en: "<b>Invitations</b> By e-mail, with a role and a team; the mail says until when.",
      ar: "<b>الدعوات</b> بالبريد مع دور وفريق، وتذكر الرسالة مدة صلاحيتها.",
    },
    sessions: {
      en: "<b>Sign-ins</b> Everybody sees theirs and ends them; a new browser is told by mail.",
      ar: "<b>جلسات الدخول</b> يراها كلٌّ وينهيها، ويُعلَم بالبريد عن كل متصفّح جديد.",
    },
    incidents: {
      en: "<b>What did not work</b> Work that was given up is shown, to be tried again or set aside.",
      ar: "<b>العمليات المتعثّرة</b> تظهر كلها لتُعاد أو تُستبعد.",
    },
  }),
  data: defineWords({
    import: {
      en: "<b>Import</b> Up to 200,000 rows of CSV; files of HubSpot, Salesforce, Pipedrive and Google are recognised.",
      ar: "<b>الاستيراد</b> حتى 200,000 صف من CSV، ويتعرّف على ملفات HubSpot وSalesforce وPipedrive وGoogle.",
    },
    preview: {
      en: "<b>Seen first</b> What becomes of each row before anything is written; errors come back as a file.",
      ar: "<b>معاينة أولًا</b> ترى مصير كل صف قبل كتابة أي شيء، وتعود الأخطاء في ملف.",
    },
    undo: {
      en: "<b>Undone</b> An import can be taken back for 30 days.",
      ar: "<b>تراجع</b> يمكن التراجع عن الاستيراد 30 يومًا.",
    },
    export: {
      en: "<b>Export</b> The whole workspace as files with their hashes, made by an owner, an administrator or finance.",
      ar: "<b>التصدير</b> مساحة العمل كلها في ملفات ببصماتها، يُعدّها المالك أو مسؤول النظام أو المالية.",
    },
  }),
  programs: defineWords({
    api: {
      en: "<b>REST API</b> Keys with a role of their own, OpenAPI 3.1, safe to repeat by an idempotency key.",
      ar: "<b>واجهة REST</b> مفاتيح بأدوارها، ووصف OpenAPI 3.1، وإعادة آمنة بمفتاح عدم التكرار.",
    },
    webhooks: {
      en: "<b>Webhooks</b> Signed after Standard Webhooks, tried again, sent anew by hand; ids only unless you tick more.",
      ar: "<b>خطافات الويب (Webhooks)</b> موقّعة وفق Standard Webhooks، وتُعاد تلقائيًا أو يدويًا، ولا تحمل سوى المعرّفات ما لم تحدد غيرها.",
    },
    secrets: {
      en: "<b>Secrets</b> Shown once; a replaced one signs for another 24 hours.",
      ar: "<b>الأسرار</b> تُعرض مرة، والسر المستبدَل يوقّع 24 ساعة أخرى.",
    },
  }),
} as const satisfies Record<FeatureGroup, ReturnType<typeof defineWords>>;
