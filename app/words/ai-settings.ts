import { defineWords } from "./words";

/** How summaries are made, and what was sent for them. */
export const aiSettings = defineWords({
  how: { en: "How summaries are made", ar: "كيف تُعدّ الملخصات" },
  on: { en: "Conversations may be summarised", ar: "يجوز تلخيص المحادثات" },
  onHint: {
    en: "Off means that no model is called at all and nothing is made here either.",
    ar: "عند الإيقاف لا يُستدعى أي نموذج ولا يُعدّ أي ملخص هنا.",
  },
  provider: { en: "By whom", ar: "من يعدّها" },
  offline: { en: "Here, without a model", ar: "هنا، بلا نموذج" },
  offlineHint: {
    en: "The conversation’s own sentences, shortened. Nothing leaves this workspace.",
    ar: "جمل المحادثة نفسها مختصرة. لا يخرج شيء من مساحة العمل.",
  },
  "workers-ai": { en: "Workers AI by Cloudflare", ar: "Workers AI من Cloudflare" },
  "workers-aiHint": {
    en: "A model on the platform that this product runs on.",
    ar: "نموذج على المنصة التي يعمل عليها هذا المنتج.",
  },
  "openai-compatible": { en: "A provider of your own", ar: "مزوّد تختاره" },
  "openai-compatibleHint": {
    en: "Any endpoint that speaks the chat completions of OpenAI, under your own contract.",
    ar: "أي عنوان يدعم واجهة المحادثة من OpenAI، بموجب عقدك.",
  },
  model: { en: "Model", ar: "النموذج" },
  baseUrl: { en: "Address", ar: "العنوان" },
  baseUrlHint: {
    en: "Begins with <n>https://</n>, such as <n>https://models.example/v1</n>",
    ar: "يبدأ بـ <n>https://</n>، مثل <n>https://models.example/v1</n>",
  },
  key: { en: "Key", ar: "المفتاح" },
  keyHint: {
    en: "Sealed when saved and never shown again.",
    ar: "يُشفَّر عند الحفظ ولا يُعرض بعد ذلك.",
  },
  keyKept: {
    en: "One is kept. Leave this empty to keep it.",
    ar: "هناك مفتاح محفوظ. اترك الحقل فارغًا للإبقاء عليه.",
  },
  save: { en: "Save", ar: "حفظ" },
  saved: { en: "Saved.", ar: "تم الحفظ." },

  whatIsSent: { en: "What a provider is sent", ar: "ما الذي يُرسل إلى المزوّد" },
  whatIsSentHelp: {
    en: "Of each message the side, the day and the text, with names, phones, addresses, links and documents replaced. Here is what your newest conversation would be sent as, to the letter.",
    ar: "من كل رسالة: الطرف واليوم والنص، بعد استبدال الأسماء والهواتف والعناوين والروابط والوثائق. وهذا نص ما سيُرسل من أحدث محادثة لديك، حرفًا بحرف.",
  },
  noPreview: {
    en: "There is no conversation to show it with, or summaries are off.",
    ar: "لا توجد محادثة لعرضها، أو أن الملخصات موقوفة.",
  },

  receipts: { en: "What was sent", ar: "سجل ما أُرسل" },
  receiptsHelp: {
    en: "Each call’s exact payload is kept sealed for {time}.",
    ar: "يُحفظ محتوى كل إرسال كما هو، مشفّرًا، لمدة {time}.",
  },
  noReceipts: { en: "Nothing was ever sent to a provider.", ar: "لم يُرسل أي شيء إلى مزوّد." },
  when: { en: "When", ar: "الوقت" },
  to: { en: "To", ar: "إلى" },
  hidden: { en: "Values hidden", ar: "القيم المخفية" },
  print: { en: "SHA-256", ar: "SHA-256" },
  open: { en: "Open", ar: "فتح" },
  openOf: { en: "Open what was sent on {at}", ar: "فتح ما أُرسل في {at}" },
  payload: { en: "Sent, to the letter", ar: "ما أُرسل حرفًا بحرف" },
  payloadGone: {
    en: "The payload is not kept any more, or its key is gone.",
    ar: "لم يعد المحتوى محفوظًا، أو فُقد مفتاحه.",
  },
  pages: { en: "Pages of the list", ar: "صفحات القائمة" },
  next: { en: "Next", ar: "التالي" },
});

export const aiRefusals = defineWords({
  "model-missing": { en: "Name the model.", ar: "اذكر النموذج." },
  "key-missing": {
    en: "Give the key for this address. One that was given for another is not sent to it.",
    ar: "أدخل مفتاح هذا العنوان. المفتاح المخصص لعنوان آخر لا يُرسل إليه.",
  },
  "no-workers-ai": {
    en: "Workers AI is not switched on where this product runs.",
    ar: "خدمة Workers AI غير مفعّلة حيث يعمل المنتج.",
  },
  address: {
    en: "This address may not be called. Give a public one that begins with https://.",
    ar: "لا يجوز استدعاء هذا العنوان. أدخل عنوانًا عامًا يبدأ بـ https://.",
  },
  other: { en: "This could not be saved.", ar: "تعذّر الحفظ." },
});
