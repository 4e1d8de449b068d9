import { defineWords } from "./words";

/** Whether a person may be contacted, way by way, and why. */
export const waysToContact = /* @__PURE__ */ defineWords({
  title: { en: "May we contact them?", ar: "هل يُسمح بالتواصل؟" },
  whatsapp: { en: "WhatsApp", ar: "واتساب" },
  call: { en: "Call", ar: "اتصال" },
  email: { en: "E-mail", ar: "البريد" },
  marketing: { en: "Marketing", ar: "التسويق" },
  yes: { en: "yes", ar: "نعم" },
  "only-answer": { en: "answer only", ar: "للرد فقط" },
  consented: { en: "as consented", ar: "وفق موافقته" },
  no: { en: "no", ar: "لا" },
  asked: { en: "asked {when}", ar: "استفسر {when}" },
  "not-asked": { en: "never wrote", ar: "لا استفسار" },
  "not-called": { en: "has not called", ar: "لا استفسار" },
  "no-consent": { en: "no consent recorded", ar: "لا موافقة مسجّلة" },
  objected: { en: "objected", ar: "اعترض" },
  restricted: { en: "asked us to stop", ar: "طلب إيقاف المعالجة" },
  minor: { en: "under 18", ar: "دون 18 عامًا" },
});
