import { defineWords } from "./words";

/** What is kept for a matter whatever becomes of the person. */
export const holds = defineWords({
  title: { en: "Holds", ar: "أوامر التحفّظ" },
  help: {
    en: "A file on hold stays for its matter: nobody can delete it, an erasure leaves it alone, and only those who answer for people’s rights see it. When the last hold on it ends, the erasure that waits for it goes on by itself.",
    ar: "الملف الذي عليه أمر تحفّظ يبقى من أجل قضيته: لا يستطيع أحد حذفه، ولا يشمله المحو، ولا يراه إلا المسؤولون عن حقوق الأشخاص. وعند انتهاء آخر أمر عليه يُستكمل المحو الذي ينتظره تلقائيًا.",
  },
  file: { en: "File", ar: "الملف" },
  person: { en: "The person", ar: "الشخص" },
  matter: { en: "Matter", ar: "القضية" },
  matterHint: {
    en: "A case, a claim, an inspection. Leave people’s names out.",
    ar: "دعوى أو مطالبة أو تفتيش. لا تذكر أسماء الأشخاص.",
  },
  citation: { en: "Law or case number", ar: "القانون أو رقم الدعوى" },
  until: { en: "Last day", ar: "آخر يوم" },
  untilHint: { en: "Empty: until somebody releases it.", ar: "إن تُرك فارغًا بقي الأمر حتى رفعه." },
  untilReleased: { en: "until released", ar: "حتى الرفع" },
  setOn: { en: "Set", ar: "تاريخ الأمر" },
  state: { en: "State", ar: "الحالة" },
  held: { en: "on hold", ar: "عليه أمر تحفّظ" },
  erasureWaits: { en: "on hold; an erasure waits", ar: "عليه أمر تحفّظ، ومحو ينتظر" },
  released: { en: "released {date}", ar: "رُفع {date}" },
  release: { en: "Release", ar: "رفع الأمر" },
  newHold: { en: "Hold a file", ar: "أمر تحفّظ لملف" },
  hold: { en: "Hold", ar: "إصدار الأمر" },
  back: { en: "Back to the person", ar: "العودة إلى الشخص" },
  choose: { en: "Choose a file", ar: "اختر ملفًا" },
  noFiles: { en: "There are no files on this person", ar: "لا توجد ملفات لهذا الشخص" },
  noFilesHelp: {
    en: "A hold keeps a file. Add one on the person’s page, under “Files”, and come back.",
    ar: "أمر التحفّظ يكون على ملف. أضف ملفًا في صفحة الشخص ضمن «الملفات» ثم عُد إلى هنا.",
  },
  emptyFact: { en: "Nothing is on hold", ar: "لا أوامر تحفّظ" },
  emptyHelp: {
    en: "A hold begins on a person’s own page, under “Data rights”.",
    ar: "يصدر أمر التحفّظ من صفحة الشخص، ضمن «حقوق البيانات».",
  },
});

export const holdFaults = defineWords({
  "hold-ends-before-today": { en: "That day is over.", ar: "هذا اليوم مضى." },
  "file-not-found": { en: "Choose one of the files.", ar: "اختر أحد الملفات." },
  "matter-missing": { en: "Say what it is kept for.", ar: "اذكر سبب الحفظ." },
  "text-too-long": { en: "That is too long.", ar: "النص أطول من المسموح." },
  "no-such-day": { en: "There is no such day.", ar: "لا وجود لهذا اليوم." },
});
