import { fold } from "~/lib/fold";

/** What a sentence is about, as far as the trade cares. All patterns see folded text. */
const CUES = ["money", "date", "decision", "need", "viewing", "paper", "question"] as const;
export type Cue = (typeof CUES)[number];

/** A word in either script, alone; Arabic with what is written onto its front. */
const latin = (words: string) => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
const arabic = (words: string) =>
  `(?<![\\p{L}\\p{N}])(?:[وفبلكس]|ال|وال|بال|لل)?(?:${words})(?:ه|ها|هم|نا|كم|ك|ي|ا|ين|ون|ات)?(?![\\p{L}\\p{N}])`;
const either = (english: string, arab: string) =>
  new RegExp(`${latin(english)}|${arabic(arab)}`, "u");

const MONEY =
  /\d[\d.,]*\s?(?:m|mn|k|million|thousand|aed|dhs?|dirhams?|usd|مليون|الف|الاف|درهم)(?![\p{L}])|(?:aed|dhs?|usd|\$|€)\s?\d|\d\s?%|\d{1,3}(?:,\d{3})+/u;

const PATTERNS: Record<Exclude<Cue, "question">, RegExp> = {
  money: MONEY,
  date: either(
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|q[1-4]|\\d{1,2}(?::\\d\\d)?\\s?(?:am|pm)|next (?:week|month|year)|end of (?:the )?(?:month|year)|\\d{4}-\\d\\d-\\d\\d|(?:the )?\\d{1,2}(?:st|nd|rd|th)",
    "الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|غدا|بكره|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|الساعه|الاسبوع القادم|الشهر القادم",
  ),
  decision: either(
    "accept(?:ed|s)?|agree[ds]?|confirm(?:ed|s)?|approved?|decided?|reject(?:ed|s)?|refus(?:e|ed|es)|cancel(?:led|ed|s)?|proceed|withdr[ae]w(?:n)?|reserv(?:e|ed)|booked|issued|signed?|offer(?:ed|s)?|will not|won't|relocating|transferred|deal",
    "اوافق|موافق|موافقه|وافق|نوافق|يوافق|اتفقنا|اكدنا|تاكيد|نوكد|قررنا|قررت|قرر|رفض|نرفض|ارفض|الغاء|الغينا|حجز|حجزت|عرض|وقعنا|نوقع|توقيع|صدرت|صدر",
  ),
  need: either(
    "looking for|need(?:s|ed)?|want(?:s|ed)?|would like|interested in|prefers?|budget|bed(?:room)?s?|cash|mortgage|invest(?:ment)?|maximum|at least|below|requires?|move in|moving",
    "ابحث|نبحث|احتاج|نحتاج|اريد|نريد|ارغب|افضل|ميزانيه|ميزانيتي|غرفه|غرفتين|غرف|نقدا|كاش|رهن|تمويل|استثمار|الحد الاقصي|مطلوب|يطلب|اطلب",
  ),
  viewing: either(
    "viewings?|view it|appointment|visit|meet|inspection|keys?",
    "معاينه|المعاينه|موعد|زياره|نلتقي|مفتاح|مفاتيح",
  ),
  paper: either(
    "form [abfiu]|contract|noc|spa|title deed|passport|emirates id|visa|ejari|oqood|cheques?|deposit|booking (?:fee|form)|power of attorney|permit|trustee|handover|documents?|registration|service charges?",
    "عقد|العقد|شهاده عدم ممانعه|سند|جواز|الهويه|تاشيره|ايجاري|شيك|شيكات|شيكين|تامين|عربون|رسوم|وكاله|تصريح|نموذج|مستندات|التسليم|تسجيل|سداد|المالك",
  ),
};

const QUESTION = /[?؟]/;

/** The cues of a sentence, without repeats. */
export function cuesOf(sentence: string): Cue[] {
  const folded = fold(sentence);
  const found = (Object.keys(PATTERNS) as (keyof typeof PATTERNS)[]).filter((cue) =>
    PATTERNS[cue].test(folded),
  );

  return QUESTION.test(sentence) ? [...found, "question"] : found;
}

