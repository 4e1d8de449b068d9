import { defineWords } from "./words";

/** /company */
export const company = defineWords({
  title: { en: "Company", ar: "الشركة" },
  description: {
    en: "Who runs closr, how it is built and what it does not do. Identity and addresses come from the operator’s own settings.",
    ar: "من يشغّل closr وكيف بُني وما لا يفعله. والهوية والعناوين مأخوذة من إعدادات المشغّل نفسه.",
  },
  headline: {
    en: "Software that ends the morning, and says the truth about itself",
    ar: "نظام يُنهي مهام صباحك، ويقول الحقيقة عن نفسه",
  },
  lead: {
    en: "closr is made for the brokerages of Dubai: for people who answer strangers all day, in two languages, against the clock. It should be quick to learn, quiet to work in and honest to the people whose data it holds.",
    ar: "صُنع closr لشركات الوساطة في دبي: لمن يردّون على الغرباء طوال اليوم، بلغتين، وفي سباق مع الوقت. أردناه سهل التعلّم، هادئًا في العمل، وأمينًا مع من يحمل بياناتهم.",
  },
  who: { en: "Who runs it", ar: "من يشغّله" },
  whoHow: {
    en: "The same values stand in the policy, in the footer and in what search engines read.",
    ar: "القيم نفسها تجدها في السياسة وأسفل كل صفحة وفيما تقرؤه محركات البحث.",
  },
  sample: {
    en: "This copy runs without a named company: the values are samples and say so.",
    ar: "تعمل هذه النسخة دون شركة مسمّاة: القيم نموذجية ومكتوب ذلك بجانبها.",
  },
  legalName: { en: "Company", ar: "الشركة" },
  address: { en: "Address", ar: "العنوان" },
  support: { en: "Support", ar: "الدعم" },
  privacy: { en: "Privacy team", ar: "فريق الخصوصية" },
  runsOn: { en: "Runs on", ar: "يعمل على" },
  runsOnWhat: {
    en: "One program on Cloudflare’s network, with its database, files and queue",
    ar: "برنامج واحد على شبكة Cloudflare، بقاعدة بياناته وملفاته وقائمة انتظاره",
  },
  speaks: { en: "Languages", ar: "اللغات" },
  speaksWhat: {
    en: "English and Arabic, each written for itself",
    ar: "العربية والإنجليزية، وكلٌّ منهما نصّ أصلي",
  },

  how: { en: "How we build", ar: "كيف نبني" },
  howText: {
    en: "Four rules, each of which you can try out on this site.",
    ar: "أربع قواعد، يمكنك تجربة كل منها في هذا الموقع.",
  },
  written: {
    en: "<b>The policy is read from the program</b> It is written from the registers that the software itself obeys.",
    ar: "<b>سياسة الخصوصية مستخرجة من النظام نفسه</b> كُتبت من السجلات التي يلتزم بها النظام نفسه.",
  },
  nothing: {
    en: "<b>Nothing runs in your browser here</b> These pages ship no script, no tracker and nothing from elsewhere.",
    ar: "<b>لا شيء يعمل في متصفّحك هنا</b> هذه الصفحات بلا برمجة ولا تتبّع ولا شيء من خارجها.",
  },
  built: {
    en: "<b>What is not built is not claimed</b> No customer, result or quote is made up; names in illustrations are, and it is said there.",
    ar: "<b>لا ندّعي ما ليس موجودًا</b> لا عملاء ولا نتائج ولا اقتباسات مختلقة، وأسماء الرسوم التوضيحية من نسج الخيال ومذكور ذلك عندها.",
  },
  out: {
    en: "<b>You can leave</b> Everything that goes in can come out, by anyone who may see it.",
    ar: "<b>يمكنك المغادرة</b> كل ما يدخل يمكن أن يخرج، لمن يحق له الاطلاع عليه.",
  },

  talk: { en: "Write to us", ar: "راسلنا" },
  work: { en: "Work here", ar: "اعمل معنا" },
});

/** /careers */
export const careers = defineWords({
  title: { en: "Careers", ar: "الوظائف" },
  description: {
    en: "There are no open roles at the moment. How to write anyway, and what becomes of what you send.",
    ar: "لا وظائف شاغرة حاليًا. كيف تراسلنا مع ذلك، وما مصير ما ترسله.",
  },
  headline: { en: "No open roles at the moment", ar: "لا وظائف شاغرة حاليًا" },
  lead: {
    en: "When there is one it stands here, with what it pays. If you would like to be known before that, write to us: a few lines about something you have made are worth more than a letter.",
    ar: "حين تُفتح وظيفة ستجدها هنا مع أجرها. وإن أردت أن نعرفك قبل ذلك فراسلنا: بضعة أسطر عن شيء صنعته خير من رسالة طويلة.",
  },
  write: { en: "Write to us", ar: "راسلنا" },
  yours: { en: "What becomes of what you send", ar: "مصير ما ترسله" },
  yoursText: {
    en: "The rules for people who apply are the same as for everybody, and short enough to be said here.",
    ar: "قواعد المتقدمين هي قواعد الجميع، وهي قصيرة تكفيها هذه السطور.",
  },
  kept: { en: "What is kept", ar: "ما يُحفظ" },
  keptWhat: {
    en: "Your name, your e-mail address and what you wrote. Nothing about your browser or where you are.",
    ar: "اسمك وبريدك وما كتبته. ولا شيء عن متصفّحك أو مكانك.",
  },
  why: { en: "Why", ar: "السبب" },
  whyWhat: { en: "To answer you, and for nothing else.", ar: "للرد عليك، لا لغير ذلك." },
  long: { en: "How long", ar: "المدة" },
  longWhat: {
    en: "For {time}, then a program deletes it.",
    ar: "لمدة {time}، ثم يحذفه برنامج.",
  },
  sooner: { en: "Sooner", ar: "قبل ذلك" },
  soonerWhat: {
    en: "Write to <link>{email}</link>, and it is gone before.",
    ar: "راسل <link>{email}</link> فيُمحى قبل ذلك.",
  },
  never: { en: "Leave out", ar: "لا ترسل" },
  neverWhat: {
    en: "A photograph, your date of birth, nationality, religion, health or family. They are never asked for.",
    ar: "صورتك وتاريخ ميلادك وجنسيتك ودينك وصحتك وأسرتك. لا نسأل عنها أبدًا.",
  },
  decides: { en: "Who decides", ar: "من يقرر" },
  decidesWhat: {
    en: "People. Nothing that you send is rated by software.",
    ar: "الناس. لا شيء مما ترسله يقيّمه برنامج.",
  },
});

