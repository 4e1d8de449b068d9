import { defineWords } from "./words";

/** Where a person's data came from. */
export const sources = /* @__PURE__ */ defineWords({
  portal: { en: "Property portal", ar: "بوابة عقارية" },
  "web-form": { en: "Web form", ar: "نموذج الموقع" },
  referral: { en: "Referral", ar: "إحالة" },
  "walk-in": { en: "Walk-in", ar: "زيارة المكتب" },
  phone: { en: "Phone call", ar: "مكالمة هاتفية" },
  import: { en: "Import", ar: "استيراد" },
  integration: { en: "Integration", ar: "تكامل" },
  "public-source": { en: "Public source", ar: "مصدر متاح للعموم" },
  other: { en: "Other", ar: "غير ذلك" },
});

/** On what ground. */
export const bases = /* @__PURE__ */ defineWords({
  contract: { en: "Steps before a contract", ar: "خطوات تسبق التعاقد" },
  consent: { en: "Consent", ar: "موافقة" },
  "legal-duty": { en: "Legal duty", ar: "التزام قانوني" },
  "legitimate-interest": { en: "Legitimate interest", ar: "مصلحة مشروعة" },
  "vital-interest": { en: "Vital interest", ar: "مصلحة حيوية" },
});
