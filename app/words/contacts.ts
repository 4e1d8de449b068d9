import { defineWords } from "./words";

/** Contacts: the list, the form, the page. */
export const contacts = /* @__PURE__ */ defineWords({
  contacts: { en: "Contacts", ar: "جهات الاتصال" },
  newContact: { en: "New contact", ar: "جهة اتصال جديدة" },
  editContact: { en: "Edit contact", ar: "تعديل جهة الاتصال" },
  crumbs: { en: "Where you are", ar: "موقعك في النظام" },

  name: { en: "Name", ar: "الاسم" },
  nameless: { en: "Name not known", ar: "الاسم غير معروف" },
  phone: { en: "Phone", ar: "الهاتف" },
  email: { en: "E-mail", ar: "البريد الإلكتروني" },
  source: { en: "Source", ar: "المصدر" },
  owner: { en: "Owner", ar: "المسؤول" },
  since: { en: "Since", ar: "منذ" },
  nobody: { en: "Nobody yet", ar: "بلا مسؤول بعد" },
  more: { en: "and {n} more", ar: "و{n} غيرها" },

  filters: { en: "Owner and order", ar: "المسؤول والترتيب" },
  everybody: { en: "Everybody’s", ar: "الجميع" },
  mine: { en: "Mine", ar: "المسندة إليّ" },
  ofNobody: { en: "Nobody’s", ar: "بلا مسؤول" },
  ownedBy: { en: "Owner", ar: "المسؤول" },
  show: { en: "Show", ar: "اعرض" },
  newest: { en: "Newest first", ar: "الأحدث أولًا" },
  oldest: { en: "Oldest first", ar: "الأقدم أولًا" },
  pages: { en: "Pages of the list", ar: "صفحات القائمة" },
  toStart: { en: "To the start", ar: "إلى البداية" },
  next: { en: "Next", ar: "التالي" },

  emptyFact: { en: "No contacts here yet", ar: "لا توجد جهات اتصال هنا بعد" },
  emptyHelp: {
    en: "A contact is made by itself when a lead comes in. You can also write one down, or import a list you already have.",
    ar: "تُنشأ جهة الاتصال تلقائيًا عند وصول عميل محتمل. ويمكنك أيضًا إضافتها بنفسك أو استيراد قائمة لديك.",
  },
  emptyFilter: { en: "Nobody matches this filter", ar: "لا أحد يطابق هذا الاختيار" },
  showAll: { en: "Show everybody", ar: "اعرض الجميع" },
  import: { en: "Import", ar: "استيراد" },

  whoIsIt: { en: "Who it is", ar: "بيانات الشخص" },
  nameEn: { en: "Name in Latin letters", ar: "الاسم بالحروف اللاتينية" },
  nameAr: { en: "Name in Arabic", ar: "الاسم بالعربية" },
  whoHint: {
    en: "Write what you know: neither name is made from the other. Phones as they are dialled in the UAE, or with + and the country’s code.",
    ar: "اكتب ما تعرفه، فلا يُستنتج أحد الاسمين من الآخر. اكتب الأرقام كما تُطلب داخل الإمارات، أو مع + ورمز الدولة.",
  },
  phones: { en: "Phones", ar: "أرقام الهاتف" },
  phoneNumbered: { en: "Phone {n}", ar: "الهاتف {n}" },
  emails: { en: "E-mails", ar: "عناوين البريد" },
  emailNumbered: { en: "E-mail {n}", ar: "البريد {n}" },
  language: { en: "Prefers to speak", ar: "اللغة المفضلة" },
  notKnown: { en: "Not known", ar: "غير معروفة" },
  birthYear: { en: "Year of birth", ar: "سنة الميلاد" },
  birthYearHint: { en: "Only if you need it", ar: "عند الحاجة فقط" },
  whyHeld: { en: "Why we hold this", ar: "لماذا نحتفظ بهذه البيانات" },
  whyHint: {
    en: "Every person may ask where we have them from. The answer is written down now; the date is today unless you say otherwise.",
    ar: "لكل شخص أن يسأل من أين حصلنا على بياناته. نسجّل الجواب الآن، والتاريخ هو اليوم ما لم تذكر غيره.",
  },
  sourceKind: { en: "Where from", ar: "مصدر البيانات" },
  choose: { en: "Choose", ar: "اختر" },
  sourceDetail: { en: "In your own words", ar: "وصف المصدر" },
  sourceDetailHint: {
    en: "Who referred them, which portal, which event.",
    ar: "من أحاله، أو أي بوابة، أو أي مناسبة.",
  },
  sourceUrl: { en: "Link to the source", ar: "رابط المصدر" },
  legalBasis: { en: "Legal basis", ar: "الأساس القانوني" },
  byRule: { en: "By the rule for the source", ar: "وفق قاعدة المصدر" },
  collectedOn: { en: "Collected on", ar: "تاريخ الجمع" },
  whose: { en: "Whose contact it is", ar: "مسؤول جهة الاتصال" },
  save: { en: "Save", ar: "حفظ" },
  cancel: { en: "Cancel", ar: "إلغاء" },

  knownTitle: { en: "You may know this person already", ar: "قد تكون تعرف هذا الشخص" },
  knownAs: {
    en: "{who} has <n>{by}</n>.",
    ar: "<n>{by}</n> مسجّل لدى {who}.",
  },
  knownHelp: {
    en: "Open the contact you have. If two people share this phone or e-mail, save both.",
    ar: "افتح الجهة الموجودة. وإن كان شخصان يتشاركان الهاتف أو البريد فاحفظ الاثنين.",
  },
  saveShared: { en: "Save, they share it", ar: "احفظ، فهما يتشاركانه" },
  erasedTitle: {
    en: "Somebody with this phone or e-mail asked to be erased",
    ar: "شخص بهذا الهاتف أو البريد طلب محو بياناته",
  },
  erasedHelp: {
    en: "Nothing about them was kept but a fingerprint that says so. Save only if they came back of their own accord.",
    ar: "لم يبقَ من بياناته سوى بصمة تدل على ذلك. لا تحفظ إلا إن عاد إليك بإرادته.",
  },
  saveCameBack: { en: "Save, they came back", ar: "احفظ، فقد عاد بإرادته" },

  whatsapp: { en: "WhatsApp", ar: "واتساب" },
  call: { en: "Call", ar: "اتصال" },
  writeMail: { en: "E-mail", ar: "بريد" },
  edit: { en: "Edit", ar: "تعديل" },
  newLead: { en: "New lead", ar: "استفسار جديد" },
  moreActions: { en: "More actions", ar: "إجراءات أخرى" },
  speaks: { en: "Speaks {language}", ar: "يتحدث {language}" },
  ownerIs: { en: "Owner: <bdi>{name}</bdi>", ar: "المسؤول: <bdi>{name}</bdi>" },
  unread: { en: "not a number we can dial", ar: "رقم لا يمكن طلبه" },
  restricted: {
    en: "<b>This person asked us to stop.</b> The record is kept as it is, and not used, until the request is settled.",
    ar: "<b>طلب هذا الشخص إيقاف المعالجة.</b> يبقى السجل كما هو دون استخدام حتى يُبتّ في الطلب.",
  },
  minor: {
    en: "<b>This person is under 18.</b> No marketing, no calls, no AI, no export. Only those who answer for people’s rights see the record until a guardian agrees.",
    ar: "<b>هذا الشخص دون 18 عامًا.</b> لا تسويق ولا اتصال ولا ذكاء اصطناعي ولا تصدير. ولا يرى السجل سوى المسؤولين عن حقوق الأشخاص إلى أن يوافق ولي الأمر.",
  },
  decide: { en: "People kept out of use", ar: "أشخاص خارج الاستخدام" },
  record: { en: "Record", ar: "السجل" },
  timeline: { en: "Timeline", ar: "السجل الزمني" },
  leads: { en: "Leads", ar: "العملاء المحتملون" },
  deals: { en: "Deals", ar: "الصفقات" },
  tasks: { en: "Tasks", ar: "المهام" },
  files: { en: "Files", ar: "الملفات" },
  aboutPerson: { en: "About this person", ar: "عن هذا الشخص" },

  nextStep: { en: "Next step", ar: "الخطوة التالية" },
  planStep: { en: "Plan one", ar: "حدّد خطوة" },
  noNextStep: { en: "Nothing is planned.", ar: "لم تُحدَّد خطوة بعد." },
  followUp: { en: "Follow-up", ar: "متابعة" },

  basis: { en: "Basis", ar: "الأساس" },
  collected: { en: "Since", ar: "منذ" },
  heldUntil: { en: "Until", ar: "حتى" },
  untilAsked: {
    en: "the end of your subscription, or their request",
    ar: "انتهاء اشتراكك أو طلب صاحبها",
  },
  seenBy: { en: "Seen by", ar: "يطّلع عليها" },
  seenByTeam: {
    en: "{owner}, the team lead, administrators, the privacy officer",
    ar: "{owner} وقائد الفريق والمسؤولون ومسؤول الخصوصية",
  },
  seenByNobodyYet: {
    en: "the team lead, administrators, the privacy officer",
    ar: "قائد الفريق والمسؤولون ومسؤول الخصوصية",
  },
  writtenBy: { en: "Entered by", ar: "أدخلها" },
  erasePerson: { en: "Erase this person", ar: "محو بيانات الشخص" },

  remove: { en: "Delete", ar: "حذف" },
  removeTitle: { en: "Delete this contact?", ar: "حذف جهة الاتصال هذه؟" },
  removeHelp: {
    en: "For contacts entered by mistake. Notes and tasks go with it. It cannot be undone.",
    ar: "للجهات المُدخلة بالخطأ. تُحذف معها الملاحظات والمهام. لا يمكن التراجع.",
  },
  close: { en: "Close", ar: "إغلاق" },
});

