import { defineWords } from "./words";

/** What people call the places that only an account is in, or that the end of a contract leaves. */
export const accountStores = /* @__PURE__ */ defineWords({
  users: { en: "The account itself", ar: "الحساب نفسه" },
  credentials: { en: "Password, as a hash", ar: "بصمة كلمة المرور" },
  sessions: { en: "Sign-ins", ar: "جلسات الدخول" },
  verifications: { en: "Links that were mailed", ar: "روابط أُرسلت بالبريد" },
  knownDevices: { en: "Browsers that knew the person", ar: "متصفّحات عُرف بها الشخص" },
  policyAcknowledgements: { en: "Policies acknowledged", ar: "سياسات جرى الاطلاع عليها" },
  memberships: { en: "Places in workspaces", ar: "العضويات في مساحات العمل" },
  formerMembers: { en: "Places in workspaces that are gone", ar: "عضويات في مساحات عمل حُذفت" },
  pictureObjects: { en: "Picture in storage", ar: "الصورة المخزّنة" },
  directories: { en: "Name in workspaces’ directories", ar: "الاسم في أدلّة مساحات العمل" },
  consentRecords: { en: "Cookie choices", ar: "اختيارات ملفات الارتباط" },
  choiceCopies: { en: "Copies of cookie choices", ar: "نسخ اختيارات ملفات الارتباط" },
  surveyAnswers: { en: "Answers to surveys", ar: "إجابات عن الاستبيانات" },
  surveyParticipations: {
    en: "That a survey was answered",
    ar: "ما يفيد الإجابة عن استبيان",
  },
  surveyRefusals: { en: "That no survey was wanted", ar: "رفض الاستبيانات" },
  agreements: { en: "Agreements that were signed", ar: "اتفاقيات موقّعة" },
  contractRecord: { en: "The contract’s record", ar: "سجل العقد" },
});
