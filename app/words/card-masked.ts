import { defineWords } from "./words";

/** Said to whoever wrote the number of a payment card into a text. */
export const cardMasked = /* @__PURE__ */ defineWords({
  masked: {
    en: "Your text held the number of a payment card. We kept only its last four digits.",
    ar: "احتوى نصّك على رقم بطاقة دفع. لم نحفظ منه إلا آخر أربعة أرقام.",
  },
});
