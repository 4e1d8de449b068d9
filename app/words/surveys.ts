import { defineWords } from "./words";

/** What somebody says yes to with an answer. Changed words need a new AGREEMENT_VERSION. */
export const surveyAgreement = /* @__PURE__ */ defineWords({
  named: {
    en: "I agree that {company} keeps my answers under my name for this purpose, until {until} or until I take them back.",
    ar: "أوافق على أن تحفظ {company} إجاباتي باسمي لهذا الغرض حتى {until} أو إلى أن أسحبها.",
  },
  anonymous: {
    en: "I agree that {company} keeps my answers without my name for this purpose, until {until}. I know that they cannot be taken back.",
    ar: "أوافق على أن تحفظ {company} إجاباتي دون اسمي لهذا الغرض حتى {until}، وأعلم أنه لا يمكن سحبها.",
  },
});

/** Surveys, for those who are asked. */
export const ownSurveys = /* @__PURE__ */ defineWords({
  open: { en: "Open surveys", ar: "الاستبيانات المفتوحة" },
  none: { en: "No survey is open.", ar: "لا استبيان مفتوحًا الآن." },
  noneHelp: {
    en: "When one is, it stands here. We send no mail about surveys.",
    ar: "متى فُتح استبيان ظهر هنا، ولا نرسل بريدًا بشأن الاستبيانات.",
  },
  answeredTitle: { en: "What you answered", ar: "ما أجبت عنه" },
  answer: { en: "Look at it and answer", ar: "اطّلع عليه وأجب" },
  look: { en: "Look at your answers, or take them back", ar: "اطّلع على إجاباتك أو اسحبها" },
  answeredOn: { en: "answered on {day}", ar: "أجبت في {day}" },
  takenAnonymously: {
    en: "You answered it, without your name.",
    ar: "أجبت عنه دون اسمك.",
  },

  asking: { en: "Whether you are asked", ar: "هل نسألك" },
  askedNow: {
    en: "You see our surveys on this page and nowhere else. You need not answer any.",
    ar: "تظهر لك استبياناتنا في هذه الصفحة وحدها، ولست ملزمًا بالإجابة عن أي منها.",
  },
  stop: { en: "Do not ask me", ar: "لا تسألوني" },
  stopHelp: {
    en: "No survey is shown to you any more, and what you answered under your name is deleted. It counts at once, until you change it.",
    ar: "لا يظهر لك أي استبيان بعد الآن، ويُحذف ما أجبت به باسمك. يسري ذلك فورًا حتى تغيّره.",
  },
  notAsked: {
    en: "You are asked in no survey since {day}.",
    ar: "لا نسألك في أي استبيان منذ {day}.",
  },
  resume: { en: "Ask me again", ar: "اسألوني من جديد" },
  stopped: {
    en: "We do not ask you any more. What you answered under your name is deleted.",
    ar: "لن نسألك بعد الآن، وحُذف ما أجبت به باسمك.",
  },
  resumed: { en: "Surveys are shown to you again.", ar: "تظهر لك الاستبيانات من جديد." },
  answered: { en: "Thank you. Your answers are kept.", ar: "شكرًا لك. حُفظت إجاباتك." },
  takenBack: {
    en: "Your answers are gone from our database.",
    ar: "حُذفت إجاباتك من قاعدة بياناتنا.",
  },

  back: { en: "All surveys", ar: "كل الاستبيانات" },
  about: { en: "About this survey:", ar: "عن هذا الاستبيان:" },
  purpose: { en: "What for", ar: "الغرض" },
  asks: { en: "Who asks", ar: "الجهة السائلة" },
  until: { en: "Open until", ar: "مفتوح حتى" },
  kept: { en: "Answers are kept until", ar: "تُحفظ الإجابات حتى" },
  keptThen: {
    en: "{day}; after that only how often an answer was given, where five or more gave it. Texts go.",
    ar: "{day}، ثم لا يبقى إلا عدد مرّات الإجابة التي اختارها خمسة أو أكثر، وتُحذف النصوص.",
  },
  mode: { en: "Your name", ar: "اسمك" },
  named: {
    en: "Is kept with your answers. You can take them back at any time.",
    ar: "يُحفظ مع إجاباتك، ولك أن تسحبها في أي وقت.",
  },
  anonymous: {
    en: "Is not kept with your answers, nor is your address on the internet, your language or a time.",
    ar: "لا يُحفظ مع إجاباتك، ولا يُحفظ معها عنوانك على الإنترنت ولا لغتك ولا وقت.",
  },
  anonymousMeans: {
    en: "Nothing that we keep tells which answer is yours. So you cannot take it back or change it once it is sent. That you answered is kept apart until the survey ends, so that nobody answers twice. Whoever administers our hosting account could still compare the database before and after, for {days} days. Write nothing that tells who you are.",
    ar: "لا شيء مما نحفظه يبيّن أي إجابة هي إجابتك، لذلك لا يمكنك سحبها أو تعديلها بعد إرسالها. ويُحفظ منفصلًا أنك أجبت حتى نهاية الاستبيان كي لا يجيب أحد مرتين. وقد يستطيع من يدير حساب الاستضافة لدينا مقارنة قاعدة البيانات قبل الإرسال وبعده مدة {days} يومًا. لا تكتب ما يدل عليك.",
  },
  questions: { en: "Questions", ar: "الأسئلة" },
  scale: { en: "1: not at all. 5: very much.", ar: "1: لا، إطلاقًا. 5: كثيرًا جدًا." },
  mayStayEmpty: { en: "You can leave this empty.", ar: "يمكنك ترك هذا فارغًا." },
  send: { en: "Send my answers", ar: "إرسال إجاباتي" },
  yours: { en: "Your answers", ar: "إجاباتك" },
  nothingSaid: { en: "left empty", ar: "تُركت فارغة" },
  takeBack: { en: "Take my answers back", ar: "سحب إجاباتي" },
  takeBackHelp: {
    en: "They are deleted at once. While the survey is open you can answer anew.",
    ar: "تُحذف فورًا، ولك أن تجيب من جديد ما دام الاستبيان مفتوحًا.",
  },

  "choose-one": { en: "Choose one.", ar: "اختر واحدًا." },
  "consent-missing": {
    en: "Without your agreement we keep no answers. Tick this, or leave the page.",
    ar: "لا نحفظ أي إجابات دون موافقتك. ضع علامة هنا أو غادر الصفحة.",
  },
  "survey-over": { en: "This survey is over.", ar: "انتهى هذا الاستبيان." },
  "answered-already": {
    en: "You answered this survey already, or turned surveys off.",
    ar: "سبق أن أجبت عن هذا الاستبيان، أو أوقفت الاستبيانات.",
  },
  "nothing-answered": {
    en: "There is no answer of yours to take back.",
    ar: "لا توجد إجابة لك لسحبها.",
  },
});
