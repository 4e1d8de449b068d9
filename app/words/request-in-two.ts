import { noticeLinks, notices } from "./notices";
import { objectionNames } from "./objection-names";
import { defineWords } from "./words";

/** /privacy/request and a request's own address, in the languages of every page. */
export const requestInTwo = /* @__PURE__ */ defineWords({
  title: { en: "Ask about your data", ar: "طلب بشأن بياناتك" },
  lead: {
    en: "For everybody: with an account here, in a brokerage’s records, or in neither. It costs nothing, and nobody is asked for a document.",
    ar: "للجميع: من لديه حساب هنا، أو بياناته لدى شركة وساطة، أو لا هذا ولا ذاك. بلا رسوم ولا تُطلب وثيقة.",
  },
  description: {
    en: "Ask for your data, its correction or its erasure, and see by when you have an answer.",
    ar: "اطلب بياناتك أو تصحيحها أو محوها، واعرف موعد الرد.",
  },
  type: { en: "What you ask for", ar: "نوع الطلب" },
  access: { en: "See what is held about me", ar: "الاطلاع على ما يُحفظ عني" },
  correction: { en: "Put something right", ar: "تصحيح معلومة" },
  erasure: { en: "Erase my data", ar: "محو بياناتي" },
  restriction: { en: "Keep it, but do not use it", ar: "حفظها دون استخدامها" },
  objection: { en: "Stop a use of it", ar: "إيقاف استخدام معيّن" },
  portability: { en: "Take my data elsewhere", ar: "نقل بياناتي إلى جهة أخرى" },
  withdrawal: { en: "Take back a consent", ar: "سحب موافقة" },
  complaint: { en: "Complain", ar: "تقديم شكوى" },
  by: { en: "Who is asking", ar: "مقدّم الطلب" },
  self: { en: "Myself", ar: "أنا عن نفسي" },
  representative: { en: "Somebody who asked me to act", ar: "أنا نيابةً عن شخص كلّفني" },
  child: { en: "I report that a child’s data is held here", ar: "أبلّغ عن بيانات طفل محفوظة هنا" },
  childHelp: {
    en: "A report about a child is answered within 72 hours, our own rule, whatever is chosen above.",
    ar: "يُردّ على البلاغ عن طفل خلال 72 ساعة وفق قاعدتنا، أيًا كان نوع الطلب.",
  },
  purpose: { en: "Which use should stop?", ar: "الاستخدام الذي تريد إيقافه، إن وُجد" },
  noPurpose: { en: "None in particular", ar: "لا استخدام بعينه" },
  email: { en: "E-mail address", ar: "عنوان البريد" },
  emailHelp: { en: "Your own. A code goes there.", ar: "عنوانك أنت، ويُرسل إليه رمز." },
  phone: { en: "Or phone", ar: "أو الهاتف" },
  phoneHelp: {
    en: "If you give only a phone number, the organisation that holds it calls you to check that it is you.",
    ar: "إن كتبت الهاتف وحده، تتصل بك الجهة التي تعرفه للتحقق من هويتك.",
  },
  personTitle: { en: "Whom it is about", ar: "صاحب البيانات" },
  personHelp: {
    en: "Only if you act for somebody, or report about a child. It is by this that we look, not by your own address.",
    ar: "فقط إن كنت تتصرف نيابةً عن غيرك أو تبلّغ عن طفل. نبحث بهذه البيانات لا بعنوانك.",
  },
  personName: { en: "Their name", ar: "اسمه" },
  personEmail: { en: "Their e-mail address", ar: "عنوان بريده" },
  personPhone: { en: "Or their phone", ar: "أو هاتفه" },
  brokerage: { en: "The brokerage that has the data", ar: "شركة الوساطة التي لديها البيانات" },
  brokerageHelp: {
    en: "If you know it: its name, or its web address.",
    ar: "إن كنت تعرفها: اسمها أو عنوان موقعها.",
  },
  details: { en: "What else we should know", ar: "تفاصيل أخرى" },
  detailsHelp: {
    en: "Not needed. Of a representative: on what ground you act.",
    ar: "اختياري. وللممثّل: بأي صفة تتصرف.",
  },
  send: { en: "Send the request", ar: "إرسال الطلب" },
  rule: { en: "Your answer comes by {date}", ar: "يصلك الرد حتى {date}" },
  ruleOurs: {
    en: "Our own rule: {days, plural, one {# day} other {# days}}.",
    ar: "قاعدتنا: {days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}.",
  },
  ruleLaw: { en: "By {law}.", ar: "وفق {law}." },
  whyRegion: {
    en: "You are in a region with a rule of its own.",
    ar: "أنت في إقليم له قاعدة خاصة.",
  },
  whyCountry: { en: "By the country that you ask from.", ar: "بحسب البلد الذي تطلب منه." },
  whyUnknown: {
    en: "Within {days, plural, one {# day} other {# days}}: the shortest period that we keep for any country, because we cannot tell which one you ask from.",
    ar: "خلال {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}، وهي أقصر مدة نلتزم بها تجاه أي بلد، لأننا لا نعرف البلد الذي تطلب منه.",
  },
  whyChosen: { en: "You chose it.", ar: "اخترتَها بنفسك." },
  stricter: { en: "Choose a stricter rule", ar: "اختر قاعدة أكثر صرامة" },
  ofPlace: { en: "That of my place", ar: "قاعدة بلدي الحالي" },
  show: { en: "Show the date", ar: "عرض الموعد" },
  atOnce: {
    en: "A consent taken back and an objection to marketing are done at once.",
    ar: "سحب الموافقة والاعتراض على التسويق يُنفّذان فورًا.",
  },
  twoWays: { en: "You can also write to {mail}.", ar: "ويمكنك الكتابة إلى {mail}." },
  "choose-one": { en: "Choose one.", ar: "اختر واحدًا." },
  "too-long": { en: "This is too long.", ar: "هذا أطول من المسموح." },
  "address-missing": {
    en: "Give an e-mail address or a phone.",
    ar: "اكتب عنوان بريد أو رقم هاتف.",
  },
  "own-email-missing": {
    en: "Give an e-mail address of your own: the code and the answer go there.",
    ar: "اكتب عنوان بريدك أنت، فإليه يصل الرمز والرد.",
  },
  "person-name-missing": { en: "Say for whom you act.", ar: "اذكر من تتصرف نيابةً عنه." },
  "person-address-missing": {
    en: "Give their e-mail address or phone: it is by this that we look.",
    ar: "اكتب بريده أو هاتفه، فبه نبحث.",
  },
  "child-missing": {
    en: "Say which child it is about: a name, an address, or what is to be seen.",
    ar: "اذكر الطفل المقصود: اسمه أو عنوانًا له أو ما يظهر عنه.",
  },
  "not-an-email": { en: "This does not read as an e-mail address.", ar: "هذا لا يبدو عنوان بريد." },
  "not-a-phone": { en: "This does not read as a phone number.", ar: "هذا لا يبدو رقم هاتف." },
  "too-many-attempts": {
    en: "There were many requests from here. Wait a little and send again; your text is kept.",
    ar: "وردت من هنا طلبات كثيرة. انتظر قليلًا ثم أرسل مجددًا، ونصّك محفوظ.",
  },

  yours: { en: "Your request", ar: "طلبك" },
  keepAddress: {
    en: "Keep the address of this page: it is the way back to your request.",
    ar: "احتفظ بعنوان هذه الصفحة، فهو طريق العودة إلى طلبك.",
  },
  asked: { en: "Asked", ar: "تاريخ الطلب" },
  due: { en: "Answer by", ar: "الرد حتى" },
  state: { en: "State", ar: "الحالة" },
  waits: { en: "waits for the code", ar: "بانتظار الرمز" },
  locked: { en: "locked after five wrong codes", ar: "مُقفل بعد خمسة رموز خاطئة" },
  onItsWay: {
    en: "forwarded to the organisations concerned, if any",
    ar: "حُوّل إلى الجهات المعنية إن وُجدت",
  },
  inWork: { en: "being answered", ar: "قيد الرد" },
  answered: { en: "answered", ar: "تم الرد" },
  closed: { en: "closed", ar: "مغلق" },
  code: { en: "The six digits from the mail", ar: "الأرقام الستة من الرسالة" },
  noCode: {
    en: "You gave a phone number alone, so no code is sent. Each brokerage that knows the number calls it to be sure that it is yours, and then answers. This page shows where the request stands.",
    ar: "كتبت رقم هاتف فقط، فلا يُرسل رمز. كل شركة وساطة تعرف الرقم تتصل به لتتأكد أنه لك ثم ترد، وتُظهر هذه الصفحة ما وصل إليه الطلب.",
  },
  codeHelp: {
    en: "If an address was given, a code goes to it; at most three in a day. It is good for 10 minutes.",
    ar: "إن كتبت بريدًا أرسلنا إليه رمزًا صالحًا لمدة 10 دقائق، وبحدّ أقصى ثلاثة رموز في اليوم.",
  },
  confirm: { en: "Confirm", ar: "تأكيد" },
  again: { en: "Send another code", ar: "إرسال رمز آخر" },
  withdraw: { en: "Take the request back", ar: "سحب الطلب" },
  "code-digits": {
    en: "Type the six digits. This does not count as a try.",
    ar: "اكتب الأرقام الستة. لا يُحتسب هذا محاولة.",
  },
  "codes-used-up": {
    en: "Three codes were sent for this request today. Tomorrow you can ask for another.",
    ar: "أُرسلت اليوم ثلاثة رموز لهذا الطلب، ويمكنك طلب رمز آخر غدًا.",
  },
  againSent: {
    en: "Another code is on its way, unless three went to this address today. The newest one counts.",
    ar: "رمز آخر في الطريق إليك، ما لم تكن ثلاثة رموز قد أُرسلت اليوم إلى هذا العنوان. والعبرة بأحدثها.",
  },
  "code-wrong": { en: "That is not the code.", ar: "هذا ليس الرمز." },
  "code-old": {
    en: "That code is too old. Have another sent.",
    ar: "انتهت صلاحية الرمز. اطلب رمزًا آخر.",
  },
  "code-locked": {
    en: "Five codes were wrong: this request is locked. You can begin another.",
    ar: "خمسة رموز خاطئة: أُقفل هذا الطلب، ويمكنك بدء طلب آخر.",
  },
  joined: {
    en: "You had asked the same before. This one was joined to it.",
    ar: "سبق أن طلبت الأمر نفسه، وضُمّ هذا الطلب إليه.",
  },
  earlier: { en: "The earlier request", ar: "الطلب السابق" },
  answers: { en: "Answers", ar: "الردود" },
  noAnswers: {
    en: "None yet. We ourselves and the organisations concerned, if any, were asked; the answer comes by {date}.",
    ar: "لا ردود بعد. وصل الطلب إلينا وإلى الجهات المعنية إن وُجدت، والرد حتى {date}.",
  },
  answeredOn: { en: "Answered", ar: "تاريخ الرد" },
  closedOn: { en: "Closed", ar: "تاريخ الإغلاق" },
  dueFirst: { en: "At first: {date}", ar: "الموعد الأول: {date}" },
  noneYet: { en: "None yet.", ar: "لا ردود بعد." },
  stoppedAlready: {
    en: "What you asked to stop has stopped already, wherever this address is known.",
    ar: "ما طلبت إيقافه متوقف بالفعل لدى كل من يعرف هذا العنوان.",
  },
  number: { en: "Number to quote", ar: "رقم الطلب للمراجعة" },
  whatStays: {
    en: "What the law makes them keep, which law, and until when, stands in the certificate.",
    ar: "ما يلزم القانون بالاحتفاظ به، ووفق أي قانون وحتى متى، مبيَّن في الشهادة.",
  },
  codeNone: {
    en: "No code? At most three a day go to one address, whoever asks for them. Ask for another here tomorrow, or write from that address to {mail} and quote the number above.",
    ar: "لم يصلك رمز؟ لا يُرسل إلى العنوان الواحد أكثر من ثلاثة رموز في اليوم، أيًا كان من طلبها. اطلب رمزًا آخر هنا غدًا، أو اكتب من ذلك العنوان إلى {mail} واذكر الرقم أعلاه.",
  },
  done: { en: "done", ar: "تم" },
  "done-with-exceptions": { en: "done, with exceptions", ar: "تم مع استثناءات" },
  refused: { en: "refused", ar: "مرفوض" },
  withdrawn: { en: "taken back", ar: "مسحوب" },
  longer: { en: "It takes until {date}: {why}", ar: "يستغرق حتى {date}: {why}" },
  takePackage: { en: "Download your data", ar: "تنزيل بياناتك" },
  takeCertificate: { en: "Download the certificate", ar: "تنزيل الشهادة" },
  erased: {
    en: "{n, plural, one {The one record that we held of you ourselves was erased.} other {The # records that we held of you ourselves were erased.}}",
    ar: "{n, plural, zero {لم يُمحَ شيء مما نحتفظ به نحن.} one {مُحي السجل الوحيد الذي كنّا نحتفظ به نحن عنك.} two {مُحي السجلان اللذان كنّا نحتفظ بهما نحن عنك.} few {مُحيت # سجلات كنّا نحتفظ بها نحن عنك.} many {مُحي # سجلًا كنّا نحتفظ بها نحن عنك.} other {مُحي # سجل كنّا نحتفظ بها نحن عنك.}}",
  },
  gone: {
    en: "This organisation left CLOSR. Everything that it held here was erased with its workspace on {date}.",
    ar: "غادرت هذه الجهة CLOSR، ومُحي كل ما كانت تحتفظ به هنا مع مساحة عملها في {date}.",
  },
  going: {
    en: "This organisation left CLOSR. Everything that it held here is being erased with its workspace.",
    ar: "غادرت هذه الجهة CLOSR، ويجري الآن محو كل ما كانت تحتفظ به هنا مع مساحة عملها.",
  },
  goneCertificate: { en: "Certificate:", ar: "الشهادة:" },
  takeOurs: {
    en: "Download what we hold of you ourselves",
    ar: "تنزيل ما نحتفظ به نحن عنك",
  },

  choiceOurs: {
    en: "our own rule, {days} days",
    ar: "قاعدتنا، {days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}",
  },
  ...objectionNames,
  notice: notices.rightsAsk,
  noticeMore: noticeLinks.more,
});
