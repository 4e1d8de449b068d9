import { defineWords } from "./words";

/** Lists of other records on a record's page. */
export const recordLists = defineWords({
  noLeads: { en: "No enquiries from this person", ar: "لا استفسارات من هذا الشخص" },
  noDeals: { en: "No deals yet", ar: "لا صفقات بعد" },
  noTasks: { en: "Nothing to do here", ar: "لا مهام هنا" },
  newTask: { en: "New task", ar: "مهمة جديدة" },
  noFiles: { en: "No files yet", ar: "لا ملفات بعد" },
  enquiry: { en: "Enquiry", ar: "استفسار" },
  deal: { en: "Deal", ar: "صفقة" },
  new: { en: "New", ar: "جديد" },
  contacted: { en: "Contacted", ar: "تم التواصل" },
  qualified: { en: "Qualified", ar: "مؤهَّل" },
  converted: { en: "Became a deal", ar: "تحوّل إلى صفقة" },
  lostLead: { en: "Lost", ar: "مفقود" },
  "not-a-lead": { en: "Not a lead", ar: "ليس عميلًا محتملًا" },
  open: { en: "Open", ar: "مفتوحة" },
  won: { en: "Won", ar: "مُبرمة" },
  lost: { en: "Lost", ar: "لم تتم" },
  done: { en: "done", ar: "أُنجزت" },
  noDate: { en: "no date", ar: "بلا موعد" },
});
