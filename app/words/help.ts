import { defineWords } from "./words";

/** The frame of the help centre. */
export const help = defineWords({
  title: { en: "Help center", ar: "مركز المساعدة" },
  description: {
    en: "How closr is used, screen by screen, with pictures of the product itself. Search it in English or Arabic.",
    ar: "كيف يُستخدم closr شاشةً شاشة، بصور من المنتج نفسه. ابحث فيه بالعربية أو الإنجليزية.",
  },
  headline: { en: "Help center", ar: "مركز المساعدة" },
  lead: {
    en: "A page for each screen, with a picture of it. The pictures are taken from the product by a program.",
    ar: "صفحة لكل شاشة وصورة لها. والصور يلتقطها برنامج من المنتج نفسه.",
  },
  search: { en: "Search the help", ar: "ابحث في المساعدة" },
  find: { en: "Search", ar: "بحث" },
  found: {
    en: "{n, plural, =0 {Nothing found for “{q}”} one {# page for “{q}”} other {# pages for “{q}”}}",
    ar: "{n, plural, zero {لا نتائج لـ«{q}»} one {صفحة واحدة لـ«{q}»} two {صفحتان لـ«{q}»} few {# صفحات لـ«{q}»} many {# صفحة لـ«{q}»} other {# صفحة لـ«{q}»}}",
  },
  nothing: {
    en: "Try fewer or other words, look through the list, or <link>write to us</link>.",
    ar: "جرّب كلمات أقل أو غيرها، أو تصفّح القائمة، أو <link>راسلنا</link>.",
  },
  all: { en: "All pages", ar: "كل الصفحات" },
  how: { en: "How it goes", ar: "الخطوات" },
  know: { en: "Good to know", ar: "معلومات مفيدة" },
  picture: {
    en: "The screen “{title}” with the sample brokerage",
    ar: "شاشة «{title}» بشركة الوساطة النموذجية",
  },
  sample: {
    en: "The sample brokerage, whose people are invented.",
    ar: "شركة الوساطة النموذجية، وأشخاصها غير حقيقيين.",
  },
  near: { en: "Related", ar: "مواضيع ذات صلة" },
  stuck: { en: "Still stuck?", ar: "ما زلت عالقًا؟" },
  write: { en: "Write to us", ar: "راسلنا" },
});

/** The parts of the help centre. */
export const helpGroups = defineWords({
  day: { en: "The day", ar: "يوم العمل" },
  selling: { en: "Selling", ar: "البيع" },
  people: { en: "People and search", ar: "الأشخاص والبحث" },
  talk: { en: "Conversations", ar: "المحادثات" },
  rights: { en: "Rights", ar: "الحقوق" },
  "setting-up": { en: "Setting up", ar: "الإعداد" },
  you: { en: "Your account", ar: "حسابك" },
});
