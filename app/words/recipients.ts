import { defineWords } from "./words";

/** Who outside was told of a request, and what they said. */
export const recipients = /* @__PURE__ */ defineWords({
  title: { en: "Recipients told", ar: "الجهات التي أُبلغت" },
  who: { en: "Recipient", ar: "الجهة" },
  removed: { en: "An endpoint that was removed", ar: "عنوان إشعارات أُزيل" },
  told: { en: "Told", ar: "الإبلاغ" },
  acknowledged: { en: "Acknowledged", ar: "التأكيد" },
  notYet: { en: "not yet", ar: "ليس بعد" },
  pending: { en: "on its way", ar: "قيد الإرسال" },
  delivered: { en: "told", ar: "أُبلغت" },
  failed: { en: "could not be reached", ar: "تعذّر الوصول إليها" },
  blocked: { en: "refused", ar: "مرفوض" },
});
