import type { HelpArticle } from "./article";

/** Help for one's own account, and for browsers. */
export const yourArticles: readonly HelpArticle[] = [
  {
    slug: "begin",
    group: "you",
    screens: ["/sign-up"],
    picture: true,
    title: { en: "Begin", ar: "البداية" },
    lead: {
      en: "Create a workspace, confirm your address, and invite the first colleague.",
      ar: "أنشئ مساحة عمل، وأكّد بريدك، وادعُ أول زميل.",
    },
    steps: [
      {
        en: "Give your name, e-mail, a password, the name of your brokerage and your year of birth.",
        ar: "اكتب اسمك وبريدك وكلمة مرور واسم شركتك وسنة ميلادك.",
      },
      {
        en: "Open the link in the mail within 24 hours and enter the password.",
        ar: "افتح الرابط في الرسالة خلال 24 ساعة وأدخل كلمة المرور.",
      },
      {
        en: "Go to Settings, Members, and invite somebody.",
        ar: "اذهب إلى الإعدادات، «الأعضاء»، وادعُ أحدًا.",
      },
    ],
    notes: [
      {
        en: "The year of birth is asked for because the service is for people of 16 and over; the policy says what is kept of it.",
        ar: "تُسأل سنة الميلاد لأن الخدمة لمن أتمّوا السادسة عشرة، وتذكر السياسة ما يُحفظ منها.",
      },
      {
        en: "A sign-up that nobody confirms is forgotten after a time: /privacy says how long.",
        ar: "يُنسى التسجيل الذي لم يؤكَّد بعد مدة مذكورة في ‎/privacy‎.",
      },
    ],
  },
  {
    slug: "your-account",
    group: "you",
    screens: ["/me", "/me/picture"],
    picture: true,
    title: { en: "Your account", ar: "حسابك" },
    lead: {
      en: "Your name, language and theme, in every workspace.",
      ar: "اسمك ولغتك ومظهرك، في كل مساحة عمل.",
    },
    steps: [
      {
        en: "Choose English or Arabic; mails come in the same language.",
        ar: "اختر العربية أو الإنجليزية، وتصلك الرسائل باللغة نفسها.",
      },
      { en: "Choose light, dark, or as the system.", ar: "اختر الفاتح أو الداكن أو مثل النظام." },
      {
        en: "Press “Add a picture” and choose a JPEG or PNG of up to 5 MB; the square in its middle is used. Remove it on the same page.",
        ar: "اضغط «إضافة صورة» واختر صورة JPEG أو PNG حتى 5 ميغابايت، ويُستخدم المربع الأوسط منها. وتزيلها من الصفحة نفسها.",
      },
    ],
    notes: [
      {
        en: "Of the picture’s file nothing is kept but what is seen: no place, time or device. Only people who share a workspace with you can open it, and removed it is gone at once.",
        ar: "لا يُحفظ من ملف الصورة إلا ما يُرى: لا مكان ولا وقت ولا جهاز. ولا يفتحها إلا من يشاركك مساحة عمل، وإذا أُزيلت حُذفت فورًا.",
      },
    ],
  },
  {
    slug: "your-sign-ins",
    group: "you",
    screens: ["/me/security"],
    picture: true,
    title: { en: "Your sign-ins and password", ar: "جلساتك وكلمة مرورك" },
    lead: {
      en: "Where you are signed in, and how to end it.",
      ar: "أين سجّلت الدخول وكيف تنهيه.",
    },
    steps: [
      { en: "Look through the list of browsers.", ar: "راجع قائمة المتصفّحات." },
      {
        en: "End those that are not yours; it holds at once.",
        ar: "أنهِ ما ليس لك، ويسري ذلك فورًا.",
      },
      {
        en: "Change your password here. All other sign-ins end with it.",
        ar: "غيّر كلمة مرورك هنا، وتنتهي معها سائر الجلسات.",
      },
    ],
    notes: [
      {
        en: "A sign-in from a browser that we have not seen before is told to you by mail.",
        ar: "يصلك بريد عن كل دخول من متصفّح لم نره من قبل.",
      },
    ],
  },
  {
    slug: "your-privacy",
    group: "you",
    screens: ["/me/privacy", "/me/erasure"],
    picture: true,
    title: { en: "Your own privacy", ar: "خصوصيتك أنت" },
    lead: {
      en: "The policy that you acknowledged, word for word, and your cookie choice.",
      ar: "السياسة التي أقررت بالاطلاع عليها حرفًا بحرف، واختيارك لملفات الارتباط.",
    },
    steps: [
      {
        en: "See which version you acknowledged and when, with its SHA-256.",
        ar: "انظر أي إصدار أقررت به ومتى، مع بصمته.",
      },
      { en: "Change your cookie choice at any time.", ar: "غيّر اختيار ملفات الارتباط متى شئت." },
      {
        en: "Erase your account, at once or after days in which you can change your mind. The signed certificate comes by mail.",
        ar: "امحُ حسابك فورًا أو بعد أيام يمكنك فيها التراجع، وتصلك الشهادة الموقّعة بالبريد.",
      },
    ],
    notes: [],
  },
  {
    slug: "surveys",
    group: "you",
    screens: ["/me/surveys"],
    picture: true,
    title: { en: "Surveys, and how to refuse them", ar: "الاستبيانات وكيف ترفضها" },
    lead: {
      en: "What we ask of people with an account, on one page and never by mail.",
      ar: "ما نسأل عنه أصحاب الحسابات، في صفحة واحدة وليس بالبريد أبدًا.",
    },
    steps: [
      {
        en: "Open a survey and read what it is for, who asks, until when answers are kept and whether they bear your name.",
        ar: "افتح استبيانًا واقرأ غرضه والجهة السائلة وإلى متى تُحفظ الإجابات وهل تحمل اسمك.",
      },
      {
        en: "Answer, tick your agreement and send. Nothing is ticked beforehand, and you need not answer.",
        ar: "أجب وضع علامة على موافقتك وأرسل. لا شيء محدد مسبقًا، ولست ملزمًا بالإجابة.",
      },
      {
        en: "Take back what you answered under your name whenever you like: it is deleted at once.",
        ar: "اسحب ما أجبت به باسمك متى شئت، فيُحذف فورًا.",
      },
      {
        en: "Press “Do not ask me” to see no survey any more. Whoever objects to surveys by a request has the same done for them.",
        ar: "اضغط «لا تسألوني» كي لا يظهر لك أي استبيان. ومن يعترض على الاستبيانات بطلب يُنفَّذ له الأمر نفسه.",
      },
    ],
    notes: [
      {
        en: "An anonymous answer is kept without your account, your address on the internet, your language and a time. Nothing that we keep tells which one is yours, so it cannot be taken back.",
        ar: "تُحفظ الإجابة المجهولة دون حسابك ودون عنوانك على الإنترنت ودون لغتك ودون وقت. ولا شيء مما نحفظه يبيّن أيها إجابتك، فلا يمكن سحبها.",
      },
      {
        en: "When the period in our policy after a survey is over, its answers are deleted. What is left is how often an answer was given, where five or more gave it.",
        ar: "بعد انقضاء المدة المذكورة في سياستنا على نهاية الاستبيان تُحذف إجاباته، ولا يبقى إلا عدد مرّات الإجابة التي اختارها خمسة أو أكثر.",
      },
    ],
  },
  {
    slug: "cookies-in-your-browser",
    group: "you",
    screens: ["/cookies"],
    picture: true,
    title: { en: "Cookies in your browser", ar: "ملفات الارتباط في متصفّحك" },
    lead: {
      en: "You can block or delete cookies in the browser itself. Every public page here works without them, its forms too; only signing in needs one.",
      ar: "يمكنك حظر ملفات الارتباط أو حذفها من المتصفّح نفسه. كل صفحة عامة هنا تعمل دونها، ونماذجها كذلك، ولا يحتاج إليها إلا تسجيل الدخول.",
    },
    steps: [
      {
        en: "Chrome: Settings, Privacy and security, Third-party cookies; single sites under Site settings.",
        ar: "Chrome: الإعدادات، الخصوصية والأمان، ملفات تعريف الارتباط التابعة لجهات خارجية؛ والمواقع كلٌّ على حدة من إعدادات المواقع.",
      },
      {
        en: "Safari on a Mac: Settings, Privacy. On an iPhone: Settings, Apps, Safari.",
        ar: "Safari على Mac: الإعدادات، الخصوصية. وعلى iPhone: الإعدادات، التطبيقات، Safari.",
      },
      {
        en: "Firefox: Settings, Privacy & Security, Cookies and Site Data.",
        ar: "Firefox: الإعدادات، الخصوصية والأمان، ملفات تعريف الارتباط وبيانات المواقع.",
      },
      {
        en: "Edge: Settings, Privacy, search and services, Cookies.",
        ar: "Edge: الإعدادات، الخصوصية والبحث والخدمات، ملفات تعريف الارتباط.",
      },
      {
        en: "Samsung Internet: Settings, Privacy dashboard, or Sites and downloads.",
        ar: "Samsung Internet: الإعدادات، لوحة الخصوصية، أو المواقع والتنزيلات.",
      },
    ],
    notes: [
      {
        en: "A browser that sends Global Privacy Control is asked nothing here: it counts as No.",
        ar: "المتصفّح الذي يرسل إشارة Global Privacy Control لا يُسأل هنا شيئًا، فإشارته تُعدّ رفضًا.",
      },
      {
        en: "Names in menus change from version to version of a browser.",
        ar: "تتغيّر أسماء القوائم من إصدار إلى آخر.",
      },
    ],
  },
];
