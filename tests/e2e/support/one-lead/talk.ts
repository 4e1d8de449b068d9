/** What is said in the journey of one lead, in the language that its people speak. */
export const TALK = {
  en: {
    deal: "Marina Gate 2, 1904",
    enquiry:
      "Hello, I saw your listing of a two bedroom apartment in Marina Gate 2. My budget is AED 2.4M and I pay in cash.",
    reply:
      "Thank you for writing. The owner is asking AED 2.55M and can hand over the keys in January. A viewing is possible on Saturday at 5pm.",
    answer:
      "Saturday at 5pm suits me. We decided to offer AED 2.45M and want to sign Form F on Monday. Does the owner agree?",
  },
  ar: {
    deal: "مارينا جيت 2، 1904",
    enquiry:
      "مرحبًا، رأيت إعلانكم عن شقة بغرفتين في مارينا جيت 2. ميزانيتي 2.4 مليون درهم والدفع نقدًا.",
    reply:
      "شكرًا لتواصلك. يطلب المالك 2.55 مليون درهم ويمكنه التسليم في يناير. تتاح المعاينة يوم السبت الساعة 5 مساءً.",
    answer:
      "يناسبني يوم السبت الساعة 5 مساءً. قررنا عرض 2.45 مليون درهم ونريد توقيع نموذج F يوم الاثنين. هل يوافق المالك؟",
  },
};
