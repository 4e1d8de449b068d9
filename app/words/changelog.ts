import { defineWords } from "./words";

/** /changelog: its frame. */
export const changelogPage = defineWords({
  title: { en: "Changelog", ar: "سجل التحديثات" },
  description: {
    en: "What is new in closr, day by day, in plain sentences. With a feed.",
    ar: "الجديد في closr يومًا بيوم، بجمل واضحة، مع خلاصة.",
  },
  headline: { en: "What is new", ar: "ما الجديد" },
  lead: {
    en: "What changed for the people who work with closr. Fixed faults are named as faults.",
    ar: "ما تغيّر لمن يعملون على closr. ونسمّي الأخطاء بأسمائها.",
  },
  feed: { en: "Feed (RSS)", ar: "خلاصة (RSS)" },
});

/** What became of the product, by day; the keys are in the order in which they are shown. */
export const changes = defineWords({
  ending: {
    en: "An owner ends the subscription or takes that back within 30 days; then everything is deleted, with a signed certificate",
    ar: "ينهي المالك الاشتراك أو يتراجع خلال 30 يومًا، ثم يُحذف كل شيء بشهادة موقّعة",
  },
  packages: {
    en: "A whole workspace as one package with its files and their hashes, which an empty workspace takes in",
    ar: "مساحة العمل كلها في حزمة واحدة بملفاتها وبصماتها، تستوردها مساحة فارغة",
  },
  asking: {
    en: "Requests about one’s data in nine languages, with a code, a date and a page of their own",
    ar: "طلبات بشأن البيانات الشخصية بتسع لغات، برمز وموعد وصفحة لكل طلب",
  },
  news: {
    en: "News by e-mail for those who confirm it, a way out in every letter, and each person’s choice of it",
    ar: "أخبار بالبريد لمن يؤكّد رغبته، ووسيلة لإيقافها في كل رسالة، واختيار كل شخص لما يصله",
  },
  site: {
    en: "Public pages for the product, its features, prices, help, status and interface for programs",
    ar: "صفحات عامة للمنتج ومزاياه وأسعاره والمساعدة والحالة والواجهة البرمجية",
  },
  contact: {
    en: "A contact form that answers with a number, a receipt and the time by which a person replies",
    ar: "نموذج تواصل يجيب برقم وإيصال وموعد لردّ إنسان",
  },
  erasedOnly: {
    en: "Fixed: a certificate lists as erased only what is really gone; records whose texts were emptied are listed separately",
    ar: "إصلاح: لا تذكر الشهادة ضمن الممحو إلا ما زال فعلًا، وتذكر ما حُذفت نصوصه وحدها في قسم مستقل",
  },
  forms: {
    en: "Every form is read within bounds: what is too large is refused before it is kept",
    ar: "تُقرأ كل النماذج ضمن حدود: ما زاد حجمه يُرفض قبل حفظه",
  },
  ahead: {
    en: "Fixed: an enquiry that a portal dated ahead counts from when it arrived",
    ar: "إصلاح: الاستفسار الذي أرّخته البوابة بموعد لاحق يُحسب من وقت وصوله",
  },
  today: {
    en: "Today: who waits by the clock, what is due, the deals that stand still, each done in place",
    ar: "«اليوم»: من ينتظر حسب الوقت، وما حان موعده، والصفقات المتوقفة، وكل ذلك يُنجز من القائمة مباشرة",
  },
  board: {
    en: "Deals on a board that moves by mouse, touch and keys, with five pipelines and their checks",
    ar: "الصفقات على لوحة تتحرك بالفأرة واللمس والمفاتيح، مع خمسة مسارات وشروطها",
  },
  intake: {
    en: "Enquiries from Property Finder, signed JSON and e-mail; what could not be read waits to be tried again",
    ar: "استفسارات من بروبرتي فايندر وبيانات JSON الموقّعة والبريد، وما تعذّرت قراءته ينتظر محاولة أخرى",
  },
  talk: {
    en: "Conversations by e-mail both ways, with files and with summaries whose sentences lead to their source",
    ar: "محادثات بالبريد في الاتجاهين، بملفاتها وبملخّصات تقود جملها إلى مصدرها",
  },
  imports: {
    en: "Import of CSV files: seen before, run in steps, taken back for 30 days",
    ar: "استيراد ملفات CSV: معاينة مسبقة، وتنفيذ على خطوات، وتراجع خلال 30 يومًا",
  },
  rights: {
    en: "Access packages, erasure from every store, and certificates that anybody can check",
    ar: "حزم الاطلاع، والمحو من كل موضع حفظ، وشهادات يتحقّق منها أي شخص",
  },
  programs: {
    en: "A REST API described by OpenAPI 3.1, API keys, and signed webhooks",
    ar: "واجهة REST موصوفة بـOpenAPI 3.1، ومفاتيح لها، وإشعارات موقّعة",
  },
  search: {
    en: "Search in both scripts, a palette, and keyboard shortcuts",
    ar: "بحث بالخطّين، ولوحة أوامر، واختصارات لوحة المفاتيح",
  },
  people: {
    en: "Sign-up, invitations, eight roles, and each person’s own sign-ins",
    ar: "التسجيل والدعوات وثمانية أدوار وجلسات الدخول لكل شخص",
  },
});