/** Where a person's data came from. */
export const sources = /* @__PURE__ */ defineWords({
  portal: { en: "Property portal", ar: "بوابة عقارية" },
  "web-form": { en: "Web form", ar: "نموذج الموقع" },
  referral: { en: "Referral", ar: "إحالة" },
  "walk-in": { en: "Walk-in", ar: "زيارة المكتب" },
  phone: { en: "Phone call", ar: "مكالمة هاتفية" },
  import: { en: "Import", ar: "استيراد" },
  integration: { en: "Integration", ar: "تكامل" },
  "public-source": { en: "Public source", ar: "مصدر متاح للعموم" },
  other: { en: "Other", ar: "غير ذلك" },
});

/** On what ground. */
export const bases = /* @__PURE__ */ defineWords({
  contract: { en: "Steps before a contract", ar: "خطوات تسبق التعاقد" },
  consent: { en: "Consent", ar: "موافقة" },
  "legal-duty": { en: "Legal duty", ar: "التزام قانوني" },
  "legitimate-interest": { en: "Legitimate interest", ar: "مصلحة مشروعة" },
  "vital-interest": { en: "Vital interest", ar: "مصلحة حيوية" },
});

export const languages = /* @__PURE__ */ defineWords({
  en: { en: "English", ar: "الإنجليزية" },
  ar: { en: "Arabic", ar: "العربية" },
  ru: { en: "Russian", ar: "الروسية" },
  zh: { en: "Chinese", ar: "الصينية" },
  hi: { en: "Hindi", ar: "الهندية" },
  ur: { en: "Urdu", ar: "الأردية" },
  fr: { en: "French", ar: "الفرنسية" },
  fa: { en: "Persian", ar: "الفارسية" },
  de: { en: "German", ar: "الألمانية" },
});

