import { defineWords } from "./words";

/** To whoever saved a record that they do not see: no more than that. */
export const keptForDesk = /* @__PURE__ */ defineWords({
  kept: {
    en: "Saved. The record is in no list, because those who answer for people’s rights here decide about it first: the owners, administrators and the privacy officer.",
    ar: "تم الحفظ. لا يظهر السجل في أي قائمة لأن القرار بشأنه أولًا للمسؤولين عن حقوق الأشخاص هنا: المالكون والمسؤولون ومسؤول الخصوصية.",
  },
});

/** That somebody is kept out of use, on their own page. */
export const withheldPerson = /* @__PURE__ */ defineWords({
  minor: {
    en: "<b>This person is under 18.</b> No marketing, no calls, no AI, no export. Only those who answer for people’s rights see the record until a guardian agrees.",
    ar: "<b>هذا الشخص دون 18 عامًا.</b> لا تسويق ولا اتصال ولا ذكاء اصطناعي ولا تصدير. ولا يرى السجل سوى المسؤولين عن حقوق الأشخاص إلى أن يوافق ولي الأمر.",
  },
  minorAgreed: {
    en: "<b>This person is under 18.</b> A guardian agreed that the record is worked with. No marketing, no calls, no AI, no export all the same.",
    ar: "<b>هذا الشخص دون 18 عامًا.</b> وافق ولي الأمر على العمل بالسجل. ومع ذلك لا تسويق ولا اتصال ولا ذكاء اصطناعي ولا تصدير.",
  },
  decide: { en: "Restricted people", ar: "بيانات مقيّدة" },
  decideStops: { en: "Objections", ar: "الاعتراضات" },
  seenByDeciders: {
    en: "the owners, administrators, the privacy officer",
    ar: "المالكون والمسؤولون ومسؤول الخصوصية",
  },
});
