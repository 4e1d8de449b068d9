import { defineWords } from "./words";

/** The mails that tell of a change to the privacy policy or the terms before it takes effect, or that it does not. */
export const policyMails = defineWords({
  hello: { en: "Hello {name},", ar: "مرحبًا {name}،" },
  subject: {
    en: "{of, select, terms {Our terms change} other {Our privacy policy changes}} on {when}",
    ar: "{of, select, terms {تتغيّر شروطنا} other {سياسة الخصوصية لدينا تتغيّر}} في {when}",
  },
  text: {
    en: "On {when} a new version of our {of, select, terms {terms} other {privacy policy}} takes effect. What changes:",
    ar: "يسري في {when} إصدار جديد من {of, select, terms {شروطنا} other {سياسة الخصوصية لدينا}}. ما الذي يتغيّر:",
  },
  press: { en: "Read the difference", ar: "اقرأ الفرق بين الإصدارين" },
  forced: {
    en: "It takes effect sooner than our usual 30 days because the law demands it: {reason}",
    ar: "يسري قبل مهلة الثلاثين يومًا المعتادة لأن القانون يفرض ذلك: {reason}",
  },
  meaning: {
    en: "Whoever uses the service from that day on accepts the new version.{of, select, terms {} other { Whatever rests on your consent is asked anew: no consent is carried over to another purpose.}}",
    ar: "من يستخدم الخدمة ابتداءً من ذلك اليوم فقد قبل الإصدار الجديد.{of, select, terms {} other { أما ما يقوم على موافقتك فنسألك عنه من جديد، ولا تُنقل موافقة إلى غرض آخر.}}",
  },
  leave: {
    en: "If you do not want that, you can export your data and leave before that day, free of charge:",
    ar: "وإن لم ترغب في ذلك، فيمكنك تصدير بياناتك والمغادرة قبل ذلك اليوم دون أي رسوم:",
  },
  backSubject: {
    en: "{of, select, terms {Our terms do not change} other {Our privacy policy does not change}} on {when}",
    ar: "{of, select, terms {لن تتغيّر شروطنا} other {لن تتغيّر سياسة الخصوصية لدينا}} في {when}",
  },
  backText: {
    en: "We told you that a new version of our {of, select, terms {terms} other {privacy policy}} takes effect on {when}. It was taken back and does not take effect. The version in force stays as it is, and you need to do nothing.",
    ar: "أبلغناك بأن إصدارًا جديدًا من {of, select, terms {شروطنا} other {سياسة الخصوصية لدينا}} سيسري في {when}. سُحب هذا الإصدار ولن يسري. ويبقى الإصدار الساري كما هو، ولا يلزمك فعل شيء.",
  },
  backPress: { en: "Read the version in force", ar: "اقرأ الإصدار الساري" },
  because: {
    en: "Sent to everybody who has an account with {company} under a confirmed address. It is a notice about the service, so it cannot be unsubscribed from.",
    ar: "أُرسلت إلى كل من له حساب لدى {company} وأكّد بريده. هذا إشعار يخصّ الخدمة، فلا يُلغى الاشتراك فيه.",
  },
});
