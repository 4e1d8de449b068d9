import { defineWords } from "./words";

/** What other systems can be told of, in plain words. */
export const sentEvents = /* @__PURE__ */ defineWords({
  "contact.created": { en: "Contact added", ar: "إضافة جهة اتصال" },
  "contact.updated": { en: "Contact changed", ar: "تعديل جهة اتصال" },
  "contact.erased": { en: "Person erased", ar: "محو بيانات شخص" },
  "contact.restricted": { en: "Use of a person’s data restricted", ar: "تقييد بيانات شخص" },
  "contact.consent.withdrawn": { en: "A use was stopped", ar: "إيقاف استخدام للبيانات" },
  "lead.created": { en: "Enquiry came in", ar: "وصول استفسار" },
  "lead.assigned": { en: "Lead given to somebody", ar: "إسناد عميل محتمل" },
  "lead.lost": { en: "Lead lost", ar: "فقدان عميل محتمل" },
  "deal.created": { en: "Deal opened", ar: "فتح صفقة" },
  "deal.stage_changed": { en: "Deal moved", ar: "نقل صفقة" },
  "deal.closed": { en: "Deal closed", ar: "إغلاق صفقة" },
  "task.due": { en: "Task due", ar: "حلول موعد مهمة" },
  "message.received": { en: "Message received", ar: "وصول رسالة" },
  "summary.ready": { en: "AI summary ready", ar: "جاهزية ملخص آلي" },
  "import.finished": { en: "Import finished", ar: "اكتمال استيراد" },
  "export.ready": { en: "Data package ready", ar: "جاهزية حزمة بيانات" },
  "privacy.request.created": { en: "Privacy request", ar: "طلب خصوصية جديد" },
  "privacy.request.completed": { en: "Privacy request completed", ar: "اكتمال طلب خصوصية" },
  "workspace.terminated": { en: "Subscription ended", ar: "إنهاء الاشتراك" },
  "endpoint.disabled": { en: "Endpoint switched off", ar: "إيقاف عنوان إرسال" },
});

/** The fields that may be sent, in plain words. */
export const sentFields = /* @__PURE__ */ defineWords({
  nameEn: { en: "Name in Latin letters", ar: "الاسم بالحروف اللاتينية" },
  nameAr: { en: "Name in Arabic", ar: "الاسم بالعربية" },
  phones: { en: "Phones", ar: "أرقام الهاتف" },
  emails: { en: "E-mails", ar: "عناوين البريد" },
  preferredLanguage: { en: "Preferred language", ar: "اللغة المفضّلة" },
  status: { en: "Status", ar: "الحالة" },
  channel: { en: "Channel", ar: "القناة" },
  source: { en: "Source", ar: "المصدر" },
  listingRef: { en: "Listing reference", ar: "مرجع العرض" },
  stageId: { en: "Stage of the deal", ar: "مرحلة الصفقة" },
  pipelineId: { en: "Pipeline", ar: "مسار البيع" },
  valueMinor: { en: "Value of the deal, in the smallest unit", ar: "قيمة الصفقة بأصغر وحدة" },
  currency: { en: "Currency", ar: "العملة" },
  title: { en: "Title", ar: "العنوان" },
  ownerId: { en: "Who it is given to", ar: "المسؤول" },
  dueAt: { en: "Due date", ar: "الموعد" },
});
