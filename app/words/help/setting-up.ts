import type { HelpArticle } from "./article";

/** Help for settings: who works here, what comes in, what goes out. */
export const settingUpArticles: readonly HelpArticle[] = [
  {
    slug: "settings",
    group: "setting-up",
    screens: ["settings"],
    picture: true,
    title: { en: "Settings", ar: "الإعدادات" },
    lead: {
      en: "Where a workspace is set up: people, selling, connections and data.",
      ar: "هنا تُضبط مساحة العمل: الأشخاص والبيع والاتصالات والبيانات.",
    },
    steps: [
      {
        en: "Begin with Members, then Lead sources, then Imports.",
        ar: "ابدأ بالأعضاء، ثم مصادر العملاء، ثم الاستيراد.",
      },
      { en: "Look at Pipelines before the first deal.", ar: "راجع مسارات البيع قبل أول صفقة." },
    ],
    notes: [{ en: "You see only what your role may open.", ar: "لا ترى إلا ما يفتحه دورك." }],
  },
  {
    slug: "members",
    group: "setting-up",
    screens: ["settings/members"],
    picture: true,
    title: { en: "Members and teams", ar: "الأعضاء والفرق" },
    lead: {
      en: "Who works here, as what, and in which team. The role decides whose records one sees.",
      ar: "من يعمل هنا وبأي دور وفي أي فريق. والدور يحدّد أي السجلات يراها.",
    },
    steps: [
      {
        en: "Write an e-mail address, choose a role and a team, and invite.",
        ar: "اكتب بريدًا واختر دورًا وفريقًا ثم أرسل الدعوة.",
      },
      {
        en: "The mail says how long its link works; after that, send the invitation again.",
        ar: "تذكر الرسالة مدة صلاحية رابطها، وبعدها أعد إرسال الدعوة.",
      },
      {
        en: "Change a role or end somebody’s sign-ins at any time; it holds at once.",
        ar: "غيّر دورًا أو أنهِ جلسات أحد في أي وقت، ويسري ذلك فورًا.",
      },
    ],
    notes: [
      {
        en: "Agents see their own records, team leads those of the team, all other roles the whole workspace.",
        ar: "يرى الوسيط سجلاته، وقائد الفريق سجلات فريقه، وسائر الأدوار مساحة العمل كلها.",
      },
      { en: "A viewer sees and changes nothing.", ar: "المطّلع يرى ولا يغيّر." },
    ],
  },
  {
    slug: "lead-sources",
    group: "setting-up",
    screens: ["settings/sources"],
    picture: true,
    title: { en: "Lead sources", ar: "مصادر العملاء" },
    lead: {
      en: "Portals, forms and mail that send enquiries here.",
      ar: "البوابات والنماذج والبريد التي ترسل الاستفسارات إلى هنا.",
    },
    steps: [
      {
        en: "Choose Property Finder, or any system that can send signed JSON.",
        ar: "اختر بروبرتي فايندر أو أي نظام يرسل بيانات JSON موقّعة.",
      },
      {
        en: "Copy the address and the secret to the source. The secret is shown once.",
        ar: "انسخ العنوان والسر إلى المصدر، فالسر يظهر مرة.",
      },
      {
        en: "Say whose its enquiries are: one person’s, or in turn.",
        ar: "حدّد لمن تُسند استفساراته: لشخص أو بالتناوب.",
      },
      {
        en: "Or forward a portal’s mails to your workspace’s address, shown at the top.",
        ar: "أو حوّل رسائل البوابة إلى عنوان مساحة عملك الظاهر في الأعلى.",
      },
    ],
    notes: [
      {
        en: "What does not carry a true signature is refused before it is read.",
        ar: "ما لا يحمل توقيعًا صحيحًا يُرفض قبل قراءته.",
      },
    ],
  },
  {
    slug: "pipelines",
    group: "setting-up",
    screens: ["settings/pipelines"],
    picture: true,
    title: { en: "Pipelines", ar: "مسارات البيع" },
    lead: {
      en: "The stages that your deals go through, and the checks that end each stage.",
      ar: "المراحل التي تمر بها صفقاتك، والشروط التي تنتهي بها كل مرحلة.",
    },
    steps: [
      {
        en: "Name a pipeline and its stages in both languages.",
        ar: "سمِّ المسار ومراحله باللغتين.",
      },
      {
        en: "Clear both names to take a stage away; deals must have left it first.",
        ar: "امسح الاسمين لإزالة مرحلة، بعد أن تغادرها الصفقات.",
      },
      {
        en: "Tick “Hold deals back” where open checks should stop a move.",
        ar: "فعّل «منع النقل» حيث يجب أن توقف الشروط المفتوحة النقل.",
      },
    ],
    notes: [
      {
        en: "A workspace begins with five: secondary sale, off-plan, off-plan resale, rental and listing.",
        ar: "تبدأ مساحة العمل بخمسة: بيع جاهز، وعلى الخارطة، وإعادة بيع على الخارطة، وتأجير، وعرض عقاري.",
      },
    ],
  },
  {
    slug: "sample-data",
    group: "setting-up",
    screens: ["settings/sample"],
    picture: true,
    title: { en: "Look around with sample data", ar: "التجربة ببيانات تجريبية" },
    lead: {
      en: "A small Dubai brokerage of invented people, loaded into an empty workspace and taken away with one press.",
      ar: "وساطة صغيرة في دبي بأشخاص وهميين، تُحمّل في مساحة عمل فارغة وتُزال بضغطة واحدة.",
    },
    steps: [
      {
        en: "Press “Load sample Dubai data” on an empty page, or in the settings under “Sample data”. Owners and administrators have the button.",
        ar: "اضغط «تحميل بيانات تجريبية من دبي» في صفحة فارغة، أو في الإعدادات ضمن «البيانات التجريبية». يظهر الزر للمالك ولمسؤول النظام.",
      },
      {
        en: "Answer, plan, move deals: everything works as with your own records.",
        ar: "ردّ وخطّط وانقل الصفقات: كل شيء يعمل كما مع سجلاتك.",
      },
      {
        en: "Press “Remove sample data” in the strip above every page when you have seen enough.",
        ar: "اضغط «إزالة البيانات التجريبية» في الشريط أعلى كل صفحة متى اكتفيت.",
      },
      {
        en: "By program: POST and DELETE /api/v1/sample-data.",
        ar: "بالبرنامج: POST وDELETE على ‎/api/v1/sample-data.",
      },
    ],
    notes: [
      {
        en: "Nothing leaves for these people: no mail, no webhook, no summary by AI. Exports mark their rows with importId im_sample.",
        ar: "لا يغادر شيء إلى هؤلاء الأشخاص: لا بريد ولا إشعارات ويب ولا ملخصات بالذكاء الاصطناعي. وتُوسم سجلاتهم في ملفات التصدير بالقيمة im_sample في importId.",
      },
      {
        en: "It is loaded only while there is no contact of your own. What you enter of your own meanwhile stays when it goes.",
        ar: "لا تُحمّل إلا ما دامت لا توجد جهات اتصال خاصة بك. وما تُدخله من سجلاتك في الأثناء يبقى عند إزالتها.",
      },
    ],
  },
  {
    slug: "import",
    group: "setting-up",
    screens: ["settings/imports", "settings/imports/new", "settings/imports/ID"],
    picture: true,
    title: { en: "Bring your data", ar: "أحضر بياناتك" },
    lead: {
      en: "Contacts, companies, deals or agents from a CSV file. You see what it becomes before anything is written.",
      ar: "جهات اتصال أو شركات أو صفقات أو وسطاء من ملف CSV. ترى ما سيصبح عليه قبل كتابة أي شيء.",
    },
    steps: [
      {
        en: "Choose a file of up to 30 MB and 200,000 rows.",
        ar: "اختر ملفًا حتى 30 ميغابايت و200,000 صف.",
      },
      {
        en: "Look at what each column feeds, and change it where it was guessed wrongly.",
        ar: "راجع ما يغذّيه كل عمود، وصحّح ما خُمّن خطأ.",
      },
      {
        en: "Say where the people are from and on which legal basis you hold them.",
        ar: "اذكر مصدر الأشخاص والأساس القانوني لحفظهم.",
      },
      {
        en: "Try it first, or run it. You may leave the page.",
        ar: "جرّب أولًا أو نفّذ، ولك أن تغادر الصفحة.",
      },
      {
        en: "Download the rows that did not go in, mend them and send them again.",
        ar: "نزّل الصفوف التي لم تدخل وأصلحها وأعد إرسالها.",
      },
    ],
    notes: [
      {
        en: "A whole import can be taken back for 30 days.",
        ar: "يمكن التراجع عن الاستيراد كله 30 يومًا.",
      },
      {
        en: "Files of HubSpot, Salesforce, Pipedrive and Google are recognised as they are.",
        ar: "ملفات HubSpot وSalesforce وPipedrive وGoogle معروفة كما هي.",
      },
    ],
  },
  {
    slug: "export",
    group: "setting-up",
    screens: ["leave"],
    picture: true,
    title: { en: "Take your data, or leave", ar: "تصدير بياناتك أو مغادرة مساحة العمل" },
    lead: {
      en: "The whole workspace leaves as one package, made by an owner, an administrator or finance, here or through the API.",
      ar: "تخرج مساحة العمل كلها في حزمة واحدة يُعدّها المالك أو مسؤول النظام أو المالية من هنا أو عبر الواجهة البرمجية.",
    },
    steps: [
      {
        en: "Open “Export and leave”: the address of your workspace, followed by /leave.",
        ar: "افتح «التصدير والمغادرة»: عنوان مساحة عملك متبوعًا بـ‎/leave.",
      },
      {
        en: "Press “Make the package”. It is made in the background; the page shows how far it is.",
        ar: "اضغط «أعدّ الحزمة»، فتُعدّ في الخلفية وتعرض الصفحة مدى تقدّمها.",
      },
      {
        en: "Download it there. The page says for how long it can be.",
        ar: "نزّلها من هناك. وتذكر الصفحة المدة المتاحة لتنزيلها.",
      },
      {
        en: "By program: send POST /api/v1/exports, and ask for the job until it is done.",
        ar: "بالبرنامج: أرسل POST /api/v1/exports واسأل عن العمل حتى ينتهي.",
      },
    ],
    notes: [
      {
        en: "In it: every table as lines of JSON with its schema, tables for spreadsheets, contacts.vcf, tasks.ics, the files themselves, and index.html to read.",
        ar: "فيها كل جدول بصيغة أسطر JSON مع وصف بنيته، وجداول لبرامج الجداول، وcontacts.vcf وtasks.ics، والملفات نفسها، وindex.html للقراءة.",
      },
      {
        en: "manifest.json names size and SHA-256 of every file, and what stays behind: secrets, and people under restriction.",
        ar: "يذكر manifest.json حجم كل ملف وبصمته SHA-256، وما يبقى هنا: الأسرار ومن هم تحت تقييد المعالجة.",
      },
      {
        en: "On the same page anybody can leave the workspace, but for its only owner.",
        ar: "من الصفحة نفسها يغادر أي عضو مساحة العمل، ما عدا مالكها الوحيد.",
      },
    ],
  },
  {
    slug: "package",
    group: "setting-up",
    screens: ["settings/imports/package"],
    picture: true,
    title: { en: "Move a whole workspace in", ar: "نقل مساحة عمل كاملة إلى هنا" },
    lead: {
      en: "The package of one workspace is taken into another that is empty: records, files, history and settings.",
      ar: "تُستورد حزمة مساحة عمل في أخرى فارغة: السجلات والملفات والسجل الزمني والإعدادات.",
    },
    steps: [
      {
        en: "Make the package where the data is now: “Export and leave”.",
        ar: "أعدّ الحزمة حيث توجد البيانات الآن: «التصدير والمغادرة».",
      },
      {
        en: "Invite your people first: owners are known again by their e-mail addresses.",
        ar: "ادعُ زملاءك أولًا، فأصحاب السجلات يُعرفون بعناوين بريدهم.",
      },
      {
        en: "Choose the package under Settings, Imports, “Take in the package of a whole workspace”.",
        ar: "اختر الحزمة من الإعدادات ثم الاستيراد ثم «استيراد حزمة مساحة عمل كاملة».",
      },
      {
        en: "You may leave the page. All of it is looked through before anything is written.",
        ar: "لك أن تغادر الصفحة، فالحزمة تُفحص كلها قبل كتابة أي شيء.",
      },
      {
        en: "By program: send PUT /api/v1/workspace-package with the zip, and ask for the job until it is done.",
        ar: "بالبرنامج: أرسل PUT /api/v1/workspace-package مع ملف zip واسأل عن العمل حتى ينتهي.",
      },
    ],
    notes: [
      {
        en: "A package in which a byte was changed, or of another version, is refused with what is wrong, and nothing comes in.",
        ar: "تُرفض أي حزمة تغيّر فيها بايت واحد أو كانت بإصدار آخر مع ذكر السبب، ولا يدخل منها شيء.",
      },
      {
        en: "Records of people who are no members here go to the pool. People whom this workspace has erased do not come back.",
        ar: "سجلات من ليسوا أعضاء هنا تذهب إلى السجلات غير المسندة، ومن محتهم مساحة العمل هذه لا يعودون.",
      },
    ],
  },
  {
    slug: "api-keys",
    group: "setting-up",
    screens: ["settings/keys"],
    picture: true,
    title: { en: "API keys", ar: "مفاتيح الواجهة البرمجية" },
    lead: {
      en: "A key lets a program in, with a role of its own.",
      ar: "المفتاح يُدخل برنامجًا بدور خاص به.",
    },
    steps: [
      {
        en: "Name it after what uses it and choose the least role that is enough.",
        ar: "سمّه باسم ما يستخدمه واختر أقل دور يكفيه.",
      },
      { en: "Copy it now: it is shown once.", ar: "انسخه الآن، فهو يظهر مرة." },
      { en: "End it here when it is not needed any more.", ar: "أنهِه من هنا حين لا يلزم." },
    ],
    notes: [
      {
        en: "The page shows when each key was last used.",
        ar: "تعرض الصفحة آخر استخدام لكل مفتاح.",
      },
    ],
  },
  {
    slug: "webhooks",
    group: "setting-up",
    screens: ["settings/webhooks", "settings/webhooks/ID"],
    picture: true,
    title: { en: "Webhooks", ar: "خطافات الويب (Webhooks)" },
    lead: {
      en: "Other systems are told of what happens, by signed calls.",
      ar: "تُبلَّغ الأنظمة الأخرى بما يحدث بإشعارات موقّعة.",
    },
    steps: [
      {
        en: "Add an https address and say who receives it and in which country.",
        ar: "أضف عنوان https واذكر الجهة المستلمة ودولتها.",
      },
      {
        en: "Choose events, or leave all unticked for all of them.",
        ar: "اختر الأحداث، أو اتركها بلا تحديد لتشملها كلها.",
      },
      {
        en: "Tick the fields that may be sent. Without that only ids are.",
        ar: "حدّد الحقول المسموح بإرسالها، وإلا فالمعرّفات وحدها.",
      },
      {
        en: "Look at deliveries, and send one again by hand.",
        ar: "راجع عمليات الإرسال وأعد إحداها يدويًا.",
      },
    ],
    notes: [
      {
        en: "An endpoint through which nothing got for five days is switched off, and the page says why.",
        ar: "العنوان الذي لم يصله شيء خمسة أيام يُوقف، وتذكر الصفحة السبب.",
      },
      {
        en: "A replaced secret signs for another 24 hours beside the new one.",
        ar: "السر المستبدَل يوقّع 24 ساعة أخرى إلى جانب الجديد.",
      },
    ],
  },
  {
    slug: "incidents",
    group: "setting-up",
    screens: ["settings/incidents", "settings/audit"],
    picture: true,
    title: { en: "What did not work", ar: "العمليات المتعثّرة" },
    lead: {
      en: "Work that was given up after several tries, so that nothing fails unseen.",
      ar: "أعمال توقفت بعد عدة محاولات، كي لا يفشل شيء دون علمك.",
    },
    steps: [
      { en: "Read what it was and why it stopped.", ar: "اقرأ ما كان العمل ولماذا توقف." },
      {
        en: "Try it again when the cause is gone, or set it aside.",
        ar: "أعد المحاولة حين يزول السبب، أو استبعده.",
      },
      {
        en: "Under “Audit trail”, see who did what and when, and check that no entry was changed. Where one was, an alert stands here; there is nothing to try again, so look into it before you set it aside.",
        ar: "في «سجل التدقيق» ترى من فعل ماذا ومتى، وتتحقق من أن أي قيد لم يُعدَّل. فإن عُدّل قيد ظهر هنا تنبيه به، ولا شيء تُعاد محاولته، فانظر فيه قبل أن تستبعده.",
      },
    ],
    notes: [],
  },
  {
    slug: "billing",
    group: "setting-up",
    screens: ["settings/billing"],
    picture: true,
    title: { en: "Billing details", ar: "بيانات الفوترة" },
    lead: {
      en: "The tax registration numbers of your companies, kept sealed for the bills that are made out to them.",
      ar: "أرقام التسجيل الضريبي لشركاتك، محفوظة مشفّرة للفواتير التي تصدر باسمها.",
    },
    steps: [
      {
        en: "Under Settings, Billing details, write the company and its number, in any digits, with or without spaces and hyphens.",
        ar: "في الإعدادات، «بيانات الفوترة»، اكتب اسم الشركة ورقمها، بالأرقام العربية أو الإنجليزية، بمسافات أو شرطات أو بدونها.",
      },
      {
        en: "A number that does not have 15 digits, or does not begin with 100, is sent back to you with its field marked.",
        ar: "الرقم الذي لا يتكوّن من 15 رقمًا أو لا يبدأ بـ 100 يُعاد إليك مع تعليم حقله.",
      },
      {
        en: "Remove it at any time: its seal, its hash and its last digits are deleted at once.",
        ar: "أزله متى شئت: تُحذف فورًا نسخته المشفّرة وبصمته وآخر أرقامه.",
      },
      {
        en: "By program: GET, POST and DELETE /api/v1/tax-numbers.",
        ar: "بالبرنامج: GET وPOST وDELETE على ‎/api/v1/tax-numbers.",
      },
    ],
    notes: [
      {
        en: "Nobody is shown more than the last four digits, and a package of the workspace holds no more either: in another workspace enter the number again.",
        ar: "لا يرى أحد أكثر من آخر أربعة أرقام، ولا تحمل حزمة مساحة العمل أكثر منها: أدخل الرقم من جديد في مساحة عمل أخرى.",
      },
      {
        en: "The same number is not kept twice in a workspace. Whether other workspaces have it, nobody can find out.",
        ar: "لا يُحفظ الرقم نفسه مرتين في مساحة العمل. ولا يستطيع أحد معرفة ما إذا كان لدى مساحات عمل أخرى.",
      },
      {
        en: "Owners add and remove; administrators and finance see the list.",
        ar: "يضيف المالك ويزيل، ويرى مسؤول النظام والمالية القائمة.",
      },
    ],
  },
  {
    slug: "subscription",
    group: "setting-up",
    screens: ["settings/subscription", "settings/subscription/rehearsal"],
    picture: true,
    title: { en: "Ending the subscription", ar: "إنهاء الاشتراك" },
    lead: {
      en: "An owner can end the subscription, and take that back for 30 days. After those days everything is deleted, and a signed certificate says so.",
      ar: "يمكن للمالك إنهاء الاشتراك والتراجع عن ذلك خلال 30 يومًا. وبعدها يُحذف كل شيء وتثبت ذلك شهادة موقّعة.",
    },
    steps: [
      {
        en: "Under “Subscription”, read what follows on which date, and look at what would be deleted.",
        ar: "في «الاشتراك» اقرأ ما يلي وفي أي تاريخ، واطّلع على ما سيُحذف.",
      },
      {
        en: "Export everything first. A law may make you keep records of your sales; we do not keep them for you.",
        ar: "صدّر كل شيء أولًا. فقد يُلزمك القانون بحفظ سجلات مبيعاتك، ونحن لا نحفظها عنك.",
      },
      {
        en: "Type the name of the workspace and press “End it now”. From then on it can only be read and exported.",
        ar: "اكتب اسم مساحة العمل واضغط «إنهاء الاشتراك الآن». ومن ذلك الحين لا يمكن إلا قراءتها وتصديرها.",
      },
      {
        en: "To take it back, press “Restore the subscription” on the same page before the date it names.",
        ar: "للتراجع اضغط «استعادة الاشتراك» في الصفحة نفسها قبل التاريخ المذكور فيها.",
      },
    ],
    notes: [
      {
        en: "Owners get a mail at once and after 7, 21 and 29 days. People’s requests about their data can be answered until the end.",
        ar: "تصل المالكين رسالة فورًا ثم بعد 7 و21 و29 يومًا. ويمكن الرد على طلبات أصحاب البيانات حتى النهاية.",
      },
      {
        en: "Portals and programs that send meanwhile are refused with 403; after the deletion every address and key answers 410.",
        ar: "يُرفض ما ترسله البوابات والبرامج في هذه الأثناء بالرمز 403، وبعد الحذف يجيب كل عنوان ومفتاح بالرمز 410.",
      },
      {
        en: "After the deletion an owner signs in and finds the certificate under “My settings”.",
        ar: "بعد الحذف يسجّل المالك الدخول ويجد الشهادة في «إعداداتي».",
      },
    ],
  },
];
