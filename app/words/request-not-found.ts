import { defineWords } from "./words";

/** Where the address of a request leads to none. */
export const requestNotFound = /* @__PURE__ */ defineWords({
  title: { en: "No request is at this address", ar: "لا طلب في هذا العنوان" },
  help: {
    en: "The address of a request is long and is often cut in two by a mail program. Open the link in our first e-mail again, or copy the whole of it. If you no longer have it, ask anew.",
    ar: "عنوان الطلب طويل، وكثيرًا ما تقطعه برامج البريد. افتح الرابط من رسالتنا الأولى مجددًا أو انسخه كاملًا. وإن لم تعد لديك فقدّم طلبًا جديدًا.",
  },
  again: { en: "Ask again", ar: "تقديم طلب جديد" },
  write: { en: "Write to us", ar: "راسلنا" },
});
