import { defineWords } from "./words";

/** The mails about what somebody wrote at /contact. */
export const enquiryMails = defineWords({
  subject: { en: "We have your message: {id}", ar: "وصلتنا رسالتك: {id}" },
  text: {
    en: "Thank you. Your message is here under the number {id}. A person answers by {due}, Dubai time; that is our own target.",
    ar: "شكرًا لك. رسالتك محفوظة برقم {id}. يردّ عليك إنسان حتى {due} بتوقيت دبي، وهذا هدفنا نحن.",
  },
  keep: {
    en: "This receipt was sent by software. It does not repeat what you wrote.",
    ar: "أرسل هذا الإيصالَ نظامٌ آلي، وهو لا يكرر ما كتبته.",
  },
  because: {
    en: "Sent because this address was given at our contact page. If it was not you, do nothing; what was written is deleted after {time}.",
    ar: "أُرسلت هذه الرسالة لأن هذا البريد كُتب في صفحة التواصل لدينا. إن لم تكن أنت فلا تفعل شيئًا، ويُحذف ما كُتب بعد {time}.",
  },
  becauseMail: {
    en: "Sent because somebody wrote to our privacy address from this address. If it was not you, do nothing; what was written is deleted after {time}.",
    ar: "أُرسلت هذه الرسالة لأن رسالة وصلت من هذا البريد إلى بريد الخصوصية لدينا. إن لم تكن أنت فلا تفعل شيئًا، ويُحذف ما كُتب بعد {time}.",
  },
  deskSubject: { en: "{topic}: {id}", ar: "{topic}: {id}" },
  deskText: {
    en: "{name} wrote. Answer by {due}, Dubai time; your answer to this mail goes to them.",
    ar: "كتب {name}. الرد حتى {due} بتوقيت دبي، وردّك على هذه الرسالة يصل إليه.",
  },
  deskBecause: {
    en: "Sent to the support address of the company that runs the service.",
    ar: "أُرسلت إلى بريد الدعم للشركة المشغّلة للخدمة.",
  },
});

export const enquiryTopics = defineWords({
  sales: { en: "Buying", ar: "الاشتراك" },
  support: { en: "Help with the product", ar: "مساعدة في المنتج" },
  privacy: { en: "Privacy", ar: "الخصوصية" },
  security: { en: "Security", ar: "الأمان" },
  careers: { en: "Working here", ar: "العمل معنا" },
  other: { en: "Something else", ar: "موضوع آخر" },
  child: { en: "A child’s data is held here", ar: "بيانات طفل محفوظة هنا" },
});