/** /contact */
export const contactPage = defineWords({
  title: { en: "Contact us", ar: "اتصل بنا" },
  description: {
    en: "Write to the people behind closr. You get a number at once, a receipt by e-mail, and an answer within one working day: our own target.",
    ar: "راسل القائمين على closr. يصلك رقم فورًا وإيصال بالبريد وردّ خلال يوم عمل، وهذا هدفنا نحن.",
  },
  headline: { en: "Write to us", ar: "راسلنا" },
  lead: {
    en: "You see a number at once and get a receipt by e-mail. A person answers within one working day of nine hours, Monday to Saturday in Dubai: our own target.",
    ar: "يظهر لك رقم فورًا ويصلك إيصال بالبريد، ويردّ إنسان خلال يوم عمل من تسع ساعات، من الإثنين إلى السبت بتوقيت دبي، وهذا هدفنا نحن.",
  },
  topic: { en: "What is it about", ar: "الموضوع" },
  choose: { en: "Choose", ar: "اختر" },
  childHint: {
    en: "A report about a child’s data goes to the privacy desk at once, as a request, and is answered within 72 hours: our own rule.",
    ar: "البلاغ عن بيانات طفل يصل إلى مكتب الخصوصية فورًا طلبًا قائمًا بذاته، ويُردّ عليه خلال 72 ساعة وفق قاعدتنا.",
  },
  name: { en: "Your name", ar: "اسمك" },
  email: { en: "Your e-mail", ar: "بريدك الإلكتروني" },
  emailHint: { en: "The receipt and the answer go there.", ar: "يصل إليه الإيصال والرد." },
  message: { en: "Your message", ar: "رسالتك" },
  messageHint: {
    en: "Up to 5,000 characters. Leave out identity documents and card numbers.",
    ar: "حتى 5,000 حرف. لا ترسل وثائق الهوية ولا أرقام البطاقات.",
  },
  send: { en: "Send", ar: "أرسل" },
  kept: {
    en: "Name, address and message are kept for {time} to answer you, and for nothing else. <link>Privacy</link>",
    ar: "يُحفظ الاسم والبريد والرسالة لمدة {time} للرد عليك لا لغير ذلك. <link>الخصوصية</link>",
  },
  other: { en: "Other ways", ar: "طرق أخرى" },
  support: { en: "Support", ar: "الدعم" },
  privacy: { en: "Privacy team", ar: "فريق الخصوصية" },
  address: { en: "By post", ar: "بالبريد العادي" },
  security: { en: "Report a vulnerability", ar: "الإبلاغ عن ثغرة أمنية" },

  received: { en: "We have your message", ar: "وصلتنا رسالتك" },
  receipt: { en: "Its number", ar: "رقمها" },
  due: { en: "Answer due", ar: "موعد الرد" },
  dueWhat: { en: "{when}, Dubai time", ar: "{when} بتوقيت دبي" },
  mailed: { en: "Receipt", ar: "الإيصال" },
  mailedWhat: { en: "on its way to your e-mail", ar: "في طريقه إلى بريدك" },
  unknown: { en: "This number is not known here.", ar: "هذا الرقم غير معروف هنا." },
  another: { en: "Write another", ar: "اكتب رسالة أخرى" },
});

export const contactRefusals = defineWords({
  required: { en: "This is needed.", ar: "هذا الحقل مطلوب." },
  "choose-one": { en: "Choose one.", ar: "اختر موضوعًا." },
  "too-long": { en: "This is longer than 120 characters.", ar: "هذا أطول من 120 حرفًا." },
  "message-too-long": {
    en: "This is longer than 5,000 characters. Shorten it; your text is kept.",
    ar: "الرسالة أطول من 5,000 حرف. اختصرها، ونصّك محفوظ.",
  },
  "not-one-line": { en: "Write it in one line.", ar: "اكتبه في سطر واحد." },
  "not-an-email": { en: "This does not read as an e-mail address.", ar: "هذا لا يبدو عنوان بريد." },
  "too-many-attempts": {
    en: "There were many messages from here. Wait a few minutes and send again; your text is kept below.",
    ar: "وصلت من هنا رسائل كثيرة. انتظر بضع دقائق ثم أرسل مجددًا، ونصّك محفوظ أدناه.",
  },
});
