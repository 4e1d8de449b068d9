import { defineWords } from "./words";

/** A person's own settings. */
export const me = defineWords({
  title: { en: "My settings", ar: "إعداداتي" },
  profile: { en: "Profile", ar: "الملف الشخصي" },
  security: { en: "Security", ar: "الأمان" },
  privacy: { en: "Privacy", ar: "الخصوصية" },
  notifications: { en: "Notifications", ar: "الإشعارات" },
  surveys: { en: "Surveys", ar: "الاستبيانات" },
  sections: { en: "My settings", ar: "أقسام إعداداتي" },
  workspaces: { en: "Workspaces", ar: "مساحات العمل" },
  name: { en: "Name", ar: "الاسم" },
  email: { en: "E-mail", ar: "البريد الإلكتروني" },
  addPicture: { en: "Add a picture", ar: "إضافة صورة" },
  changePicture: { en: "Change or remove the picture", ar: "تغيير الصورة أو إزالتها" },
  language: { en: "Language", ar: "اللغة" },
  theme: { en: "Appearance", ar: "المظهر" },
  system: { en: "As the system", ar: "مثل النظام" },
  light: { en: "Light", ar: "فاتح" },
  dark: { en: "Dark", ar: "داكن" },
  save: { en: "Save", ar: "حفظ" },
  saved: { en: "Saved.", ar: "تم الحفظ." },

  changePassword: { en: "Change the password", ar: "تغيير كلمة المرور" },
  current: { en: "Current password", ar: "كلمة المرور الحالية" },
  changeEnds: {
    en: "All other sign-ins end. This one stays.",
    ar: "تنتهي كل جلسات الدخول الأخرى، وتبقى هذه الجلسة.",
  },
  passwordChanged: {
    en: "The password is changed, and all other sign-ins have ended.",
    ar: "تم تغيير كلمة المرور وإنهاء جلسات الدخول الأخرى.",
  },

  signIns: { en: "Sign-ins", ar: "جلسات الدخول" },
  signInsHelp: {
    en: "Browsers that are signed in as you. Of each we keep its kind, when it signed in and when it was last here: no address, no place.",
    ar: "المتصفّحات المسجّلة باسمك. نحتفظ من كل منها بنوعه ووقت الدخول وآخر ظهور، دون عنوان شبكة أو موقع.",
  },
  unknownDevice: { en: "Unknown browser", ar: "متصفّح غير معروف" },
  thisOne: { en: "this browser", ar: "هذا المتصفّح" },
  since: { en: "since {at}", ar: "منذ {at}" },
  lastSeen: { en: "last here {at}", ar: "آخر ظهور {at}" },
  end: { en: "End", ar: "إنهاء" },
  endThat: { en: "End the sign-in of {device}", ar: "إنهاء جلسة {device}" },
  endAll: { en: "Sign out everywhere", ar: "تسجيل الخروج من كل مكان" },
  ended: { en: "That sign-in has ended.", ar: "انتهت تلك الجلسة." },

  acknowledged: { en: "Documents you acknowledged", ar: "المستندات التي اطّلعت عليها" },
  acknowledgedHelp: {
    en: "The text you were shown is still there, and its hash is that of the text as plain text: you can check that it was not changed.",
    ar: "النص الذي عُرض عليك ما زال محفوظًا، والبصمة هي بصمة النص المجرّد، فيمكنك التحقق من أنه لم يتغيّر.",
  },
  cookies: { en: "Cookies", ar: "ملفات الارتباط" },
  cookieChoices: { en: "Change what is kept in your browser", ar: "تغيير ما يُحفظ في متصفّحك" },
  object: { en: "Object: count my pages no more", ar: "أعترض: لا تُحصوا صفحاتي بعد الآن" },
  objectHelp: {
    en: "Ends the counting of pages at once, in all your browsers, and erases what was counted of this one. Everything else that is optional ends with it.",
    ar: "يوقف إحصاء الصفحات في الحال في جميع متصفّحاتك ويمحو ما أُحصي من هذا المتصفّح، ومعه يتوقّف كل ما هو اختياري.",
  },
  "sign-up": { en: "when you signed up", ar: "عند التسجيل" },
  "notice-seen": {
    en: "by saying that you have seen its notice (notice-seen)",
    ar: "بتأكيدك الاطلاع على الإشعار به (notice-seen)",
  },
  "continued-use": {
    en: "by using the service after its day (continued-use)",
    ar: "باستمرار استخدامك للخدمة بعد يوم سريانها (continued-use)",
  },
  acknowledgedOn: {
    en: "{document, select, terms {Terms} other {Privacy policy}}, version {version}, on {at}",
    ar: "{document, select, terms {الشروط} other {سياسة الخصوصية}}، الإصدار {version}، بتاريخ {at}",
  },
});