/** What a form or a decision refuses, and what to do about it. */
export const recordRefusals = /* @__PURE__ */ defineWords({
  nobody: {
    en: "Write a name, a phone or an e-mail. What you filled in is kept below.",
    ar: "اكتب اسمًا أو هاتفًا أو بريدًا. ما أدخلته محفوظ أدناه.",
  },
  "not-an-email": {
    en: "This is no e-mail address. Check the part after the @.",
    ar: "هذا ليس عنوان بريد. تحقّق مما بعد @.",
  },
  "not-yet": { en: "This date is still to come.", ar: "هذا التاريخ لم يأتِ بعد." },
  "not-a-year": { en: "This is no year of birth.", ar: "هذه ليست سنة ميلاد." },
  minor: {
    en: "Nobody under 16 is kept. Nothing was saved.",
    ar: "لا نحتفظ ببيانات من هم دون 16 عامًا. لم يُحفظ شيء.",
  },
  "owner-unknown": {
    en: "This person is not in the workspace any more. Choose somebody else.",
    ar: "لم يعد هذا الشخص في مساحة العمل. اختر غيره.",
  },
  "owner-not-yours": {
    en: "You can only give it to people whose records you see.",
    ar: "يمكنك إسنادها فقط لمن ترى سجلاتهم.",
  },
  "contact-in-use": {
    en: "This person has leads, deals, conversations or files, so the contact is not simply deleted. To forget them, erase them: that leaves a proof.",
    ar: "لهذا الشخص استفسارات أو صفقات أو محادثات أو ملفات، فلا تُحذف جهة الاتصال مباشرةً. إن أردت محو كل ما يخصه فاستخدم «محو بيانات الشخص»، فالمحو يترك إثباتًا.",
  },
  "account-in-use": {
    en: "This company has deals, files or companies of its own. Move them first.",
    ar: "لهذه الشركة صفقات أو ملفات أو شركات تابعة. انقلها أولًا.",
  },
  "parent-unknown": {
    en: "Choose a company that you can see and that does not belong to this one.",
    ar: "اختر شركة تراها ولا تتبع لهذه الشركة.",
  },
  missing: { en: "Choose one.", ar: "اختر واحدًا." },
  invalid: {
    en: "This could not be read. Check it once more.",
    ar: "تعذّرت قراءة هذا. راجعه مرة أخرى.",
  },
});
