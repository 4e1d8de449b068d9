import { kept, type Promises, part } from "./promise";

/** Where it is, how long it stays and how it is protected: 78 to 95. */
export const keptAndSecured = {
  78: kept(
    "/w/WORKSPACE/settings/places",
    "For everyone outside: the country and what covers the transfer; for each store its region",
    "لكل جهة خارجية بلدها وما يغطّي النقل إليها، ولكل موضع حفظ منطقته",
  ),
  79: kept(
    "/transfers.json",
    "A transfer whose cover has ended is stopped",
    "يتوقّف نقل انتهى غطاؤه",
  ),
  80: kept(
    "/retention.json",
    "The table of periods is the one that deletion obeys",
    "جدول المدد هو ما يُنفَّذ به الحذف",
  ),
  81: part(
    "/w/WORKSPACE/privacy/holds",
    ["A hold keeps one thing and lets the rest go", "أمر التحفّظ يبقي شيئًا واحدًا ويدع ما سواه"],
    ["Holds on anything but files", "أوامر التحفّظ على ما سوى الملفات"],
  ),
  82: part(
    "/w/WORKSPACE/settings/subscription",
    [
      "The end of a subscription shows every date that follows",
      "نهاية الاشتراك تُظهر كل موعد يليها",
    ],
    ["Plans and payments", "الباقات والمدفوعات"],
  ),
  83: kept(
    "/w/WORKSPACE/settings/subscription",
    "For 30 days after the end everything can be exported",
    "يبقى التصدير متاحًا 30 يومًا بعد النهاية",
  ),
  84: part(
    "/privacy/verify",
    [
      "An erasure leaves nothing, and a certificate says what went",
      "لا يترك المحو شيئًا، وتبيّن شهادة ما زال",
    ],
    [
      "Webhook receivers are told that a workspace ends, and not that it has been deleted",
      "تُبلَّغ الجهات المستقبِلة بإنهاء مساحة العمل لا بحذفها",
    ],
  ),
  85: part(
    "/privacy/verify",
    [
      "What a law makes us keep says which law and until when",
      "ما يُلزمنا قانون بحفظه يبيّن القانون والمدة",
    ],
    ["We hold no billing records", "لا نحفظ سجلات فوترة"],
  ),
  86: kept(
    "/retention.json",
    "What is past its time is deleted, and what is overdue shows in red",
    "ما انقضى وقته يُحذف، وما تأخّر يظهر بالأحمر",
  ),
  87: part(
    "/security",
    ["Everything travels encrypted", "كل شيء ينتقل مشفّرًا"],
    [
      "A plain request is not sent on to https by the product itself",
      "لا يحوّل المنتج نفسه الطلب غير المشفّر إلى https",
    ],
  ),
  88: part(
    "/security.json",
    ["It is published what is sealed and what is not", "منشور ما هو مشفّر وما ليس كذلك"],
    [
      "Identity numbers have no field of their own, and files are not sealed by us",
      "لا حقل خاصًّا بأرقام الهوية، والملفات لا نشفّرها نحن",
    ],
  ),
  89: kept(
    "/security.json",
    "Another brokerage’s records answer as if they were not there",
    "سجلات شركة أخرى كأنها غير موجودة",
  ),
  90: part(
    "/security.json",
    [
      "Each part has only what it needs, and the list is public",
      "لكل جزء ما يحتاجه فقط، والقائمة علنية",
    ],
    [
      "Calls to customers’ addresses leave from the same part",
      "الاتصال بعناوين العملاء يخرج من الجزء نفسه",
    ],
  ),
  91: kept(
    "/w/WORKSPACE/settings/audit",
    "A history that was tampered with shows it",
    "السجل الذي عُبث به يكشف ذلك",
  ),
  92: kept(
    "/security.json",
    "Tests of security are published with their last run, and called overdue after 8 days",
    "اختبارات الأمن منشورة بآخر تشغيل، وتُعدّ متأخرة بعد 8 أيام",
  ),
  93: kept(
    "/w/closr/privacy/training",
    "Without current training nobody of us may help inside a workspace",
    "لا يساعد أحد منا داخل مساحة عمل دون تدريب سارٍ",
  ),
  94: kept(
    "/.well-known/security.txt",
    "An incident has its clock and its notices, can be rehearsed, and whoever finds a hole knows where to write",
    "لكل حادث مهلته وإشعاراته، ويمكن التدرّب عليه، ومن وجد ثغرة عرف أين يكتب",
  ),
  95: kept(
    "/sign-up",
    "Common passwords are refused, long ones welcome",
    "تُرفض كلمات المرور الشائعة وتُقبل الطويلة",
  ),
} satisfies Promises;
