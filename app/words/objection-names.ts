/** What people object to, wherever it is named. */
export const objectionNames = {
  marketing: { en: "Marketing", ar: "التسويق" },
  profiling: { en: "Profiling", ar: "التنميط" },
  surveys: { en: "Statistical surveys", ar: "المسوح الإحصائية" },
  "automated-decision": { en: "Automated decisions", ar: "القرارات الآلية" },
  any: { en: "Any use", ar: "أي استخدام" },
} as const;
