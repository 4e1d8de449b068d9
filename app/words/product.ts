import { defineWords } from "./words";

/** /product: the day and the deal, part by part. Every sentence is about what the product does today. */
export const product = defineWords({
  title: { en: "Product", ar: "المنتج" },
  description: {
    en: "How a Dubai brokerage works in closr: enquiries with clocks, one person known once, a board that checks papers, conversations, and rights that are carried out.",
    ar: "كيف تعمل شركة وساطة في دبي مع closr: استفسارات لها مهلة، وشخص لا يتكرر، ولوحة تراجع الأوراق، ومحادثات، وحقوق تُنفَّذ.",
  },
  headline: {
    en: "One list in the morning. One line to the deal.",
    ar: "قائمة واحدة في الصباح، وخطّ واحد حتى الصفقة.",
  },
  lead: {
    en: "closr does a few things all the way: it tells who waits and for how long, keeps one record for one person, and does not let a deal move on without its papers.",
    ar: "يُتمّ closr أشياء قليلة إلى آخرها: يقول لك من ينتظر ومنذ متى، ويحفظ سجلًا واحدًا لكل شخص، ولا يدع صفقة تمضي دون أوراقها.",
  },

  time: { en: "Time leads the list", ar: "الوقت يتصدّر القائمة" },
  timeHow: {
    en: "Today opens on the people who wait, the least time left first. Your own target counts working hours; a portal’s rule does not stop at night. An answer by a person stops the clock, and when nobody waits the page says so.",
    ar: "تفتح صفحة «اليوم» على من ينتظرون، والأقلّ وقتًا أولًا. هدفك يُحسب في ساعات الدوام، وقاعدة البوابة لا تتوقّف ليلًا. تقف الساعة حين يردّ إنسان، وحين لا ينتظر أحد تقول الصفحة ذلك.",
  },
  lateOne: { en: "Omar Farooq", ar: "عمر فاروق" },
  lateFrom: { en: "Marina Gate 2, from a portal", ar: "مارينا جيت 2، من بوابة" },
  lateLeft: { en: "3 min late", ar: "متأخر 3 دقائق" },
  soonOne: { en: "<bdi>Priya Nair</bdi>", ar: "<bdi>Priya Nair</bdi>" },
  soonFrom: { en: "Al Furjan, by e-mail", ar: "الفرجان، بالبريد" },
  soonLeft: { en: "6 min left", ar: "بقيت 6 دقائق" },
  calmOne: { en: "<bdi>Elena Petrova</bdi>", ar: "<bdi>Elena Petrova</bdi>" },
  calmFrom: { en: "Creek Horizon, from the web form", ar: "كريك هورايزن، من نموذج الموقع" },
  calmLeft: { en: "13 min left", ar: "بقيت 13 دقيقة" },
  ours: { en: "Ours", ar: "مهلتنا" },
  portal: { en: "Portal", ar: "البوابة" },
  noRule: { en: "no rule", ar: "بلا مهلة" },
  portalLeft: { en: "1 h 42 min left", ar: "بقي 1 س 42 د" },

  intake: { en: "Every enquiry comes in by one door", ar: "كل استفسار يدخل من باب واحد" },
  intakeHow: {
    en: "A signature is checked before anything is written, and the raw text is kept. What cannot be read waits to be looked at by a person. Nothing is thrown away.",
    ar: "يُفحص التوقيع قبل كتابة أي شيء، ويُحفظ النصّ كما ورد. وما تتعذّر قراءته ينتظر أن يراه إنسان، فلا يُرمى شيء.",
  },
  viaPf: { en: "Property Finder", ar: "بروبرتي فايندر" },
  viaPfHow: {
    en: "Its signed calls, with the portal’s clock where it has a rule",
    ar: "إشعاراته الموقّعة، ومعها ساعة البوابة حيث توجد قاعدة",
  },
  viaJson: { en: "Any system", ar: "أي نظام" },
  viaJsonHow: {
    en: "Signed JSON to an address of your own",
    ar: "بيانات JSON موقّعة إلى عنوان خاص بك",
  },
  viaMail: { en: "E-mail", ar: "البريد" },
  viaMailHow: {
    en: "An address for each workspace; answers return to their conversation",
    ar: "عنوان لكل مساحة عمل، والردود تعود إلى محادثاتها",
  },
  viaFile: { en: "A file", ar: "ملف" },
  viaFileHow: {
    en: "CSV, seen before it goes in and undone for 30 days after",
    ar: "CSV تراه قبل دخوله وتتراجع عنه 30 يومًا",
  },
  viaHand: { en: "By hand", ar: "يدويًا" },
  viaHandHow: { en: "A name or a number is enough", ar: "يكفي اسم أو رقم" },

  person: { en: "One person, once", ar: "الشخص الواحد سجل واحد" },
  personHow: {
    en: "People are known by phone or e-mail, however it was typed, and by name in either script when you search. A second enquiry of the same person joins the first. Every contact says where it is from and on which legal basis it is held.",
    ar: "يُعرف الناس بالهاتف أو البريد كيفما كُتب، وبالاسم بأي الخطّين عند البحث. والاستفسار الثاني من الشخص نفسه ينضمّ إلى الأول. وكل جهة اتصال تذكر مصدرها والأساس القانوني لحفظها.",
  },
  typed: { en: "As it was typed", ar: "كما كُتب" },
  known: { en: "As it is known", ar: "كما يُعرف" },
  phones: { en: "One number in four spellings", ar: "رقم واحد بأربع كتابات" },

  board: { en: "A board that asks for the paper", ar: "لوحة تطلب الأوراق" },
  boardHow: {
    en: "Five pipelines of the Dubai market come with every workspace, each stage with the checks that end it. You name your own stages, and choose whether checks hold a deal back or only remind. A team lead may pass over one, with a reason that stays in the history.",
    ar: "تأتي مع كل مساحة عمل خمسة مسارات من سوق دبي، ولكل مرحلة شروط تنتهي بها. تسمّي مراحلك بنفسك، وتختار أن تمنع الشروطُ النقلَ أو تذكّر به فقط. ولقائد الفريق أن يتجاوز شرطًا بسبب يبقى في السجل.",
  },
  pipelines: {
    en: "The pipelines a workspace starts with",
    ar: "المسارات التي تبدأ بها مساحة العمل",
  },
  pipeline: { en: "Pipeline", ar: "المسار" },
  stages: { en: "Stages", ar: "المراحل" },
  checks: { en: "Checks", ar: "الشروط" },
  forExample: { en: "For example, “{stage}” ends when:", ar: "مثلًا، تنتهي مرحلة «{stage}» حين:" },

  talk: { en: "Conversations that stay in one place", ar: "محادثات في مكان واحد" },
  talkHow: {
    en: "You answer by e-mail from the record; what comes back is put beside it, with its files and with what is known of the sender. A long conversation can be shortened. It is done without a model unless you choose one, and each sentence leads to the message it came from.",
    ar: "تردّ بالبريد من السجل، وما يعود يوضع إلى جانبه بملفاته وبما يُعرف عن المرسل. والمحادثة الطويلة يمكن تلخيصها. يتمّ ذلك دون نموذج ما لم تختر واحدًا، وكل جملة تقود إلى الرسالة التي أُخذت منها.",
  },
  aiMark: { en: "AI", ar: "ذكاء اصطناعي" },
  aiKind: { en: "Summary", ar: "ملخّص" },
  aiRead: { en: "3 messages read", ar: "قُرئت 3 رسائل" },
  aiFirst: { en: "The seller wants AED 2,450,000.", ar: "يطلب البائع 2,450,000 درهم." },
  aiSecond: { en: "The tenant leaves on 31 January.", ar: "يغادر المستأجر في 31 يناير." },
  aiMissing: { en: "Nothing was found about service charges.", ar: "لم يرد شيء عن رسوم الخدمات." },
  source: { en: "message {n}", ar: "الرسالة {n}" },
  messages: { en: "What was written", ar: "ما كُتب" },
  firstSaid: { en: "2,450,000 is the least I will take.", ar: "2,450,000 هو أقل ما أقبل به." },
  secondSaid: { en: "Can it be seen on Saturday?", ar: "هل تمكن المعاينة يوم السبت؟" },
  thirdSaid: {
    en: "Yes. The tenant leaves on 31 January.",
    ar: "نعم. يغادر المستأجر في 31 يناير.",
  },

  roles: { en: "Each sees what is theirs", ar: "كلٌّ يرى ما يخصّه" },
  rolesHow: {
    en: "Eight roles decide who sees which records and does what. It holds in lists, counts, search, exports and for programs alike: what is not yours is not there.",
    ar: "ثمانية أدوار تحدّد من يرى أي السجلات وما يفعل بها. ويسري ذلك على القوائم والأعداد والبحث والتصدير والبرامج سواء: ما ليس لك غير موجود.",
  },
  role: { en: "Role", ar: "الدور" },
  sees: { en: "Sees", ar: "يرى" },
  seesAll: { en: "the whole workspace", ar: "مساحة العمل كلها" },
  seesTeam: { en: "the team’s records", ar: "سجلات الفريق" },
  seesOwn: { en: "their own records", ar: "سجلاته" },
  writes: { en: "reads and works", ar: "يطّلع ويعمل" },
  reads: { en: "reads only", ar: "يطّلع فقط" },
  rolesTable: { en: "Roles and what they see", ar: "الأدوار وما تراه" },

  rights: { en: "A right is carried out, not noted down", ar: "الحق يُنفَّذ ولا يُدوَّن فحسب" },
  rightsHow: {
    en: "On a person’s page you pack all that is held about them, or erase them. You see beforehand what goes and what must stay, and afterwards there is a signed certificate that anybody can check without an account.",
    ar: "من صفحة الشخص تجمع كل ما يُحفظ عنه أو تمحوه. ترى مسبقًا ما سيُمحى وما يجب أن يبقى، ثم تصدر شهادة موقّعة يتحقّق منها أي شخص دون حساب.",
  },
  asked: { en: "Asked", ar: "الطلب" },
  askedHow: { en: "on their page", ar: "من صفحة الشخص" },
  shown: { en: "Shown", ar: "المعاينة المسبقة" },
  shownHow: { en: "what goes, what stays", ar: "ما يُمحى وما يبقى" },
  erased: { en: "Erased", ar: "المحو" },
  erasedHow: { en: "store by store", ar: "من كل موضع حفظ" },
  looked: { en: "Looked again", ar: "المراجعة" },
  lookedHow: { en: "nothing may be found", ar: "لا بدّ ألّا يبقى شيء" },
  signed: { en: "Signed", ar: "التوقيع" },
  signedHow: { en: "a certificate to check", ar: "شهادة قابلة للتحقق" },
  step: { en: "step", ar: "خطوة" },

  open: { en: "Open to other systems", ar: "مفتوح للأنظمة الأخرى" },
  openHow: {
    en: "What people do all day, programs can do: a REST API, signed webhooks that tell what happens, and all of your data as files.",
    ar: "ما يفعله الناس طوال اليوم تفعله البرامج: واجهة REST، وإشعارات موقّعة بما يحدث، وبياناتك كلها في ملفات.",
  },
  allFeatures: { en: "All features, line by line", ar: "كل المزايا سطرًا سطرًا" },
  seePrices: { en: "See the prices", ar: "الأسعار" },
});