const COURTESY = new RegExp(
  [
    latin(
      "thanks?|thank you|hello|hi|hey|dear|regards|good (?:morning|afternoon|evening)|welcome|hope you|pleasure|you're welcome|no problem|great|perfect|nice|sure|noted|have a (?:nice|good|great)|congratulations|how are you|let me know if|feel free|do not hesitate",
    ),
    "السلام عليكم|وعليكم السلام|مرحبا|اهلا|شكرا|مع تحياتي|تحياتي|صباح الخير|مساء الخير|مساء النور|صباح النور|كيف الحال|كيف حالك|الحمد لله|حياك|يسعدنا|الله يسلمك|الله يحييك|تفضل|جزيلا|نعتذر",
  ].join("|"),
  "u",
);

/** Whether a sentence greets, thanks or wishes. */
export const isCourtesy = (sentence: string): boolean => COURTESY.test(fold(sentence));

/** What only a text for a model says. Plain words of the trade ("my assistant should…", "your answer") are none. */
const TO_A_MACHINE = new RegExp(
  [
    String.raw`\b(?:ignore|disregard|forget|override|bypass)\b.{0,60}\b(?:instructions?|prompts?|rules?|above|guard\w*|polic\w+)\b`,
    String.raw`\b(?:system|developer)\s*(?:prompt|message|override)|^(?:system|developer|assistant|user)\s*:`,
    String.raw`\b(?:you are|act as|pretend|behave)\b.{0,30}\b(?:ai|assistant|chatbot|chatgpt|gpt|llm|language model|bot|dan)\b`,
    String.raw`\b(?:ai|llm|language model|summari[sz]er)s?\b.{0,40}(?:\b(?:must|should|please)\b|:)`,
    String.raw`\b(?:respond|reply|answer|output|print|repeat|write|say)\b.{0,40}\b(?:only with|exactly|verbatim|the following|the (?:word|text|string)|your (?:instructions?|prompt|summary))\b`,
    String.raw`\b(?:begin|start|end|prefix)\b.{0,20}\byour (?:answer|response|summary|output)|\b(?:end|start|beginning) of your (?:answer|response|summary|output)|\bin your (?:summary|output)`,
    String.raw`\[\/?inst\]|\|(?:im_)?[a-z_]{3,20}\||#{2,}\s*(?:system|instruction|new)|[{[]\s*"\w+"\s*:`,
    String.raw`\bbase64\b|\brot13\b|\bdecode (?:this|the)\b|\bjailbreak|\bnew instructions?\b`,
    "تجاهل.{0,50}(?:تعليمات|التعليمات|ما سبق|القواعد|الاوامر)|(?:انت|انك) (?:الان )?(?:مساعد|نموذج|ذكاء)|(?:تعليمات|رساله) النظام|(?:اكتب|اطبع|كرر|اضف|قل) .{0,30}(?:حرفيا|في الملخص)|في ملخصك",
  ].join("|"),
  "iu",
);
const LINK = /(?:https?:|www\.|\b[\w-]+\.(?:com|net|org|io|ru|xyz|example)\b)/i;
const BLOB = /[A-Za-z0-9+/=_-]{40,}/;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u{E0000}-\u{E007F}]{3,}/u;

/** Whether a sentence talks to the machine that reads along rather than to a person. */
export const isForMachine = (sentence: string): boolean => TO_A_MACHINE.test(fold(sentence));

/**
 * Whether a sentence talks to the machine, carries a link or hides something: it is never quoted in a
 * summary, though it stays in its message.
 */
export const isUnquotable = (sentence: string): boolean =>
  LINK.test(sentence) ||
  BLOB.test(sentence) ||
  INVISIBLE.test(sentence) ||
  /[<>{}]/.test(sentence) ||
  isForMachine(sentence);
