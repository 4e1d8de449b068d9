import { defineWords } from "./words";

/** The mails about requests to those who answer them. */
export const requestMails = defineWords({
  deskSubject: { en: "A privacy request, answer by {when}", ar: "طلب خصوصية، الرد حتى {when}" },
  deskNew: {
    en: "A person asks about their data. The request is on your privacy desk; answer by {when}.",
    ar: "شخص يطلب أمرًا بشأن بياناته. الطلب في مكتب الخصوصية لديكم، والرد حتى {when}.",
  },
  deskDue: {
    en: "Request {number} on your privacy desk is still open. Answer by {when}.",
    ar: "الطلب {number} في مكتب الخصوصية ما زال مفتوحًا. الرد حتى {when}.",
  },
  deskOver: {
    en: "Request {number} was not answered by {when}. Answer it today.",
    ar: "لم يُردّ على الطلب {number} حتى {when}. يلزم الرد اليوم.",
  },
  open: { en: "Open the request", ar: "فتح الطلب" },
  openDesk: { en: "Open the privacy desk", ar: "فتح مكتب الخصوصية" },
  theirsSubject: {
    en: "A brokerage has not answered: {workspace}",
    ar: "لم تردّ {workspace} على ما يخصّها من طلب خصوصية",
  },
  theirsOver: {
    en: "The answer to a part of request {number} was due by {when}, and {workspace} owes it. We do not answer in its place: we follow up with it.",
    ar: "على {workspace} الرد على ما يخصّها من الطلب {number}، وقد انقضى موعده في {when}. لا نردّ نيابةً عنها، بل نتابع الأمر معها.",
  },
  longerSubject: {
    en: "{workspace}: your privacy request takes longer",
    ar: "{workspace}: يحتاج طلب الخصوصية إلى وقت أطول",
  },
  longerText: {
    en: "You asked {workspace} about your data on {asked}. The answer takes until {date}. The reason: {why}",
    ar: "طلبت من {workspace} أمرًا بشأن بياناتك في {asked}. يستغرق الرد حتى {date}. والسبب: {why}",
  },
  longerBecause: {
    en: "Sent because {workspace} wrote down a request of yours about your data.",
    ar: "أُرسلت لأن {workspace} سجّلت طلبًا منك بشأن بياناتك.",
  },
  deskBecause: {
    en: "Sent to those who answer privacy requests.",
    ar: "أُرسلت إلى من يردّون على طلبات الخصوصية.",
  },
});
