import type { HelpArticle } from "./article";

/** Help for conversations and what comes with them. */
export const talkArticles: readonly HelpArticle[] = [
  {
    slug: "conversation",
    group: "talk",
    screens: ["threads/ID"],
    picture: true,
    title: { en: "A conversation", ar: "المحادثة" },
    lead: {
      en: "Messages with one person, in their order, with your answer below.",
      ar: "الرسائل مع شخص واحد بترتيبها، وردّك في أسفلها.",
    },
    steps: [
      {
        en: "Write in English or Arabic and press Send e-mail.",
        ar: "اكتب بالعربية أو الإنجليزية ثم اضغط «أرسل بالبريد».",
      },
      {
        en: "With an e-mail conversation it leaves by e-mail, and the answer comes back here. On WhatsApp, “Open WhatsApp” comes first: you send it there, in your own app.",
        ar: "في محادثات البريد تخرج رسالتك بالبريد ويعود الردّ إلى هنا. أما في واتساب فزرّ «افتح واتساب» يأتي أولًا، وترسلها من تطبيقك.",
      },
      {
        en: "Look beside each message: on its way, sent, or not sent; and whether the sender could be checked.",
        ar: "انظر بجانب كل رسالة: في طريقها أو أُرسلت أو لم تُرسل، وهل أمكن التحقق من المرسل.",
      },
    ],
    notes: [
      {
        en: "When a person asked you to stop, nothing is sent until that request is settled.",
        ar: "حين يطلب شخص التوقف لا يُرسل شيء حتى يُبتّ في طلبه.",
      },
      {
        en: "WhatsApp and calls open in your own app; note afterwards how it went.",
        ar: "واتساب والمكالمات تُفتح في تطبيقك، وتسجّل بعدها ما حدث.",
      },
    ],
  },
  {
    slug: "summaries",
    group: "talk",
    screens: ["settings/ai"],
    picture: true,
    title: { en: "Summaries", ar: "الملخّصات" },
    lead: {
      en: "A long conversation can be shortened. Without a setting of yours it is done here, without any model, and nothing leaves.",
      ar: "يمكن تلخيص محادثة طويلة. وما لم تغيّر الإعداد يتم ذلك هنا دون أي نموذج، ولا يخرج شيء.",
    },
    steps: [
      { en: "Press Summarise in a conversation.", ar: "اضغط «تلخيص» في المحادثة." },
      {
        en: "Press the number after a sentence to see the message it came from.",
        ar: "اضغط الرقم بعد الجملة لترى الرسالة التي أُخذت منها.",
      },
      {
        en: "Keep it, put it into your own words, or mark it as wrong.",
        ar: "احتفظ به أو صغه بكلماتك أو علّمه خطأ.",
      },
      {
        en: "An administrator chooses under Settings, Summaries and AI, by whom it is made, or turns it off.",
        ar: "يختار المسؤول من الإعدادات، «الملخصات والذكاء الاصطناعي»، من يكتبها أو يوقفها.",
      },
    ],
    notes: [
      {
        en: "A model is sent the text with names, phones, addresses, links and documents replaced. The setting shows it to the letter.",
        ar: "يُرسل إلى النموذج النصّ بعد استبدال الأسماء والهواتف والعناوين والروابط والوثائق، ويعرضه الإعداد حرفيًا.",
      },
      {
        en: "Each call’s exact content is kept sealed for a time; the setting says how long.",
        ar: "يُحفظ محتوى كل إشعار كما هو مشفّرًا مدة يذكرها الإعداد.",
      },
    ],
  },
  {
    slug: "files",
    group: "talk",
    screens: ["files"],
    picture: true,
    title: { en: "Files", ar: "الملفات" },
    lead: {
      en: "Papers stand on the record they belong to: a person, a company, a lead or a deal.",
      ar: "توضع الأوراق على سجلها: شخص أو شركة أو عميل أو صفقة.",
    },
    steps: [
      {
        en: "Open the record, go to Files and choose one of up to 15 MB.",
        ar: "افتح السجل واذهب إلى «الملفات» واختر ملفًا حتى 15 ميغابايت.",
      },
      {
        en: "Open it with a press; the link works for five minutes.",
        ar: "افتحه بضغطة، والرابط يعمل خمس دقائق.",
      },
    ],
    notes: [
      {
        en: "PDF, pictures, Office documents, text, CSV and e-mail are kept. A file is known by what is in it, not by its ending.",
        ar: "تُحفظ ملفات PDF والصور وOffice والنصوص وCSV والبريد. ويُعرف الملف بمحتواه لا بامتداده.",
      },
      {
        en: "The place where a picture was taken is removed from it.",
        ar: "يُزال من الصورة مكان التقاطها.",
      },
    ],
  },
];
