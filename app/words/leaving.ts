import { defineWords } from "./words";

/** Taking everything along, and leaving a workspace. */
export const leaving = defineWords({
  title: { en: "Export and leave", ar: "التصدير والمغادرة" },
  export: { en: "Take everything along", ar: "خذ كل شيء معك" },
  exportHelp: {
    en: "All records that you see, with their files, in one package: JSON and CSV, an address book, a calendar and a page to read. It is made in the background and can be downloaded here for {time}. An empty workspace takes it in as a whole.",
    ar: "كل السجلات التي تراها مع ملفاتها في حزمة واحدة: بصيغتي JSON وCSV، ومعها دفتر عناوين وتقويم وصفحة للقراءة. تُعدّ في الخلفية ويمكن تنزيلها من هنا خلال {time}، وتستوردها أي مساحة عمل فارغة كاملة.",
  },
  askForExport: {
    en: "The records belong to the brokerage. An owner, an administrator or finance can export them.",
    ar: "السجلات ملك لشركة الوساطة، ويمكن للمالك أو لمسؤول النظام أو للمالية تصديرها.",
  },
  makeExport: { en: "Make the package", ar: "أعدّ الحزمة" },
  making: { en: "The package is being made", ar: "يجري إعداد الحزمة" },
  ofTotal: {
    en: "{done} of {total} entries",
    ar: "السجلات: {done} من {total}",
  },
  refresh: { en: "Look again", ar: "تحديث" },
  download: { en: "Download", ar: "تنزيل" },
  leave: { en: "Leave this workspace", ar: "غادر مساحة العمل هذه" },
  leaveHelp: {
    en: "From your next click on you see nothing of it any more, and your API keys here stop working. What you did stays with the brokerage: your open leads become unassigned, and your open deals and tasks go to an owner. Only somebody of the workspace can invite you again.",
    ar: "لن ترى شيئًا منها بعد ذلك، وتتوقف مفاتيح API الخاصة بك فيها عن العمل. ويبقى ما أنجزته لدى شركة الوساطة: تصبح استفساراتك المفتوحة غير مسندة، وتنتقل صفقاتك ومهامك المفتوحة إلى أحد المالكين. ولا يعيدك إليها إلا دعوة من أحد أعضائها.",
  },
  confirm: { en: "Yes, I leave", ar: "نعم، سأغادر" },
  leaveNow: { en: "Leave", ar: "مغادرة" },
  lastOwner: {
    en: "You are the only owner. Make somebody else an owner first, or end the subscription in the settings.",
    ar: "أنت المالك الوحيد. عيّن مالكًا آخر أولًا، أو أنهِ الاشتراك من الإعدادات.",
  },
});
