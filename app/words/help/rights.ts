import type { HelpArticle } from "./article";

/** Help for the rights of the people in the records. */
export const rightsArticles: readonly HelpArticle[] = [
  {
    slug: "privacy-desk",
    group: "rights",
    screens: [
      "privacy",
      "privacy/record",
      "privacy/holds",
      "privacy/holds/new",
      "privacy/withheld",
    ],
    picture: true,
    title: { en: "The privacy desk", ar: "مكتب الخصوصية" },
    lead: {
      en: "Every request about somebody’s data, with the days left to answer it.",
      ar: "كل طلب يخص بيانات أحد، والأيام المتبقية للرد عليه.",
    },
    steps: [
      { en: "Open ones stand first, by their day.", ar: "المفتوحة أولًا حسب موعدها." },
      { en: "Press one to see how far the work is.", ar: "اضغط على طلب لترى ما أُنجز منه." },
      {
        en: "What comes by phone or letter: press “Record a request”, find the person, and write down what they ask for.",
        ar: "ما يصل بالهاتف أو بخطاب: اضغط «تسجيل طلب»، وابحث عن الشخص، وسجّل ما يطلبه.",
      },
      {
        en: "When it is done, download the package or open the certificate.",
        ar: "وحين ينتهي نزّل الحزمة أو افتح الشهادة.",
      },
      {
        en: "A file that a matter still needs is put on hold under Holds; an erasure leaves it, and finishes when the hold ends.",
        ar: "ضع أمر تحفّظ على الملف الذي تحتاجه قضية من «أوامر التحفّظ»؛ فيبقيه المحو، ويكتمل بانتهاء الأمر.",
      },
    ],
    notes: [
      {
        en: "Thirty days are our own target, counted in the zone of your workspace.",
        ar: "ثلاثون يومًا هدفنا نحن، ويُحسب بالمنطقة الزمنية لمساحة عملك.",
      },
      {
        en: "Owners, administrators and the privacy officer see this page.",
        ar: "يرى هذه الصفحة المالك ومسؤول النظام ومسؤول الخصوصية.",
      },
    ],
  },
  {
    slug: "access",
    group: "rights",
    screens: ["privacy/requests/ID"],
    picture: true,
    title: { en: "A person asks what you hold", ar: "شخص يسأل عمّا تحتفظون به" },
    lead: {
      en: "One package with everything that is held about them, from every store.",
      ar: "حزمة واحدة بكل ما يُحفظ عنه في كل موضع حفظ.",
    },
    steps: [
      {
        en: "Open the person’s page and go to “Data rights”.",
        ar: "افتح صفحة الشخص واذهب إلى «حقوق البيانات».",
      },
      {
        en: "Press “Export their data”. The work goes on by itself.",
        ar: "اضغط «تصدير بياناته»، فيمضي العمل من نفسه.",
      },
      {
        en: "Download it from the privacy desk and give it to the person in a safe way.",
        ar: "نزّلها من مكتب الخصوصية وسلّمها للشخص بطريقة آمنة.",
      },
    ],
    notes: [
      {
        en: "What others said about themselves in it is blacked out.",
        ar: "يُطمس فيها ما يخص أشخاصًا آخرين.",
      },
      {
        en: "A package can be taken for a time, then it is deleted: /privacy says how long.",
        ar: "تبقى الحزمة متاحة مدة ثم تُحذف، والمدة مذكورة في ‎/privacy‎.",
      },
    ],
  },
  {
    slug: "erasure",
    group: "rights",
    screens: ["contacts/ID/erasure"],
    picture: true,
    title: { en: "A person asks to be forgotten", ar: "شخص يطلب محو بياناته" },
    lead: {
      en: "You see what will go and what must stay, then the person is taken out of every store.",
      ar: "ترى ما سيُمحى وما يجب أن يبقى، ثم يُخرج الشخص من كل موضع حفظ.",
    },
    steps: [
      {
        en: "Open the person’s page and press Erase under “Data rights”.",
        ar: "افتح صفحة الشخص واضغط «محو» في «حقوق البيانات».",
      },
      {
        en: "Read both lists. Type the person’s name, or the word erase, and go on.",
        ar: "اقرأ القائمتين، ثم اكتب اسم الشخص أو كلمة «محو» وتابع.",
      },
      {
        en: "It is done store by store, and then everything is looked through a second time.",
        ar: "يتم ذلك موضعًا موضعًا، ثم يُراجع كل شيء مرة ثانية.",
      },
      {
        en: "A signed certificate stands on the privacy desk.",
        ar: "تظهر شهادة موقّعة في مكتب الخصوصية.",
      },
    ],
    notes: [
      { en: "It cannot be undone.", ar: "لا يمكن التراجع عنه." },
      {
        en: "Keyed hashes of phones and e-mails stay, so that no import and no portal brings the person back unseen.",
        ar: "تبقى بصمات مشفّرة بمفتاح للهواتف والعناوين كي لا يعيد استيراد أو بوابة الشخصَ دون علمك.",
      },
    ],
  },
  {
    slug: "certificate",
    group: "rights",
    screens: ["privacy/certificates/ID"],
    picture: true,
    title: { en: "A certificate, and how to check it", ar: "الشهادة وكيفية التحقق منها" },
    lead: {
      en: "It says what was erased, counted and with times, what stays and why, in both languages on one sheet.",
      ar: "تذكر ما مُحي بالعدد والوقت، وما بقي ولماذا، باللغتين في ورقة واحدة.",
    },
    steps: [
      { en: "Print it, or download it as JSON.", ar: "اطبعها أو نزّلها بصيغة JSON." },
      {
        en: "Anybody can check it under “Check a certificate”, without an account.",
        ar: "يتحقّق منها أي شخص من صفحة «تحقّق من شهادة» دون حساب.",
      },
      {
        en: "Change one character, and it does not hold any more.",
        ar: "غيّر حرفًا واحدًا فلا تعود صحيحة.",
      },
    ],
    notes: [
      {
        en: "It names the person by a keyed hash only.",
        ar: "لا تسمّي الشخص إلا ببصمة مشفّرة بمفتاح.",
      },
    ],
  },
  {
    slug: "support-access",
    group: "rights",
    screens: [
      "settings/support",
      "privacy/access-log",
      "settings/dpa",
      "settings/subprocessors",
      "settings/places",
    ],
    picture: true,
    title: { en: "When our staff need to look", ar: "حين يحتاج موظفونا إلى الاطلاع" },
    lead: {
      en: "Nobody of CLOSR sees your workspace unless an owner or an administrator lets them in.",
      ar: "لا يرى أحد من CLOSR مساحة عملك ما لم يأذن له مالك أو مسؤول.",
    },
    steps: [
      {
        en: "Under “Support access”, read who asks, why, and what they would see.",
        ar: "في «وصول فريق الدعم» اقرأ من يطلب ولماذا وما الذي سيراه.",
      },
      {
        en: "Let them in for at most 24 hours, or refuse. End it whenever you like.",
        ar: "اسمح بالدخول مدة لا تتجاوز 24 ساعة أو ارفض، وأنهِه متى شئت.",
      },
      {
        en: "Read in the access log which pages they opened.",
        ar: "اقرأ في سجل الدخول أي الصفحات فتحوها.",
      },
    ],
    notes: [
      {
        en: "“Data processing agreement” holds what CLOSR may do with the data. An owner or an administrator accepts it there and downloads the copy. Under “Sub-processors” they object to one, and read our answer.",
        ar: "تبيّن «اتفاقية معالجة البيانات» ما يجوز لـ CLOSR فعله بالبيانات، ويقبلها هناك مالك أو مسؤول وينزّل نسختها. وفي «المعالجون من الباطن» يعترضان على أي منهم ويقرآن ردّنا.",
      },
      {
        en: "They can change nothing, and see no files, exports or people under restriction.",
        ar: "لا يستطيعون تغيير شيء، ولا يرون الملفات أو التصدير أو من قُيّدت معالجة بياناتهم.",
      },
    ],
  },
];
