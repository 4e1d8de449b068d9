import { defineWords } from "./words";

/** What can be wrong with anything that is typed or sent, whatever the field. */
export const inputFaults = defineWords({
  "signed-out": {
    en: "You were signed out. Nothing was sent.",
    ar: "انتهت جلسة دخولك. لم يُرسل شيء.",
  },
  required: { en: "This is required.", ar: "هذا الحقل مطلوب." },
  invalid: {
    en: "This could not be read. Check it once more.",
    ar: "تعذّرت قراءة هذا. راجعه مرة أخرى.",
  },
  "too-long": { en: "This is too long.", ar: "هذا أطول من اللازم." },
  "too-many-requests": {
    en: "You asked for many of these within a minute. Wait a minute, then try again.",
    ar: "طلبت عددًا كبيرًا من هذه العمليات خلال دقيقة. انتظر دقيقة ثم حاول مجددًا.",
  },
  "characters-not-text": {
    en: "This holds characters that are no text. Type it once more.",
    ar: "في هذا رموز ليست من النص. اكتبه مجددًا.",
  },
  "nothing-to-see": {
    en: "Nothing in this can be seen. Write a letter or a digit.",
    ar: "لا يظهر في هذا أي شيء. اكتب حرفًا أو رقمًا.",
  },
});
