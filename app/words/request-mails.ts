import { defineWords } from "./words";

/** The mails about requests to those who answer them. */
export const requestMails = defineWords({
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
