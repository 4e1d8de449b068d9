import { defineWords } from "./words";

/** The privacy policy, a clause to a sentence or two. Registers supply the tables beside it. */
export const policy = defineWords({
  who: { en: "Who we are to you", ar: "صفتنا تجاهك" },
  whoRuns: {
    en: "CLOSR is run by {company}. This page covers its website, its product and the mail it sends.",
    ar: "الجهة المشغّلة لـ CLOSR: {company}. وتشمل هذه الصفحة موقع CLOSR ومنتجها وما ترسله من بريد.",
  },
  whoController: {
    en: "For visitors of this site, people who sign up and members of a brokerage’s workspace, we decide what is collected and why. We are the controller.",
    ar: "فيما يخصّ زوّار هذا الموقع ومن يسجّلون فيه وأعضاء مساحات العمل لدى شركات الوساطة، نحن من يقرّر ما يُجمع وسبب جمعه، فنحن المتحكّم في البيانات.",
  },
  whoProcessor: {
    en: "For the people in a brokerage’s own records, its contacts, enquiries, deals, messages and files, the brokerage decides and answers for it. We hold them on its instructions, as its processor. The product takes no contact without a source, a date and a ground.",
    ar: "أما الأشخاص المذكورون في سجلات شركة الوساطة، من جهات اتصال واستفسارات وصفقات ورسائل وملفّات، فالشركة هي صاحبة القرار والمسؤولة عنه، ونحن نحفظها بتعليماتها بصفتنا معالجًا للبيانات. ولا يقبل المنتج جهة اتصال دون مصدر وتاريخ وأساس.",
  },
  whoAgreement: {
    en: "What we may do for a brokerage stands in a data processing agreement that its administrator reads and accepts in the settings. Who accepted which text, and when, is kept with the hash of that text.",
    ar: "ما يجوز لنا فعله لصالح شركة الوساطة مذكور في اتفاقية معالجة بيانات يقرؤها مديرها ويقبلها في الإعدادات. ويُحفظ من قبل أي نص ومتى، مع بصمة ذلك النص.",
  },
  whoStaff: {
    en: "Our staff see a brokerage’s records only after its own administrator has let them, for a stated reason, to look and change nothing, for 24 hours at most; each page that they open is listed for the brokerage. Whoever administers the hosting account could reach the database underneath, and that is the one way that software cannot close.",
    ar: "لا يرى موظفونا سجلات شركة وساطة إلا بعد أن يأذن لهم مديرها، لسبب مذكور، للاطلاع دون تعديل، ولمدة 24 ساعة على الأكثر، وكل صفحة يفتحونها مدرجة أمام الشركة. أما من يدير حساب الاستضافة فيستطيع الوصول إلى قاعدة البيانات نفسها، وهو المنفذ الوحيد الذي لا يستطيع البرنامج إغلاقه.",
  },

  what: { en: "What we hold", ar: "ما لدينا من بيانات" },
  whatAccount: {
    en: "Of a member: name, e-mail address, language, role, and a hash of the password, never the password. Of the question about age, only the answer that you are 16 or over. A picture, if you choose to give one: only its square is kept, drawn anew, which those who work with you see until you remove it; nothing that the file said of place, time or device stays. Phone and job title of a member are not asked for.",
    ar: "عن العضو: الاسم والبريد الإلكتروني واللغة والدور، وبصمة كلمة المرور لا الكلمة نفسها. ومن سؤال العمر، الإجابة بأنك في السادسة عشرة أو أكبر فقط. وصورة إن اخترت إضافتها: لا يُحفظ منها إلا مربعها مرسومًا من جديد، يراه من يعمل معك إلى أن تزيلها، ولا يبقى شيء مما ذكره الملف عن مكان أو وقت أو جهاز. ولا نسأل العضو عن هاتفه أو مسمّاه الوظيفي.",
  },
  whatSignIns: {
    en: "Of each sign-in: when it began, when it was last used, and browser and system by name, such as “<bdi>Chrome, Windows</bdi>”. The full text a browser sends about itself is not kept.",
    ar: "عن كل تسجيل دخول: وقت بدئه وآخر استخدام له، واسم المتصفّح والنظام فقط، مثل «<bdi>Chrome, Windows</bdi>». ولا نحفظ النصّ الكامل الذي يرسله المتصفّح عن نفسه.",
  },
  whatCustomerData: {
    en: "For a brokerage: the contacts, companies, enquiries, deals, notes, tasks, files and messages that it types in, imports or receives. Each record shows where it came from and who changed it.",
    ar: "لصالح شركة الوساطة: ما تُدخله أو تستورده أو يصلها من جهات اتصال وشركات واستفسارات وصفقات وملاحظات ومهام وملفّات ورسائل. ويُظهر كل سجل مصدره ومن عدّله.",
  },
  whatBilling: {
    en: "We take no payments yet, so we hold neither billing addresses nor card numbers. A tax number that a brokerage enters for its bills is sealed with a key of its own; in the clear only its end stays, and a keyed hash by which the same number is known again in that workspace.",
    ar: "لا نستقبل أي مدفوعات بعد، فليست لدينا عناوين فواتير ولا أرقام بطاقات. والرقم الضريبي الذي تُدخله شركة الوساطة لفواتيرها يُشفَّر بمفتاح خاص بها، ولا يبقى ظاهرًا منه إلا آخره، مع بصمة مشفّرة بمفتاح يُعرف بها الرقم نفسه إن تكرّر في مساحة العمل تلك.",
  },
  whatVisitors: {
    en: "Of a visitor who only looks: nothing. If you answer the cookie question, we keep the answer and the text you were shown, without your address on the internet and without your browser’s description. If you agree to be counted, we keep which of our pages your browser opened, when, and which site led there, under a random number; you can read and erase that on the cookie page.",
    ar: "عن الزائر الذي يتصفّح فقط: لا شيء. وإن أجبت عن سؤال ملفات الارتباط حفظنا إجابتك والنصّ الذي عُرض عليك، دون عنوانك على الإنترنت ودون وصف متصفّحك. وإن وافقت على الإحصاء حفظنا تحت رقم عشوائي أيَّ صفحاتنا فتح متصفّحك ومتى وأيّ موقع قادك إليها، ولك أن تقرأ ذلك وتمحوه في صفحة ملفات الارتباط.",
  },
  whatLogs: {
    en: "Our logs say what happened and how often. A name, an address or a text has no field in them.",
    ar: "تقول سجلات التشغيل ما حدث وكم مرّة، ولا حقل فيها لاسم أو عنوان أو نصّ.",
  },
  whatMail: {
    en: "If you write to us, we keep the letter to answer it.",
    ar: "إن راسلتنا احتفظنا برسالتك كي نردّ عليها.",
  },
  whatSurveys: {
    en: "If you have an account and agree, we keep what you answer in a survey of ours, for its stated purpose, until a year after its end; after that only how often an answer was given, where five or more gave it. What you answered under your name you can take back. An anonymous answer is kept without you, your address and a time, so it cannot be found again to be taken back. We write no mail about surveys, and stop asking when you say so.",
    ar: "إن كان لك حساب ووافقت حفظنا إجاباتك عن استبياناتنا لغرضها المذكور حتى سنة واحدة بعد نهاية الاستبيان، ثم لا يبقى إلا عدد مرّات الإجابة التي اختارها خمسة أو أكثر. ولك أن تسحب ما أجبت به باسمك. أما الإجابة المجهولة فتُحفظ دون هويتك ودون عنوانك ودون وقت، فلا يمكن العثور عليها لسحبها. ولا نرسل بريدًا بشأن الاستبيانات، ونكفّ عن سؤالك متى طلبت.",
  },
  whatNews: {
    en: "If you ask for our news: your e-mail address, your language, the country you asked from, and proof of the words you agreed to. Without your confirmation the address goes after 7 days. After a no it goes at once; a keyed hash of it stays, so that nothing is sent to it again.",
    ar: "إن طلبت أخبارنا حفظنا بريدك ولغتك والبلد الذي طلبت منه وإثبات النصّ الذي وافقت عليه. ودون تأكيدك يُحذف العنوان بعد 7 أيام. وإن رفضت حُذف فورًا، وتبقى منه بصمة مشفّرة بمفتاح كي لا يُرسل إليه شيء بعدها.",
  },

  from: { en: "Where it comes from", ar: "من أين تأتي" },
  fromYou: {
    en: "From you, when you sign up, are invited, set something, or write to us.",
    ar: "منك أنت، حين تسجّل أو تُدعى أو تضبط شيئًا أو تراسلنا.",
  },
  fromConnections: {
    en: "From what a brokerage connects: property portals and web forms, whose signed messages we keep for 30 days as they came, e-mail to its address, and the files it imports.",
    ar: "مما تربطه شركة الوساطة: البوابات العقارية ونماذج المواقع، ونحفظ رسائلها الموقّعة كما وردت 30 يومًا، والبريد الوارد إلى عنوانها، والملفّات التي تستوردها.",
  },
  fromYourBrowser: {
    en: "From your browser, without asking, only what a page needs to be delivered. Our provider sees your address on the internet while it does so.",
    ar: "من متصفّحك تلقائيًا: ما يلزم لإيصال الصفحة فقط. ويرى مزوّد الاستضافة عنوانك على الإنترنت أثناء ذلك.",
  },
  fromOthers: {
    en: "From no public source and no dealer in data. Where a brokerage has somebody from a public source, that person’s record says so. There is no sign-in through another company, and no payment processor.",
    ar: "لا نأخذ من مصادر علنية ولا من تجّار بيانات. وحيث يكون لدى شركة الوساطة شخص من مصدر علني فسجله يقول ذلك. ولا يوجد تسجيل دخول عبر جهة أخرى ولا معالج مدفوعات.",
  },

  use: { en: "What it is used for, and on what ground", ar: "فيمَ تُستخدم، وعلى أي أساس" },
  useClosed: {
    en: "The list below is closed in the software: neither a table nor a permission to read can be made without naming one of its uses. There is no advertising, no profiling and no sale.",
    ar: "القائمة أدناه مغلقة في البرنامج نفسه: لا يمكن إنشاء جدول ولا صلاحية اطّلاع دون تسمية استخدام منها. لا إعلانات ولا تنميط ولا بيع.",
  },
  useGrounds: {
    en: "The grounds depend on the law where you are, and the table shows those for the country that you seem to be in. In the UAE nothing rests on “legitimate interests”. Where a use does rest on them, as the safety of accounts does in Europe, the balance that we struck stands beside it. A legal duty names its law.",
    ar: "تتبع الأسس قانون المكان الذي أنت فيه، ويعرض الجدول ما يخصّ البلد الذي يبدو أنك فيه. في الإمارات لا يستند شيء إلى «المصالح المشروعة». وحيث يستند إليها استخدام، كأمان الحسابات في أوروبا، تُذكر الموازنة التي أجريناها بجانبه. وكل التزام قانوني يُذكر قانونه.",
  },
  useTheirs: {
    en: "A brokerage records its own ground with each contact.",
    ar: "وتسجّل شركة الوساطة أساسها هي مع كل جهة اتصال.",
  },
  useImprove: {
    en: "We build and try the product with made-up people. No step of it copies a brokerage’s records for that.",
    ar: "نبني المنتج ونجرّبه بأشخاص مختلقين، ولا تُنسخ لذلك سجلات أي شركة وساطة في أي خطوة.",
  },
  useMail: {
    en: "Mail about your account or your request always comes. News comes only after a yes that you can take back, and every letter has a link to unsubscribe: opening it changes nothing, one press there unsubscribes you.",
    ar: "رسائلنا عن حسابك أو طلبك تصلك دائمًا. أما الأخبار فلا تصلك إلا بموافقتك، ولك سحبها متى شئت: في كل رسالة رابط لإيقافها بضغطة واحدة، ومجرّد فتحه لا يغيّر شيئًا.",
  },

  share: { en: "Who else receives it", ar: "من يتلقّاها سوانا" },
  shareNoSale: {
    en: "We do not sell personal data or share it for advertising. <bdi>Global Privacy Control</bdi> is honoured everywhere, on the first page, without an account.",
    ar: "لا نبيع البيانات الشخصية ولا نشاركها لأغراض إعلانية. ونلتزم بإشارة <bdi>Global Privacy Control</bdi> في كل مكان ومن الصفحة الأولى ودون حساب.",
  },
  shareSubprocessors: {
    en: "Those who handle data for us stand in a public list with their purpose, the data and the place.",
    ar: "الجهات التي تعالج بيانات لصالحنا مدرجة في قائمة علنية، بأغراضها وبياناتها وأماكنها.",
  },
  shareContracts: {
    en: "They may use it for our work alone. Which contract binds each of them is the operator’s to record, and the list says where none is recorded.",
    ar: "ولا يجوز لها استخدامها إلا لعملنا. وتسجيل العقد الذي يُلزم كلًّا منها على المشغّل، وتقول القائمة أين لم يُسجَّل عقد.",
  },
  shareOrganisation: {
    en: "Inside a brokerage, roles decide who sees what. An agent sees their own records, a team lead the team’s, and owners and administrators all of them, with the history of changes.",
    ar: "داخل شركة الوساطة تحدّد الأدوار من يرى ماذا: يرى الوسيط سجلاته، وقائد الفريق سجلات فريقه، ويرى المالك والمسؤول كل شيء مع تاريخ التعديلات.",
  },
  shareEndpoints: {
    en: "If a brokerage has events sent to programs of its own, only the fields that it ticked leave, and what went where is on record.",
    ar: "إن طلبت شركة الوساطة إرسال الأحداث إلى برامجها، فلا يخرج إلا ما حدّدته من حقول، ويُسجَّل ما أُرسل وإلى أين.",
  },
  shareLaw: {
    en: "Authorities receive data only where a law or a court obliges us, and no more than it names. We tell the brokerage or the person first, unless that is forbidden. In an emergency that endangers someone we may act sooner.",
    ar: "لا تتلقّى السلطات بيانات إلا حيث يُلزمنا قانون أو محكمة، وبقدر ما يُطلب لا أكثر. ونُخبر شركة الوساطة أو الشخص أولًا ما لم يُمنع ذلك. وفي طارئ يهدّد سلامة أحد قد نتصرّف قبل ذلك.",
  },
  shareSale: {
    en: "If the company or a part of it is sold, this policy goes with the data, and you hear of it in time to export and leave.",
    ar: "إن بيعت الشركة أو جزء منها انتقلت هذه السياسة مع البيانات، ونُعلمك قبلها بوقت يكفي للتصدير والمغادرة.",
  },

  ai: { en: "Artificial intelligence", ar: "الذكاء الاصطناعي" },
  aiSummaries: {
    en: "One feature uses it: the summary of a conversation. There is no scoring of people, no drafting and no forecast. Unless a provider has been set up, the summary picks sentences from the conversation on our own servers and nothing leaves them.",
    ar: "تستخدمه ميزة واحدة: ملخّص المحادثة. ولا درجات للأشخاص ولا كتابة مسوّدات ولا توقّعات. وما لم يُضبط مزوّد خارجي فإن الملخّص يختار جُملًا من المحادثة نفسها على خوادمنا ولا يخرج منها شيء.",
  },
  aiProvider: {
    en: "With a provider, names, phones and e-mail addresses are replaced before anything is sent, and the exact text that left is kept as a receipt for the brokerage to read.",
    ar: "ومع وجود مزوّد تُستبدل الأسماء والهواتف وعناوين البريد قبل إرسال أي شيء، ويُحفظ النصّ الذي خرج بحرفه إيصالًا تقرؤه شركة الوساطة.",
  },
  aiTraining: {
    en: "A brokerage’s data trains no model, ours or anyone’s. There is no switch that would allow it.",
    ar: "لا تُدرَّب ببيانات شركة الوساطة أي نماذج، لنا أو لغيرنا، وليس في المنتج مفتاح يسمح بذلك.",
  },
  aiReview: {
    en: "A summary may be wrong or leave something out. It is labelled, each sentence leads to its message, and a person marks it as reviewed. Nothing is decided about anyone by software alone.",
    ar: "قد يخطئ الملخّص أو يُغفل شيئًا. لذلك يحمل علامته، وتقود كل جملة إلى رسالتها، ويؤكّد إنسان مراجعته. ولا يُتّخذ قرار بشأن أحد بالبرنامج وحده.",
  },
  aiOff: {
    en: "A workspace can switch it off; then no call is made at all.",
    ar: "يمكن لمساحة العمل إيقافه، وعندها لا يُجرى أي اتصال به أصلًا.",
  },

  connect: { en: "Connections you make", ar: "ما تربطه بنفسك" },
  connectYours: {
    en: "A portal, form or program is connected by the brokerage and can be disconnected by it at any time. From then on its messages are refused; what it already received stays under its own rules.",
    ar: "تربط شركة الوساطة البوابة أو النموذج أو البرنامج، وتفصله متى شاءت، وتُرفض رسائله من لحظتها. أما ما تلقّاه من قبل فيبقى خاضعًا لقواعده هو.",
  },
  connectTheirs: {
    en: "What such a company does with data is described in its own policy, not in ours. Read it before you connect.",
    ar: "ما تفعله تلك الجهة بالبيانات تصفه سياستها لا سياستنا. اقرأها قبل الربط.",
  },

  place: { en: "Where it is processed", ar: "أين تُعالج" },
  placeWhere: {
    en: "Our provider has data centres in many countries, so data may be handled outside the country it came from. For everyone outside, the table names the country and what covers the transfer, such as standard contractual clauses or an adequacy decision. Where the operator has recorded nothing, it says so.",
    ar: "لمزوّدنا مراكز بيانات في بلدان كثيرة، فقد تُعالج البيانات خارج البلد الذي جاءت منه. ويذكر الجدول لكل جهة خارجية بلدها وما يغطّي النقل إليها، كالبنود التعاقدية القياسية أو قرار الكفاية، وحيث لم يسجّل المشغّل شيئًا يقول ذلك.",
  },

  keep: { en: "How long it is kept", ar: "مدة الاحتفاظ" },
  keepTable: {
    en: "These periods are our own. The same table drives the nightly deletion, so the page and the software cannot differ, and what is overdue shows on the page of proofs.",
    ar: "هذه المدد قرارنا نحن. والجدول نفسه هو ما يُنفَّذ به الحذف كل ليلة، فلا تختلف الصفحة عن البرنامج، وما تأخّر يظهر في صفحة الإثبات.",
  },
  keepEnd: {
    en: "An owner ends the subscription in the settings and sees every date that follows. The records can then be read and exported for 30 days; after that they are deleted, and a signed certificate says what went.",
    ar: "ينهي المالك الاشتراك من الإعدادات ويرى كل موعد يليه. تبقى السجلات متاحة للقراءة والتصدير 30 يومًا، ثم تُحذف، وتبيّن شهادة موقّعة ما زال منها.",
  },
  keepLaw: {
    en: "Bills and tax records, once there are any, stay as long as the law demands, and the law is named.",
    ar: "أما الفواتير والسجلات الضريبية، متى وُجدت، فتبقى ما يفرضه القانون مع ذكره.",
  },
  keepHistory: {
    en: "The database’s provider keeps a recovery history of 30 days that we cannot shorten. Erased data could technically be restored from it until then; a certificate of erasure names the day on which that ends.",
    ar: "يحتفظ مزوّد قاعدة البيانات بسجل استعادة مدته 30 يومًا لا نستطيع تقصيره، ويمكن تقنيًا استعادة ما مُحي خلاله. وتذكر شهادة المحو اليوم الذي ينتهي فيه ذلك.",
  },

  secure: { en: "How it is protected", ar: "كيف نحميها" },
  secureTransit: {
    en: "Everything travels encrypted. Browsers are told for a year ahead never to try otherwise.",
    ar: "كل شيء ينتقل مشفّرًا، ويُؤمر المتصفّح لسنة مقبلة بألّا يحاول غير ذلك.",
  },
  secureSealed: {
    en: "Secrets of connections and the texts sent to a provider are sealed with a key of the workspace’s own. Names, phones, e-mails and notes are not sealed by us, as they must be searchable; they rest under the provider’s encryption.",
    ar: "أسرار الربط والنصوص المرسلة إلى مزوّد مشفّرة بمفتاح خاص بمساحة العمل. أما الأسماء والهواتف والبريد والملاحظات فلا نشفّرها نحن لأن البحث فيها لازم، وهي محفوظة تحت تشفير المزوّد.",
  },
  secureApart: {
    en: "Brokerages are kept apart in the database’s own keys, and within one, agents see what is theirs. Every change is written to a history that only grows.",
    ar: "تُفصل شركات الوساطة بعضها عن بعض في مفاتيح قاعدة البيانات نفسها، ويرى الوسيط داخل الشركة ما يخصّه. ويُكتب كل تعديل في سجل لا ينقص.",
  },
  secureParts: {
    en: "Which part of the product can reach which store is published, and equals what is deployed. The machines and their halls are our provider’s.",
    ar: "ننشر ما يصل إليه كل جزء من المنتج من مواضع الحفظ، وهو مطابق لما يعمل فعلًا. أما الأجهزة ومبانيها فلمزوّدنا.",
  },
  secureTested: {
    en: "Tests attack the product with every change: other brokerages’ records, forged forms, addresses on our own network, hostile texts. When each last ran is published, and what is older than eight days is called overdue.",
    ar: "تهاجم اختباراتٌ المنتجَ مع كل تعديل: سجلات شركات أخرى، ونماذج مزوّرة، وعناوين على شبكتنا، ونصوص خبيثة. وموعد آخر تشغيل لكل منها منشور، وما مضى عليه أكثر من ثمانية أيام يُعدّ متأخرًا.",
  },
  securePeople: {
    en: "Whoever of us has no current training on record cannot even ask to look into a brokerage’s workspace.",
    ar: "من ليس له منّا تدريب ساري المفعول مسجَّل لا يستطيع حتى أن يطلب الاطلاع على مساحة عمل شركة وساطة.",
  },
  secureYours: {
    en: "No system is beyond attack. Choose a long password that you use nowhere else; and if you find a vulnerability, our security address is below.",
    ar: "لا نظام في مأمن تام. اختر كلمة مرور طويلة لا تستخدمها في مكان آخر، وإن وجدت ثغرة فعنوان الإبلاغ أدناه.",
  },

  rights: { en: "Your rights", ar: "حقوقك" },
  rightsList: {
    en: "You may see your data, correct it, have it erased unless a law makes us keep it, have its use restricted, object to a use, take it with you in a common format, and withdraw a consent as easily as you gave it. We treat all visitors and members alike. A brokerage finds the tools for its contacts on their pages.",
    ar: "لك أن تطّلع على بياناتك وتصحّحها وتطلب محوها ما لم يُلزمنا قانون بحفظها أو تقييد استخدامها، وأن تعترض على استخدام بعينه، وأن تأخذها بصيغة شائعة، وأن تسحب موافقتك بالسهولة التي منحتها بها. ونحن نعامل الزوّار والأعضاء جميعًا على حدّ سواء. وتجد شركة الوساطة أدوات ذلك في صفحات جهات اتصالها.",
  },
  rightsAsk: {
    en: "Ask at /privacy/request, without an account, or write to {email}. We answer within 30 days; that is our own target, and where a law sets a shorter period, that period holds. We ask for no identity document as a rule.",
    ar: "اطلب ذلك في /privacy/request دون حساب، أو اكتب إلى {email}. نردّ خلال 30 يومًا، وهذا هدفنا نحن، وإن حدّد القانون مدة أقصر فهي السارية. ولا نطلب وثيقة هوية في المعتاد.",
  },
  rightsBrokerage: {
    en: "If a brokerage has your number, ask the brokerage: it decides, and the product gives it an export with checksums and an erasure with a signed certificate. If you ask us, we pass it on without telling anyone whether you are in its records.",
    ar: "إن كان رقمك لدى شركة وساطة فتوجّه إليها، فهي صاحبة القرار، ويمنحها المنتج تصديرًا ببصمات تحقّق ومحوًا بشهادة موقّعة. وإن سألتنا نقلنا طلبك إليها دون أن نكشف لأحد إن كنت في سجلاتها.",
  },
  rightsCertificate: {
    en: "Anyone can check such a certificate here, without an account.",
    ar: "يستطيع أي شخص التحقّق من هذه الشهادة هنا دون حساب.",
  },
  rightsComplain: {
    en: "Which of these a law gives you depends on where you are. You may complain to a data protection authority: in the UAE the UAE Data Office, in the DIFC and ADGM their Commissioners of Data Protection, elsewhere your own country’s.",
    ar: "وما يكفله القانون من ذلك يختلف بحسب مكانك. ولك أن تشتكي إلى سلطة حماية البيانات: مكتب البيانات في دولة الإمارات، ومفوّض حماية البيانات في مركز دبي المالي العالمي وفي سوق أبوظبي العالمي، أو سلطة بلدك.",
  },

  cookies: { en: "Cookies", ar: "ملفات الارتباط" },
  cookiesNecessary: {
    en: "Only what is necessary is kept without asking, and not before you sign in or choose. Everything else waits for your yes, and refusing is as easy as agreeing.",
    ar: "لا يُحفظ دون سؤال إلا الضروري، وليس قبل أن تسجّل الدخول أو تختار. وكل ما عداه ينتظر موافقتك، والرفض سهل كالقبول.",
  },
  cookiesKinds: {
    en: "There are four kinds: necessary, functional, analytics and marketing. A kind that is not in use says so and has no switch; each of the others says what stops without it.",
    ar: "الأنواع أربعة: ضرورية ووظيفية وتحليلات وتسويق. والنوع غير المستخدم يُذكر كذلك ولا مفتاح له، ويبيّن كل نوع سواه ما يتوقّف من دونه.",
  },
  cookiesGuard: {
    en: "One register lists them all, and our server stops any cookie that is not in it. If your browser keeps something foreign out of one of our pages, it tells our server which rule and which host, and nothing about you. Pages are counted on our own server, and only if you agree. There is no advertising and no pixel in our mail.",
    ar: "يضمّها سجل واحد، ويوقف خادمنا أي ملفّ ليس فيه. وإذا منع متصفّحك شيئًا غريبًا من الدخول إلى إحدى صفحاتنا أخبر خادمنا بالقاعدة وباسم الخادم الغريب، ولا شيء عنك. تُحصى الصفحات على خادمنا نحن، وبموافقتك فقط. لا إعلانات، ولا صور تتبّع في بريدنا.",
  },
  cookiesChoice: {
    en: "Your choice holds for 182 days, a refusal as long as a yes, and when you are signed in, in all your browsers. Taking it back works in the same answer. You are asked again only when something changed that matters.",
    ar: "يسري اختيارك 182 يومًا، والرفض كالقبول، وفي كل متصفّحاتك متى سجّلت الدخول. ويسري سحبه في الإجابة نفسها. ولا تُسأل ثانية إلا إن تغيّر ما يهمّ.",
  },
  cookiesWithout: {
    en: "Public pages work with all cookies blocked in your browser’s settings. Signing in needs one.",
    ar: "تعمل الصفحات العامة وإن حجبت كل ملفات الارتباط من إعدادات متصفّحك، ولا يحتاج إلى واحد منها إلا تسجيل الدخول.",
  },

  children: { en: "Children", ar: "الأطفال" },
  childrenAge: {
    en: "The service is for people of 16 and over who work. Sign-up asks for a year of birth and, when it gives less than 16, stores nothing.",
    ar: "الخدمة لمن أتمّوا السادسة عشرة ويعملون. ويسأل التسجيل عن سنة الميلاد، فإن دلّت على أقل من ذلك لم يُحفظ شيء.",
  },
  childrenReport: {
    en: "If you think that a child has given us data, write to {email} and we erase it.",
    ar: "إن ظننت أن طفلًا أعطانا بيانات فاكتب إلى {email} ونمحوها.",
  },

  changes: { en: "Changes", ar: "التعديلات" },
  changesVersions: {
    en: "Every version has a number, a date and a hash of its text. What you acknowledge at sign-up is stored with all three, and your own pages show it.",
    ar: "لكل إصدار رقم وتاريخ وبصمة لنصّه، ويُحفظ ما تُقرّ بالاطلاع عليه عند التسجيل بالثلاثة معًا، وتعرضه صفحاتك.",
  },
  changesNotice: {
    en: "Before a change that matters takes effect, we write to every member, 30 days ahead. Whoever uses the service after that day accepts it; whoever does not want to can export and leave before.",
    ar: "قبل سريان أي تعديل جوهري نراسل كل الأعضاء بثلاثين يومًا. ومن يستخدم الخدمة بعد ذلك اليوم فقد قبله، ومن لا يريده يستطيع التصدير والمغادرة قبله.",
  },
  changesProof: {
    en: "One page has a line for every promise: whether it is built, how its last check ended and when, and the command with which anybody repeats it. Nothing is called kept there without a test.",
    ar: "صفحة واحدة فيها سطر لكل وعد: هل بُني، وكيف انتهى آخر اختبار له ومتى، والأمر الذي يعيده به أي شخص. ولا يُسمّى وعد منفَّذًا فيها دون اختبار.",
  },

  contact: { en: "Contact", ar: "التواصل" },
  contactWhere: {
    en: "Privacy team, {company}, {address}. {email}",
    ar: "فريق الخصوصية، {company}، {address}. {email}",
  },
  contactOfficer: {
    en: "{standing, select, named {Data protection officer, or representative in the EU or the UK: {officer}.} weighed {No data protection officer and no representative in the EU or the UK is appointed, because {reason}. The operator last weighed this on {reviewed}.} other {No data protection officer and no representative in the EU or the UK has been named by the operator, and no assessment of it is recorded. Once either is, it stands here.}}",
    ar: "{standing, select, named {مسؤول حماية البيانات أو الممثّل في الاتحاد الأوروبي أو المملكة المتحدة: {officer}.} weighed {لم يُعيَّن مسؤول لحماية البيانات ولا ممثّل في الاتحاد الأوروبي أو المملكة المتحدة، وذلك لأنه {reason}. نظر المشغّل في ذلك آخر مرة في {reviewed}.} other {لم يسمِّ المشغّل مسؤولًا لحماية البيانات ولا ممثّلًا في الاتحاد الأوروبي أو المملكة المتحدة، وليس لديه تقييم مسجّل لذلك. ومتى توفّر أحدهما ذُكر هنا.}}",
  },
  contactSecurity: {
    en: "Reports of vulnerabilities are welcome; the address and its date are in the security file.",
    ar: "نرحّب بالإبلاغ عن الثغرات الأمنية، والعنوان وتاريخ صلاحيته في ملفّ الأمن.",
  },
});
