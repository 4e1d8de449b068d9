import { defineWords } from "./words";

/** What the public pages are called in the header and the footer, by their addresses. */
export const pageNames = defineWords({
  "/product": { en: "Product", ar: "المنتج" },
  "/features": { en: "Features", ar: "المزايا" },
  "/pricing": { en: "Pricing", ar: "الأسعار" },
  "/developers": { en: "Developers", ar: "للمطوّرين" },
  "/changelog": { en: "Changelog", ar: "سجل التحديثات" },
  "/status": { en: "Status", ar: "حالة الخدمة" },
  "/help": { en: "Help center", ar: "مركز المساعدة" },
  "/privacy": { en: "Privacy", ar: "الخصوصية" },
  "/terms": { en: "Terms", ar: "الشروط" },
  "/security": { en: "Security", ar: "الأمان" },
  "/cookies": { en: "Cookie choices", ar: "خيارات ملفات الارتباط" },
  "/subprocessors": { en: "Who handles data for us", ar: "من يعالج البيانات لصالحنا" },
  "/privacy/request": { en: "Ask about your data", ar: "طلب بشأن بياناتك" },
  "/privacy/verify": { en: "Check a certificate", ar: "تحقّق من شهادة" },
  "/company": { en: "About", ar: "عن closr" },
  "/contact": { en: "Contact us", ar: "اتصل بنا" },
  "/careers": { en: "Careers", ar: "الوظائف" },
  "/sign-in": { en: "Sign in", ar: "تسجيل الدخول" },
  "/sign-up": { en: "Create a workspace", ar: "أنشئ مساحة عمل" },
});

/** The frame of the public pages. */
export const site = defineWords({
  footer: { en: "All pages", ar: "كل الصفحات" },
  product: { en: "Product", ar: "المنتج" },
  resources: { en: "Resources", ar: "مراجع" },
  company: { en: "Company", ar: "الشركة" },
  tagline: {
    en: "The CRM Dubai brokerages actually open every morning.",
    ar: "نظام إدارة العملاء الذي تفتحه شركات الوساطة في دبي كل صباح.",
  },
  copyright: {
    en: "© {year} CLOSR. Built in Dubai.",
    ar: "© {year} CLOSR. صُنع في دبي.",
  },
  copyrightOnly: { en: "© CLOSR. Built in Dubai.", ar: "© CLOSR. صُنع في دبي." },
  runBy: {
    en: "Run by <bdi>{name}</bdi>",
    ar: "تشغّله <bdi>{name}</bdi>",
  },
  create: { en: "Create a workspace", ar: "أنشئ مساحة عمل" },
  last: { en: "Tomorrow, 08:30.", ar: "غدًا، الساعة 08:30." },
  illustration: {
    en: "An illustration, with invented names",
    ar: "رسم توضيحي بأسماء من نسج الخيال",
  },
});
