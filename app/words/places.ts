import { defineWords } from "./words";

/** Where a workspace's data lies. */
export const places = /* @__PURE__ */ defineWords({
  title: { en: "Where your data lies", ar: "مكان حفظ بياناتك" },
  stores: { en: "Stores of this workspace", ar: "مواضع حفظ مساحة العمل" },
  holds: { en: "What lies there", ar: "ما يُحفظ فيه" },
  store: { en: "Store", ar: "موضع الحفظ" },
  region: { en: "Region", ar: "المنطقة" },
  choice: { en: "Choice", ar: "الاختيار" },
  hasChoice: { en: "can be chosen", ar: "متاح" },
  noChoice: { en: "no choice", ar: "غير متاح" },
  transfers: { en: "Who else receives data, and where", ar: "من يتسلّم البيانات غيرنا وأين" },
  same: { en: "The same for programs:", ar: "القائمة نفسها للبرامج:" },
});
