import { defineWords } from "./words";

/** /pricing */
export const pricing = defineWords({
  title: { en: "Pricing", ar: "الأسعار" },
  description: {
    en: "One price per person in AED with VAT shown to the fils. Every feature for everybody, viewers free, and no step at which the whole team gets dearer.",
    ar: "سعر واحد للشخص بالدرهم مع الضريبة حتى الفلس. كل المزايا للجميع، والمطّلعون مجانًا، ولا عتبة ترفع سعر الفريق كله.",
  },
  headline: {
    en: "Priced per person. Everything is in it.",
    ar: "السعر لكل شخص، ويشمل كل شيء.",
  },
  lead: {
    en: "Per person and month in AED, before {rate} VAT. Every feature is for everybody, and whoever only looks costs nothing.",
    ar: "لكل شخص في الشهر بالدرهم، قبل ضريبة القيمة المضافة {rate}. كل المزايا للجميع، ومن يطّلع فقط لا يكلّف شيئًا.",
  },
  sample: {
    en: "Sample prices. The operator sets the real ones.",
    ar: "أسعار نموذجية، والمشغّل هو من يحدد الأسعار الفعلية.",
  },
  steps: { en: "Price per person and month", ar: "السعر لكل شخص في الشهر" },
  firstPeople: { en: "The first {to}", ar: "أول {to, select, 5 {خمسة} other {{to}}}" },
  fromTo: { en: "{from} to {to}", ar: "من {from} إلى {to}" },
  from: { en: "From {from} on", ar: "من {from} فأكثر" },
  unit: { en: "AED", ar: "درهم" },
  perPerson: { en: "per person and month", ar: "للشخص في الشهر" },
  withVat: { en: "{amount} with VAT", ar: "{amount} مع الضريبة" },
  begin: { en: "Start with up to {to}", ar: "ابدأ بفريق حتى {to}" },
  talk: { en: "Talk to us", ar: "تحدّث إلينا" },
  noTrap: {
    en: "A step counts for the people in it. Person number {next} is cheaper, and the first {to} stay as they were.",
    ar: "تُحتسب كل شريحة لمن يقع فيها. الشخص رقم {next} أقلّ سعرًا، ويبقى سعر {to, select, 5 {الخمسة الأوائل} other {أول {to}}} كما هو.",
  },

  reckon: { en: "What your team pays", ar: "كم يدفع فريقك" },
  reckonHow: {
    en: "The arithmetic of an invoice, to the fils. Change the number; nothing about it is kept.",
    ar: "حساب الفاتورة حتى الفلس. غيّر العدد، ولا يُحفظ منه شيء.",
  },
  people: { en: "People who work in it", ar: "عدد من يعملون في النظام" },
  peopleHint: { en: "Viewers are not counted.", ar: "المطّلعون غير محسوبين." },
  calculate: { en: "Calculate", ar: "احسب" },
  invoice: {
    en: "A month, for {n, plural, one {# person} other {# people}}",
    ar: "شهر لـ{n, plural, zero {لا أحد} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}",
  },
  line: {
    en: "{n, plural, one {# person} other {# people}} × {price}",
    ar: "{n, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}} × {price}",
  },
  net: { en: "Before VAT", ar: "قبل الضريبة" },
  vat: { en: "VAT {rate}", ar: "ضريبة القيمة المضافة {rate}" },
  total: { en: "AED per month", ar: "درهم في الشهر" },

  included: { en: "What’s included", ar: "ما يشمله السعر" },
  includedHow: {
    en: "There is no larger plan in which something is unlocked. Each part is described line by line.",
    ar: "لا باقة أعلى تفتح مزايا إضافية. وكل جزء موصوف سطرًا سطرًا.",
  },
  everyLine: { en: "All features, line by line", ar: "كل المزايا سطرًا سطرًا" },

  questions: { en: "Before you ask", ar: "قبل أن تسأل" },
  card: { en: "Is a card needed?", ar: "هل تلزم بطاقة؟" },
  cardSays: {
    en: "No. Signing up asks for your name, your brokerage’s name, an e-mail address, a password and your year of birth, and never for a card.",
    ar: "لا. يُطلب عند التسجيل اسم شركة الوساطة واسمك وبريدك وكلمة مرور وسنة ميلادك، ولا تُطلب بطاقة أبدًا.",
  },
  viewers: { en: "Who counts as a viewer?", ar: "من هو المطّلع؟" },
  viewersSays: {
    en: "Whoever has the role viewer: they see the whole workspace and change nothing.",
    ar: "من له دور «مطّلع»: يرى مساحة العمل كلها ولا يغيّر شيئًا.",
  },
  bring: { en: "What does bringing our data cost?", ar: "كم يكلّف نقل بياناتنا إليكم؟" },
  bringSays: {
    en: "Nothing. Import has no price per row, and can be taken back for 30 days.",
    ar: "لا شيء. لا سعر لكل صف في الاستيراد، ويمكن التراجع عنه 30 يومًا.",
  },
  leave: { en: "And taking it with us?", ar: "وماذا لو أردنا نقلها من عندكم؟" },
  leaveSays: {
    en: "Nothing either. The whole workspace leaves as files, each with its hash.",
    ar: "لا شيء كذلك. تُصدَّر مساحة العمل كاملةً في ملفات، لكل منها بصمته.",
  },
});

/** What is in the price, a line to each group of /features. */
export const priceIncludes = defineWords({
  day: {
    en: "Today, inbox, leads, deals and tasks",
    ar: "اليوم والوارد والعملاء والصفقات والمهام",
  },
  enquiries: {
    en: "Property Finder, e-mail and signed JSON in",
    ar: "بروبرتي فايندر والبريد وJSON الموقّع",
  },
  people: {
    en: "Contacts and companies, each with its source",
    ar: "جهات اتصال وشركات، لكل منها مصدرها",
  },
  deals: { en: "Five pipelines with checks of their papers", ar: "خمسة مسارات بشروط أوراقها" },
  talk: {
    en: "Conversations with summaries that name their sources",
    ar: "محادثات بملخّصات تذكر مصادرها",
  },
  find: {
    en: "Search in both scripts and a keyboard for everything",
    ar: "بحث باللغتين ولوحة مفاتيح لكل شيء",
  },
  rights: {
    en: "Every privacy right, proof and certificate",
    ar: "كل حقوق الخصوصية وإثباتاتها وشهاداتها",
  },
  team: {
    en: "Visibility per record, team and person",
    ar: "صلاحيات رؤية بحسب السجل والفريق والشخص",
  },
  data: {
    en: "Import, and export of everything at any time",
    ar: "الاستيراد، وتصدير كل شيء في أي وقت",
  },
  programs: { en: "REST API and signed webhooks", ar: "واجهة REST وخطافات ويب موقّعة" },
});
