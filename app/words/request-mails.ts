import { defineWords } from "./words";

/** The mails about requests: to whoever asked, and to those who answer. */
export const requestMails = defineWords({
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
  newsSubject: { en: "There is news about your privacy request", ar: "جديد بشأن طلب الخصوصية" },
  newsText: {
    en: "What was answered stands at the address of your request.",
    ar: "الرد موجود في صفحة طلبك.",
  },
  deskSubject: { en: "A privacy request, answer by {when}", ar: "طلب خصوصية، الرد حتى {when}" },
  deskNew: {
    en: "A person asks about their data. The request is on your privacy desk; answer by {when}.",
    ar: "شخص يطلب أمرًا بشأن بياناته. الطلب في مكتب الخصوصية لديكم، والرد حتى {when}.",
  },
  deskDue: {
    en: "Request {id} on your privacy desk is still open. Answer by {when}.",
    ar: "الطلب {id} في مكتب الخصوصية ما زال مفتوحًا. الرد حتى {when}.",
  },
  deskOver: {
    en: "Request {id} was not answered by {when}. Answer it today.",
    ar: "لم يُردّ على الطلب {id} حتى {when}. يلزم الرد اليوم.",
  },
  unconfirmed: {
    en: "Our own rule: a request whose address was never confirmed ends with its date.",
    ar: "قاعدة لدينا: الطلب الذي لم يُؤكَّد عنوانه ينتهي بحلول موعده.",
  },
  takenBack: { en: "Taken back at its own address.", ar: "سُحب من صفحة الطلب نفسها." },
  deskBecause: {
    en: "Sent to those who answer privacy requests.",
    ar: "أُرسلت إلى من يردّون على طلبات الخصوصية.",
  },
});
