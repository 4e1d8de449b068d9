import { defineWords } from "./words";

/** How what people had stopped is ended, by those who decide. */
export const stoppedDesk = /* @__PURE__ */ defineWords({
  title: { en: "Objections and consents taken back", ar: "الاعتراضات والموافقات المسحوبة" },
  help: {
    en: "What these people do not want is kept to wherever the product acts. Their own new consent ends it, or a reason that is kept; no import, edit or new enquiry does.",
    ar: "يلتزم المنتج بما لا يريده هؤلاء أينما عمل. لا ينهيه إلا موافقة جديدة منهم أو سبب يُحفظ، ولا ينهيه استيراد أو تعديل أو استفسار جديد.",
  },
  what: { en: "What is stopped", ar: "ما أُوقف" },
  which: { en: "What goes on", ar: "ما يُستأنف" },
  all: { en: "All of it", ar: "كل ما سبق" },
  how: { en: "Because", ar: "السبب" },
  "new-consent": { en: "they gave a new consent", ar: "منح الشخص موافقة جديدة" },
  other: { en: "of another reason", ar: "سبب آخر" },
  proof: { en: "Proof or reason", ar: "الإثبات أو السبب" },
  proofHint: {
    en: "Of a consent: when and how they gave it, and where that is kept.",
    ar: "للموافقة: متى وكيف منحها، وأين يُحفظ ذلك.",
  },
  resume: { en: "End the stop", ar: "إنهاء الإيقاف" },
});

/** The uses by name, in a list. */
export const stopNames = /* @__PURE__ */ defineWords({
  consent: { en: "Consent taken back", ar: "موافقة مسحوبة" },
  marketing: { en: "Marketing", ar: "التسويق" },
  profiling: { en: "Profiling", ar: "التنميط" },
  surveys: { en: "Statistical surveys", ar: "المسوح الإحصائية" },
  "automated-decision": { en: "Automated decisions", ar: "القرارات الآلية" },
  any: { en: "Any use", ar: "أي استخدام" },
});
