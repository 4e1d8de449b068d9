import { changedFields } from "./timeline";
import { defineWords } from "./words";

/** A form whose record somebody else changed while it was filled in. */
export const changedMeanwhile = defineWords({
  told: {
    en: "Somebody changed this meanwhile, so nothing of yours is saved yet. It stands below: save once more to write it over theirs.",
    ar: "عدّل شخص آخر هذا السجل في الأثناء، فلم يُحفظ ما كتبته بعد. ما زال أدناه: احفظ مرة أخرى ليحلّ محلّ تعديله.",
  },
  kept: { en: "Saved now, where yours differs:", ar: "المحفوظ الآن حيث يختلف عمّا كتبته:" },
  field: { en: "{field}: {value}", ar: "{field}: {value}" },
  empty: { en: "nothing", ar: "لا شيء" },
});

/** The fields that it may be about. */
export const keptFields = defineWords({
  ...changedFields,
  message: { en: "Message", ar: "الرسالة" },
  priceMinor: { en: "Price", ar: "السعر" },
  valueMinor: { en: "Value", ar: "القيمة" },
  contactName: { en: "Contact", ar: "جهة الاتصال" },
  accountName: { en: "Account", ar: "الشركة" },
  dueAt: { en: "Due", ar: "الموعد" },
  remindAt: { en: "Reminder", ar: "التذكير" },
});
