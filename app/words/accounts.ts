import { defineWords } from "./words";

/** Companies: the list, the form, the page. */
export const accounts = defineWords({
  accounts: { en: "Accounts", ar: "الشركات" },
  newAccount: { en: "New account", ar: "شركة جديدة" },
  editAccount: { en: "Edit account", ar: "تعديل الشركة" },
  name: { en: "Name", ar: "الاسم" },
  nameEn: { en: "Name in Latin letters", ar: "الاسم بالحروف اللاتينية" },
  nameAr: { en: "Name in Arabic", ar: "الاسم بالعربية" },
  kind: { en: "Kind", ar: "النوع" },
  phone: { en: "Phone", ar: "الهاتف" },
  email: { en: "E-mail", ar: "البريد الإلكتروني" },
  website: { en: "Website", ar: "الموقع الإلكتروني" },
  licence: { en: "Licence number", ar: "رقم الرخصة" },
  sector: { en: "Sector", ar: "القطاع" },
  office: { en: "Office", ar: "المكتب" },
  employees: { en: "Employees", ar: "عدد الموظفين" },
  founded: { en: "Founded", ar: "سنة التأسيس" },
  parent: { en: "Belongs to", ar: "الشركة الأم" },
  parentLink: { en: "The company above it", ar: "الشركة الأم" },
  noParent: { en: "No other company", ar: "لا شركة أخرى" },
  below: { en: "Companies below it", ar: "الشركات التابعة" },
  whose: { en: "Whose account it is", ar: "المسؤول عن الشركة" },
  people: { en: "Facts", ar: "معلومات" },
  about: { en: "About this company", ar: "عن هذه الشركة" },
  emptyFact: { en: "No companies here yet", ar: "لا توجد شركات هنا بعد" },
  emptyHelp: {
    en: "Keep developers, landlords and other brokerages here, and link them to deals.",
    ar: "احفظ هنا المطورين والملاك والوسطاء الآخرين واربطهم بالصفقات.",
  },
  removeTitle: { en: "Delete this company?", ar: "حذف هذه الشركة؟" },
  removeHelp: {
    en: "Notes and tasks go with it. It cannot be undone.",
    ar: "تُحذف معها الملاحظات والمهام. لا يمكن التراجع.",
  },
});

export const accountKinds = defineWords({
  developer: { en: "Developer", ar: "مطوّر" },
  landlord: { en: "Landlord", ar: "مالك" },
  brokerage: { en: "Brokerage", ar: "شركة وساطة" },
  other: { en: "Other", ar: "غير ذلك" },
});
