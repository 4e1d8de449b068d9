import { defineWords } from "./words";

/** The start page. Every sentence is about something the product does today. */
export const home = defineWords({
  title: {
    en: "closr: the CRM Dubai brokerages open every morning",
    ar: "closr: نظام العملاء لوسطاء دبي",
  },
  description: {
    en: "A CRM for Dubai brokerages, in English and Arabic: enquiries with clocks, a day that ends in Clear, and a privacy policy anyone can check.",
    ar: "نظام إدارة عملاء لشركات الوساطة في دبي، بالعربية والإنجليزية: استفسارات لها ساعات، ويوم ينتهي بكلمة «اكتمل»، وسياسة خصوصية يستطيع أي شخص اختبارها.",
  },
  headline: {
    en: "The CRM Dubai brokerages actually open every morning.",
    ar: "نظام إدارة العملاء الذي تفتحه شركات الوساطة في دبي كل صباح.",
  },
  lead: {
    en: "Built for how you sell, not how a template tool wants you to sell. It opens on the people who are waiting, in the order their time runs out. And it ends: when everyone has an answer, the page says Clear.",
    ar: "صُمّم لطريقتك في البيع، لا لما يفرضه عليك قالب جاهز. يفتح على من ينتظرون ردّك، مرتّبين حسب الوقت المتبقّي لكل منهم. وله نهاية: حين يحصل الجميع على ردّ، تقول الصفحة «اكتمل».",
  },
  create: { en: "Create a workspace", ar: "أنشئ مساحة عمل" },
  signIn: { en: "Sign in", ar: "تسجيل الدخول" },
  languages: {
    en: "English and Arabic. On the phone first.",
    ar: "بالعربية والإنجليزية، وللهاتف أولًا.",
  },

  morning: {
    en: "One morning in Dubai, with invented names",
    ar: "صباح واحد في دبي، بأسماء من نسج الخيال",
  },
  morningDay: { en: "Tuesday 24 November", ar: "الثلاثاء 24 نوفمبر" },
  counted: {
    en: "4 to answer, 5 follow-ups, 1 deal that waits",
    ar: "4 بانتظار الرد، و5 متابعات، وصفقة تنتظر",
  },
  theDay: { en: "the day, counted", ar: "حصيلة اليوم" },
  omar: { en: "Omar Farooq", ar: "عمر فاروق" },
  omarFrom: { en: "Marina Gate 2, from a portal", ar: "مارينا جيت 2، من بوابة عقارية" },
  elena: { en: "<bdi>Elena Petrova</bdi>", ar: "<bdi>Elena Petrova</bdi>" },
  elenaFrom: { en: "Creek Horizon, by e-mail", ar: "كريك هورايزن، بالبريد" },
  missed: { en: "Missed call", ar: "مكالمة فائتة" },
  missedFrom: { en: "Town Square, three beds", ar: "تاون سكوير، ثلاث غرف" },
  answeredIn: {
    en: "answered in {n} min",
    ar: "تم الرد خلال {n, plural, zero {# دقيقة} one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}",
  },
  calledBackIn: {
    en: "called back in {n} min",
    ar: "عاودنا الاتصال خلال {n, plural, zero {# دقيقة} one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}",
  },
  priya: { en: "<bdi>Priya Nair</bdi>", ar: "<bdi>Priya Nair</bdi>" },
  priyaFrom: { en: "Al Furjan, from a portal", ar: "الفرجان، من بوابة عقارية" },
  priyaAsks: { en: "Is it still free from January?", ar: "هل ما زالت متاحة من يناير؟" },
  ours: { en: "Ours", ar: "مهلتنا" },
  oursLeft: { en: "8 min left", ar: "بقيت 8 دقائق" },
  portal: { en: "Portal", ar: "البوابة" },
  portalLeft: { en: "1 h 53 min left", ar: "بقي 1 س 53 د" },
  followUps: { en: "Five follow-ups", ar: "خمس متابعات" },
  followUpsHow: { en: "each leaves with a next date", ar: "لكل منها موعد تالٍ" },
  waiting: { en: "The deal that waits", ar: "الصفقة المعلّقة" },
  waitingHow: { en: "moved a stage, with its next step", ar: "انتقلت مرحلةً، ولها خطوة تالية" },
  clear: { en: "Clear.", ar: "اكتمل." },
  tomorrow: {
    en: "Tomorrow starts at 10:00 with a call to a seller in Arjan.",
    ar: "يبدأ الغد الساعة 10:00 باتصال ببائع في أرجان.",
  },

  clocks: { en: "Your clock, and the portal’s", ar: "ساعتك، وساعة البوابة" },
  clocksHow: {
    en: "Yours counts working hours. The portal’s, where it has a rule, does not sleep. Each list leads with whoever has the least time left, and a clock stops when a person has answered.",
    ar: "ساعتك تحسب أوقات الدوام، وساعة البوابة، حيث توجد قاعدة، لا تنام. تتصدّر كلَّ قائمة الحالةُ الأقرب إلى نهاية مهلتها، ولا تتوقّف الساعة إلا حين يردّ إنسان.",
  },
  yourTarget: { en: "Your target", ar: "مهلتك" },
  fifteen: { en: "15 min", ar: "15 دقيقة" },
  minutesLeft: { en: "minutes left", ar: "دقائق متبقّية" },
  portalRule: { en: "Portal’s rule", ar: "قاعدة البوابة" },
  twoHours: { en: "2 h", ar: "ساعتان" },
  hoursLeft: { en: "hours left", ar: "ساعة متبقّية" },

  line: {
    en: "From the portal to the deal, on one line",
    ar: "من البوابة إلى الصفقة، على خطّ واحد",
  },
  enquiry: { en: "Enquiry", ar: "الاستفسار" },
  enquiryHow: { en: "signed by the portal, kept raw", ar: "بتوقيع البوابة، محفوظ كما ورد" },
  person: { en: "Person", ar: "الشخص" },
  personHow: { en: "known by phone or e-mail", ar: "يُعرف بهاتفه أو بريده" },
  answer: { en: "Answer", ar: "الرد" },
  answerHow: { en: "with both clocks running", ar: "والساعتان تعملان" },
  nextStep: { en: "Next step", ar: "الخطوة التالية" },
  nextStepHow: { en: "no open lead is without one", ar: "لا عميل محتمل دونها" },
  board: { en: "Board", ar: "لوحة الصفقات" },
  boardHow: { en: "by mouse, touch or keyboard", ar: "بالفأرة واللمس ولوحة المفاتيح" },
  won: { en: "Won", ar: "إبرام الصفقة" },
  wonHow: { en: "counted to the fils", ar: "محسوبٌ حتى الفلس" },
  forgotten: { en: "Erased", ar: "المحو" },
  forgottenHow: { en: "when asked, with proof", ar: "عند الطلب، مع الدليل" },
  stepDone: { en: "done", ar: "تمّ" },
  stepHere: { en: "stands here", ar: "هنا الآن" },
  stepAhead: { en: "still to come", ar: "لم يأتِ بعد" },

  summary: { en: "A summary that names its sources", ar: "ملخّص يذكر مصادره" },
  summaryHow: {
    en: "Picked from the conversation itself, sentence by sentence, in English and Arabic, on our own servers. Where there is too little to go on, it says so instead of guessing. One switch turns it off for the whole workspace.",
    ar: "جُمل مختارة من المحادثة نفسها، واحدة واحدة، بالعربية والإنجليزية، وعلى خوادمنا. وحين لا يكفي ما في المحادثة يقول ذلك ولا يخمّن. ومفتاح واحد يوقفه في مساحة العمل كلها.",
  },
  aiMark: { en: "AI", ar: "ذكاء اصطناعي" },
  aiKind: { en: "Summary", ar: "ملخّص" },
  aiRead: { en: "4 messages read", ar: "قُرئت 4 رسائل" },
  aiFirst: {
    en: "Priya asks for two beds in Al Furjan from January.",
    ar: "تسأل بريا عن شقة بغرفتين في الفرجان من يناير.",
  },
  aiSecond: {
    en: "Her budget is AED 120,000 a year, in four cheques.",
    ar: "ميزانيتها 120,000 درهم سنويًا على أربعة شيكات.",
  },
  aiMissing: {
    en: "Nothing was found about pets or parking.",
    ar: "لم يرد شيء عن الحيوانات الأليفة أو مواقف السيارات.",
  },
  source: { en: "message {n}", ar: "الرسالة {n}" },

  policy: { en: "A privacy policy you can run", ar: "سياسة خصوصية تختبرها بنفسك" },
  policyHow: {
    en: "It is written from the registers that the software itself obeys. Where a sentence has a control that anyone can reach, a mark beside it leads there. Where the operator still owes a fact, the mark stays open and says so.",
    ar: "كُتبت من السجلات التي يلتزم بها النظام نفسه. وحيث يقف وراء الجملة إجراء رقابي يمكن لأي شخص اختباره، تقودك إليه علامة بجانبها. وحيث تنقص معلومة من المشغّل، تبقى العلامة مفتوحة وتقول ذلك.",
  },
  readPolicy: { en: "Read the policy", ar: "اقرأ السياسة" },
  commands: { en: "Commands to repeat", ar: "أوامر للتكرار" },
  askCookies: {
    en: "# which cookies before you choose?",
    ar: "# أي ملفات ارتباط قبل أن تختار؟",
  },
  askHosts: {
    en: "# which other hosts may a page reach?",
    ar: "# أي خوادم أخرى تتصل بها الصفحة؟",
  },
  askHash: {
    en: "# is the policy the one you agreed to?",
    ar: "# أهذه هي السياسة التي وافقت عليها؟",
  },
  sameHash: {
    en: "The same characters stand at the head of the policy, and in the record of what you acknowledged at sign-up.",
    ar: "تجد الأحرف نفسها في رأس السياسة، وفي سجل ما أقررت بالاطلاع عليه عند التسجيل.",
  },

  erased: { en: "“Please forget me.”", ar: "«أرجو محو بياناتي.»" },
  erasedHow: {
    en: "One request takes a person out of every store that the inventory names. A second look must find nothing; then a certificate is signed, and anyone can check it.",
    ar: "طلب واحد يُخرج الشخص من كل موضع حفظ مذكور في سجل البيانات. ولا بدّ ألّا تجد المراجعة الثانية شيئًا، ثم تُوقّع شهادة يستطيع أي شخص التحقّق منها.",
  },
  about: { en: "About", ar: "عن" },
  aboutWhat: {
    en: "One contact, known on it only by a keyed hash",
    ar: "جهة اتصال واحدة، لا تُعرف فيها إلا ببصمة مشفّرة بمفتاح",
  },
  gone: { en: "Erased", ar: "ما مُحي" },
  goneWhat: { en: "Counted per store, each with its time", ar: "العدد والوقت في كل موضع حفظ" },
  second: { en: "Second look", ar: "المراجعة الثانية" },
  secondWhat: { en: "Nothing found", ar: "لم يُعثر على شيء" },
  kept: { en: "Kept", ar: "ما بقي" },
  keptWhat: { en: "Under which rule, and until when", ar: "بأي قاعدة، وحتى متى" },
  honest: { en: "History", ar: "سجل الاستعادة" },
  honestWhat: {
    en: "The day on which the database’s own recovery history closes",
    ar: "اليوم الذي ينتهي فيه سجل الاستعادة لدى قاعدة البيانات نفسها",
  },
  signed: { en: "Signed", ar: "التوقيع" },
  signedWhat: {
    en: "<bdi>Ed25519</bdi>. Changing one character makes it fail.",
    ar: "<bdi>Ed25519</bdi>. تغيير حرف واحد يُبطله.",
  },
  check: { en: "Check a certificate", ar: "تحقّق من شهادة" },
});
