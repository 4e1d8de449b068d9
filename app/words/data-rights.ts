import { defineWords } from "./words";

/** On a person's page: what may be done for them about their data. */
export const dataRights = defineWords({
  rights: { en: "Data rights", ar: "حقوق البيانات" },
  rightsHelp: {
    en: "What this person may ask for, answered within 30 days: our own rule.",
    ar: "ما يحق لهذا الشخص طلبه، والرد خلال 30 يومًا وفق قاعدتنا.",
  },
  handOver: {
    en: "A client asks about their data? Tell your privacy officer the same day, or send the client this form; its answer has a date.",
    ar: "هل سألك عميل عن بياناته؟ أبلغ مسؤول الخصوصية في اليوم نفسه، أو أرسل إلى العميل هذه الاستمارة، فللرد عليها موعد.",
  },
  publicForm: { en: "The form to send", ar: "الاستمارة التي تُرسل" },
  makePackage: { en: "Export their data", ar: "تصدير بياناته" },
  record: { en: "Record a request", ar: "تسجيل طلب" },
  holdFile: { en: "Hold a file…", ar: "أمر تحفّظ لملف…" },
  erase: { en: "Erase…", ar: "محو…" },
  asks: {
    en: "{right}: this person waits for our answer, until {date}.",
    ar: "{right}: هذا الشخص بانتظار ردنا حتى {date}.",
  },
  openRequest: { en: "Open the request", ar: "فتح الطلب" },
});
