import { defineWords } from "./words";

/** Files on a record. */
export const files = defineWords({
  add: { en: "Add a file", ar: "إضافة ملف" },
  hint: {
    en: "Up to 15 MB: PDF, pictures, Office documents, text, CSV, e-mail. The place where a picture was taken is removed from it.",
    ar: "حتى 15 ميغابايت: PDF أو صور أو مستندات أوفيس أو نص أو CSV أو رسائل بريد إلكتروني. يُزال من الصور مكان التقاطها.",
  },
  choose: { en: "Choose a file", ar: "اختر ملفًا" },
  none: { en: "None chosen yet", ar: "لم يُختر ملف بعد" },
  upload: { en: "Upload", ar: "رفع" },
  quarantined: { en: "In quarantine", ar: "في الحجر" },
  remove: { en: "Delete file", ar: "حذف الملف" },
});

/** Why a file is not kept. */
export const fileRefusals = defineWords({
  "file-too-large": {
    en: "The file is larger than 15 MB. Nothing was kept.",
    ar: "الملف أكبر من 15 ميغابايت. لم يُحفظ شيء.",
  },
  "file-empty": { en: "The file is empty.", ar: "الملف فارغ." },
  "file-type-not-accepted": {
    en: "Files of this kind are not kept. PDF, pictures, Office documents, text, CSV and e-mail are.",
    ar: "لا نحفظ هذا النوع من الملفات. نحفظ PDF والصور ومستندات أوفيس والنص وCSV ورسائل البريد الإلكتروني.",
  },
  "file-name-does-not-match-content": {
    en: "The file’s ending does not fit what is in it. Give it its right name and try again.",
    ar: "امتداد الملف لا يطابق محتواه. صحّح اسمه وحاول مجددًا.",
  },
  "file-holds-another": {
    en: "Something else is hidden in this file, so it was not kept.",
    ar: "في هذا الملف شيء آخر مخفي، فلم يُحفظ.",
  },
  "picture-broken": {
    en: "The picture is damaged. Save it again and retry.",
    ar: "الصورة تالفة. احفظها من جديد وحاول مجددًا.",
  },
  "file-on-hold": {
    en: "The file is kept for a matter. It can be deleted when its hold is released.",
    ar: "على الملف أمر تحفّظ لقضية. يمكن حذفه بعد رفع الأمر.",
  },
  other: { en: "The file could not be kept.", ar: "تعذّر حفظ الملف." },
});
