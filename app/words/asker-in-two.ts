import { defineWords } from "./words";

/** The mails to whoever asked from outside, in the languages of every page. */
export const askerMailsInTwo = /* @__PURE__ */ defineWords({
  codeSubject: { en: "{code} is your code", ar: "رمزك هو {code}" },
  codeText: {
    en: "Your code is {code}. It is good for {n} minutes, at the address of your request.",
    ar: "رمزك هو {code}، وهو صالح {n} دقائق في صفحة طلبك.",
  },
  codeMeaning: {
    en: "This mail goes to every address that is given, whether anybody here knows it or not.",
    ar: "تُرسل هذه الرسالة إلى كل عنوان يُكتب، سواء عُرف هنا أم لم يُعرف.",
  },
  open: { en: "Your request", ar: "طلبك" },
  codeBecause: {
    en: "Sent because this address was given at our page for privacy requests. If it was not you, do nothing.",
    ar: "أُرسلت لأن هذا العنوان كُتب في صفحة طلبات الخصوصية. إن لم تكن أنت فلا تفعل شيئًا.",
  },
  codeBecauseMail: {
    en: "Sent because somebody wrote to our privacy address from this address. If it was not you, do nothing.",
    ar: "أُرسلت لأن رسالة وصلت من هذا العنوان إلى بريد الخصوصية لدينا. إن لم تكن أنت فلا تفعل شيئًا.",
  },
  becauseAccount: {
    en: "Sent because you asked for it in your account.",
    ar: "أُرسلت لأنك طلبت ذلك من حسابك.",
  },
  newsSubject: { en: "There is news about your privacy request", ar: "جديد بشأن طلب الخصوصية" },
  newsText: {
    en: "What was answered stands at the address of your request.",
    ar: "الرد موجود في صفحة طلبك.",
  },
  longerSubject: {
    en: "Your privacy request takes longer",
    ar: "طلب الخصوصية يحتاج إلى وقت أطول",
  },
  longerText: {
    en: "{workspace} needs more time to answer: until {date}. The reason: {why}",
    ar: "تحتاج {workspace} إلى وقت أطول للرد: حتى {date}. والسبب: {why}",
  },
  unconfirmed: {
    en: "Our own rule: a request whose address was never confirmed ends with its date.",
    ar: "قاعدة لدينا: الطلب الذي لم يُؤكَّد عنوانه ينتهي بحلول موعده.",
  },
  nothingHeld: {
    en: "We hold nothing under the addresses you gave. They are kept out from now on, so that no file brings them in.",
    ar: "لا نحتفظ بأي شيء يخص العناوين التي كتبتها، وقد منعنا دخولها مستقبلًا عبر أي ملف.",
  },
  noneHeld: {
    en: "We hold nothing under the addresses you gave.",
    ar: "لا نحتفظ بأي شيء يخص العناوين التي كتبتها.",
  },
  handedOn: {
    en: "Your report is now with the organisation that has the data, or may have it. It answers you itself, on this page.",
    ar: "بلاغك الآن لدى الجهة التي لديها البيانات أو قد تكون لديها، وهي تردّ عليك بنفسها في هذه الصفحة.",
  },
  nobodyOwes: {
    en: "Everybody who had to answer has answered. Nobody else owes you an answer here: nothing is held that asks for one.",
    ar: "ردّ كل من كان عليه أن يردّ، ولا رد آخر مستحق لك هنا: لا يُحتفظ بشيء يستوجب ردًا.",
  },
  phoneEnds: {
    en: "Whoever knows this number calls it before answering. If nobody called, nothing is held under it, or nobody could reach you. What is answered after a call stands on this page.",
    ar: "من يعرف هذا الرقم يتصل به قبل أن يردّ. فإن لم يتصل أحد فلا شيء محفوظ باسمه، أو تعذّر الوصول إليك. وما يُردّ به بعد المكالمة يظهر في هذه الصفحة.",
  },
  takenBack: { en: "Taken back at its own address.", ar: "سُحب من صفحة الطلب نفسها." },
});

/** Why a request was refused and whom to complain to. */
export const refusalInTwo = /* @__PURE__ */ defineWords({
  letter: { en: "Letter of refusal", ar: "خطاب الرفض" },
  letterUnder: { en: "It rests on: {law}", ar: "يستند إلى: {law}" },
  letterComplain: {
    en: "If you disagree, ask again and say why: a person looks again. You can also complain to <b>{name}</b>.",
    ar: "إن لم توافق فقدّم طلبًا جديدًا واذكر السبب ليراجعه شخص آخر. ويمكنك أيضًا تقديم شكوى إلى <b>{name}</b>.",
  },
  letterAlso: {
    en: "Or, where whoever answered you is established, to <b>{name}</b>.",
    ar: "أو إلى <b>{name}</b>، حيث مقرّ الجهة التي ردّت عليك.",
  },
  knownOn: {
    en: "As we knew it on {date}. Check the address before you write.",
    ar: "وفق ما نعرفه في {date}. تحقّق من العنوان قبل المراسلة.",
  },
});
