import { defineWords } from "./words";

/** A person's own picture. */
export const picture = defineWords({
  title: { en: "Your picture", ar: "صورتك" },
  isThere: {
    en: "Those who work in a workspace with you see it; nobody else can open it.",
    ar: "يراها من يعمل معك في مساحة عمل، ولا يستطيع غيرهم فتحها.",
  },
  none: {
    en: "There is none. Your initials stand in its place.",
    ar: "لا توجد صورة. تظهر الأحرف الأولى من اسمك مكانها.",
  },
  file: { en: "A picture of you", ar: "صورة لك" },
  fileHint: {
    en: "JPEG or PNG, 5 MB and 40 megapixels at most. We keep the square in its middle, drawn anew at 256 pixels: nothing of the file itself stays, no place, time or device.",
    ar: "بصيغة JPEG أو PNG، بحد أقصى 5 ميغابايت و40 ميغابكسل. نحفظ المربع الأوسط منها مرسومًا من جديد بعرض 256 بكسل، ولا يبقى من الملف نفسه شيء: لا مكان ولا وقت ولا جهاز.",
  },
  set: { en: "Use this picture", ar: "استخدام هذه الصورة" },
  remove: { en: "Remove the picture", ar: "إزالة الصورة" },
  saved: { en: "Saved.", ar: "تم الحفظ." },
  missing: { en: "Choose a picture first.", ar: "اختر صورة أولًا." },
  "picture-too-heavy": {
    en: "This file is larger than 5 MB.",
    ar: "حجم هذا الملف أكبر من 5 ميغابايت.",
  },
  "picture-not-accepted": {
    en: "This is neither a JPEG nor a PNG.",
    ar: "هذا الملف ليس بصيغة JPEG ولا PNG.",
  },
  "picture-too-large": {
    en: "This picture has more than 40 megapixels.",
    ar: "تتجاوز هذه الصورة 40 ميغابكسل.",
  },
  "picture-broken": {
    en: "This picture cannot be read: it is damaged, or of a kind that we do not read.",
    ar: "تعذّرت قراءة هذه الصورة: إما أنها تالفة أو من نوع لا نقرؤه.",
  },
});
