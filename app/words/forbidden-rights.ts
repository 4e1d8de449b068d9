import { defineWords } from "./words";

/** What is told to whoever may not answer people about their data. */
export const forbiddenRights = /* @__PURE__ */ defineWords({
  title: { en: "You may not open this", ar: "لا يمكنك فتح هذه الصفحة" },
  help: {
    en: "Requests of people about their data are answered by the privacy officer, and by an owner. Hand it to one of them.",
    ar: "طلبات الأشخاص بشأن بياناتهم يتولاها مسؤول الخصوصية أو المالك. أحِل الطلب إلى أحدهما.",
  },
  toToday: { en: "Back to Today", ar: "العودة إلى اليوم" },
});
