import { defineWords } from "./words";

/** The frame around every page. */
export const shell = defineWords({
  skip: { en: "Skip to content", ar: "انتقل إلى المحتوى" },

  workspace: { en: "Workspace", ar: "مساحة العمل" },
  quick: { en: "Quick", ar: "سريع" },
  today: { en: "Today", ar: "اليوم" },
  inbox: { en: "Inbox", ar: "الوارد" },
  toAnswer: { en: "to answer", ar: "بانتظار الرد" },
  leads: { en: "Leads", ar: "العملاء المحتملون" },
  contacts: { en: "Contacts", ar: "جهات الاتصال" },
  accounts: { en: "Accounts", ar: "الشركات" },
  deals: { en: "Deals", ar: "الصفقات" },
  tasks: { en: "Tasks", ar: "المهام" },
  privacy: { en: "Privacy", ar: "الخصوصية" },
  settings: { en: "Settings", ar: "الإعدادات" },
  new: { en: "New", ar: "جديد" },
  more: { en: "More", ar: "المزيد" },
  cancel: { en: "Cancel", ar: "إلغاء" },
  search: { en: "Search", ar: "بحث" },

  inDubai: { en: "<n>{time}</n> in Dubai", ar: "<n>{time}</n> بتوقيت دبي" },
  dubaiToday: { en: "Dubai, {day}", ar: "دبي، {day}" },
  inZone: { en: "<n>{time}</n>, {zone}", ar: "<n>{time}</n>، {zone}" },
  account: { en: "Your account", ar: "حسابك" },
  mySettings: { en: "My settings", ar: "إعداداتي" },
  signOut: { en: "Sign out", ar: "تسجيل الخروج" },
  light: { en: "Light", ar: "مظهر فاتح" },
  dark: { en: "Dark", ar: "مظهر داكن" },
  asSystem: { en: "As the system", ar: "مثل النظام" },

  main: { en: "Main", ar: "القائمة الرئيسية" },
  signIn: { en: "Sign in", ar: "تسجيل الدخول" },
  start: { en: "Get started", ar: "ابدأ" },
});

/** What a person may do in a workspace, as people name it; in Arabic by the title that a card would carry. */
export const roles = defineWords({
  owner: { en: "owner", ar: "مالك مساحة العمل" },
  admin: { en: "administrator", ar: "مسؤول النظام" },
  "team-lead": { en: "team lead", ar: "قائد الفريق" },
  agent: { en: "agent", ar: "وسيط عقاري" },
  coordinator: { en: "coordinator", ar: "منسّق" },
  finance: { en: "finance", ar: "مسؤول المالية" },
  privacy: { en: "privacy officer", ar: "مسؤول الخصوصية" },
  viewer: { en: "viewer", ar: "مطّلع" },
  "operator-privacy": { en: "privacy operator", ar: "مسؤول الخصوصية لدى المشغّل" },
  "operator-support": { en: "support operator", ar: "مشغّل الدعم" },
});

/** A form that was sent after the login had ended, or without a connection. */
export const signedOut = defineWords({
  title: { en: "You were signed out", ar: "انتهت جلسة دخولك" },
  stillHere: {
    en: "Nothing was sent, and what you wrote is still here. Sign in in another tab, then press again.",
    ar: "لم يُرسل شيء، وما كتبته ما زال هنا. سجّل الدخول في علامة تبويب أخرى ثم اضغط الزر مجددًا.",
  },
  keptHere: {
    en: "Nothing was saved yet, and what you wrote is kept on this page. Sign in in another tab, then send it again here. A file has to be chosen once more.",
    ar: "لم يُحفظ شيء بعد، وما كتبته باقٍ في هذه الصفحة. سجّل الدخول في علامة تبويب أخرى ثم أرسله من هنا مجددًا. أما الملفات فاخترها من جديد.",
  },
  signIn: { en: "Sign in (new tab)", ar: "تسجيل الدخول (علامة تبويب جديدة)" },
  again: { en: "Send again", ar: "أرسل مجددًا" },
  offline: {
    en: "The connection was lost before an answer came. What you wrote is still here: look whether it was saved, then press again.",
    ar: "انقطع الاتصال قبل وصول الرد. ما كتبته ما زال هنا: تأكد من أنه لم يُحفظ، ثم اضغط الزر مجددًا.",
  },
});

/** Pages that cannot be had. */
export const errors = defineWords({
  forbidden: { en: "You may not open this", ar: "لا يمكنك فتح هذه الصفحة" },
  forbiddenHelp: {
    en: "Your role in this workspace does not include it. An owner or an administrator can change that.",
    ar: "دورك في مساحة العمل هذه لا يشملها. يمكن للمالك أو لمسؤول النظام تغيير ذلك.",
  },
  missing: { en: "There is nothing at this address", ar: "لا توجد صفحة بهذا العنوان" },
  missingHelp: {
    en: "It may have been moved or erased, or it is not yours to see.",
    ar: "ربما نُقلت أو مُحيت، أو لا تملك صلاحية الاطلاع عليها.",
  },
  failed: { en: "This page did not load", ar: "لم تُحمَّل هذه الصفحة" },
  failedHelp: {
    en: "The fault is ours. Nothing was changed. Try again in a moment.",
    ar: "الخطأ من جهتنا، ولم يتغيّر شيء. حاول مجددًا بعد قليل.",
  },
  unread: { en: "This could not be read", ar: "تعذّرت قراءة هذا" },
  unreadHelp: {
    en: "It did not come as a form of ours. Nothing was changed.",
    ar: "لم يصل هذا من أحد نماذجنا. لم يتغيّر شيء.",
  },
  tooMany: { en: "Too many tries", ar: "محاولات كثيرة" },
  tooManyHelp: {
    en: "Wait a few minutes, then try again.",
    ar: "انتظر بضع دقائق ثم حاول مجددًا.",
  },
  request: { en: "Request", ar: "رقم الطلب" },
  tryAgain: { en: "Try again", ar: "حاول مجددًا" },
  toToday: { en: "Back to Today", ar: "العودة إلى اليوم" },
  toStart: { en: "Go to the home page", ar: "إلى الصفحة الرئيسية" },
});
