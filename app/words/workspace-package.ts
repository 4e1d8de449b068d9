import { defineWords } from "./words";

/** The readable page of a workspace's package. */
export const workspacePackage = defineWords({
  title: { en: "Everything in this workspace", ar: "كل ما في مساحة العمل هذه" },
  made: { en: "This package was made", ar: "تاريخ إعداد هذه الحزمة" },
  about: { en: "About this package", ar: "عن هذه الحزمة" },
  aboutText: {
    en: "manifest.json names the size and the SHA-256 of every file. Each table is there as lines of JSON, with a schema beside it. The folder csv opens in any spreadsheet, contacts.vcf in any address book and tasks.ics in any calendar.",
    ar: "يذكر الملف manifest.json حجم كل ملف وبصمته SHA-256. وكل جدول موجود بصيغة أسطر JSON ومعه وصف بنيته. ويُفتح المجلد csv في أي جدول بيانات، وcontacts.vcf في أي دفتر عناوين، وtasks.ics في أي تقويم.",
  },
  back: {
    en: "An empty workspace takes this package in as a whole: Settings, Imports.",
    ar: "تستقبل أي مساحة عمل فارغة هذه الحزمة كاملة: الإعدادات ثم الاستيراد.",
  },
  restricted: {
    en: "{n, plural, =0 {Nobody is under restriction.} one {# person under restriction was left out, with all that is about them.} other {# people under restriction were left out, with all that is about them.}}",
    ar: "{n, plural, zero {لا أحد تحت تقييد المعالجة.} one {استُبعد شخص واحد تحت التقييد مع كل ما يخصه.} two {استُبعد شخصان تحت التقييد مع كل ما يخصهما.} few {استُبعد # أشخاص تحت التقييد مع كل ما يخصهم.} many {استُبعد # شخصًا تحت التقييد مع كل ما يخصهم.} other {استُبعد # شخص تحت التقييد مع كل ما يخصهم.}}",
  },
  holds: { en: "What is in it", ar: "محتواها" },
  table: { en: "Kind", ar: "النوع" },
  rows: { en: "Entries", ar: "عدد السجلات" },
  place: { en: "File", ar: "الملف" },
  files: { en: "Files to open", ar: "ملفات للفتح" },
  absent: { en: "What is not in it", ar: "ما ليس فيها" },
  why: { en: "Why", ar: "السبب" },
  secretColumns: {
    en: "Secrets, sealed values and the places where files lie with us",
    ar: "الأسرار والقيم المختومة ومواضع تخزين الملفات لدينا",
  },
  secretsWhy: {
    en: "They open doors here, and mean nothing elsewhere.",
    ar: "تفتح أبوابًا هنا، ولا معنى لها في مكان آخر.",
  },
  filesMissing: {
    en: "{n, plural, one {# file that the scan held back or storage no longer has} other {# files that the scan held back or storage no longer has}}",
    ar: "{n, plural, zero {لا ملفات ناقصة} one {ملف واحد حجبه الفحص أو لم يعد في التخزين} two {ملفان حجبهما الفحص أو لم يعودا في التخزين} few {# ملفات حجبها الفحص أو لم تعد في التخزين} many {# ملفًا حجبها الفحص أو لم تعد في التخزين} other {# ملف حجبها الفحص أو لم تعد في التخزين}}",
  },
  filesWhy: { en: "manifest.json names them.", ar: "يذكرها manifest.json." },

  contacts: { en: "Contacts", ar: "جهات الاتصال" },
  identities: {
    en: "Phones and e-mails by which people are known",
    ar: "أرقام الهاتف والبريد المعروفة للأشخاص",
  },
  accounts: { en: "Companies", ar: "الشركات" },
  leads: { en: "Leads", ar: "العملاء المحتملون" },
  pipelines: { en: "Pipelines and their stages", ar: "مسارات البيع ومراحلها" },
  deals: { en: "Deals", ar: "الصفقات" },
  dealParties: { en: "Who takes part in deals", ar: "أطراف الصفقات" },
  notes: { en: "Notes", ar: "الملاحظات" },
  tasks: { en: "Tasks", ar: "المهام" },
  filesOf: { en: "Entries of files", ar: "قيود الملفات" },
  events: { en: "Timeline and audit trail", ar: "السجل الزمني وسجل التدقيق" },
  threads: { en: "Conversations", ar: "المحادثات" },
  messages: { en: "Messages", ar: "الرسائل" },
  summaries: { en: "Summaries", ar: "الملخصات" },
  aiReceipts: { en: "Receipts of AI requests", ar: "إيصالات طلبات الذكاء الاصطناعي" },
  inboundEvents: { en: "Enquiries as portals sent them", ar: "الاستفسارات كما أرسلتها البوابات" },
  webhookDeliveries: { en: "Deliveries to other systems", ar: "ما أُرسل إلى أنظمة أخرى" },
  importRows: { en: "Rows of imports", ar: "صفوف الاستيراد" },
  assignees: { en: "Agents without an account", ar: "وسطاء بلا حساب" },
  teams: { en: "Teams", ar: "الفرق" },
  workspaceSettings: { en: "Settings", ar: "الإعدادات" },
  taxNumbers: { en: "Tax numbers, by their last digits", ar: "الأرقام الضريبية بآخر أرقامها" },
  members: { en: "Members", ar: "الأعضاء" },
});
