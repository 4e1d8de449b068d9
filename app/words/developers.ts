import { defineWords } from "./words";

/** /developers: the guide around the reference. */
export const developers = defineWords({
  title: { en: "Developers", ar: "للمطوّرين" },
  description: {
    en: "The REST API of closr with every path and field, errors, paging, safe repetition, and signed webhooks with code that verifies them.",
    ar: "واجهة closr البرمجية بكل مسار وحقل، والأخطاء والتصفّح والتكرار الآمن، وإشعارات موقّعة مع كود للتحقق منها.",
  },
  headline: {
    en: "Everything people do, by program",
    ar: "كل ما يفعله المستخدم، عبر الواجهة البرمجية",
  },
  lead: {
    en: "A REST API with keys that carry a role, and webhooks that carry ids. This reference is written from the same description that programs read.",
    ar: "واجهة REST بمفاتيح لها أدوار، وإشعارات تحمل معرّفات. وهذا المرجع مكتوب من الوصف نفسه الذي تقرؤه البرامج.",
  },
  description31: { en: "OpenAPI 3.1", ar: "OpenAPI 3.1" },
  contents: { en: "On this page", ar: "في هذه الصفحة" },
  guide: { en: "Guide", ar: "الدليل" },
  reference: { en: "Reference", ar: "المرجع" },

  begin: { en: "Begin", ar: "البداية" },
  beginHow: {
    en: "An owner or an administrator makes a key under Settings, API keys. It belongs to one workspace, has a role, and is shown once. Cookies are ignored.",
    ar: "ينشئ المالك أو مسؤول النظام مفتاحًا من الإعدادات، «مفاتيح الواجهة البرمجية». ينتمي إلى مساحة عمل واحدة وله دور ويُعرض مرة. وملفات الارتباط تُهمل.",
  },
  beginCode: { en: "A first request", ar: "أول طلب" },

  lists: { en: "Lists", ar: "القوائم" },
  listsHow: {
    en: "A list answers with <code>data</code> and <code>nextCursor</code>. Send the cursor back for what follows; <code>null</code> is the end. <code>limit</code> is 1 to 200 and 50 unless you say otherwise. There are no totals.",
    ar: "تجيب القائمة بـ<code>data</code> و<code>nextCursor</code>. أعد إرسال المؤشر لما يليه، و<code>null</code> هو النهاية. <code>limit</code> من 1 إلى 200 وقيمته 50 ما لم تذكر غيرها. ولا توجد مجاميع.",
  },
  shapes: { en: "Values", ar: "القيم" },
  shapesHow: {
    en: "Times are UTC in ISO 8601 with <code>Z</code>. Money is an integer of minor units with its currency. Ids are opaque and begin with what they name.",
    ar: "الأوقات بالتوقيت العالمي وفق ISO 8601 مع <code>Z</code>. والمال عدد صحيح من الوحدات الصغرى مع عملته. والمعرّفات تبدأ بما تسمّيه ولا معنى لما بعده.",
  },
  errors: { en: "Errors", ar: "الأخطاء" },
  errorsHow: {
    en: "Every error is <code>application/problem+json</code> (RFC 9457). The last part of <code>type</code> is the reason; a 422 names each field. What is not yours is 404, as if it did not exist.",
    ar: "كل خطأ بصيغة <code>application/problem+json</code> (RFC 9457). آخر جزء من <code>type</code> هو السبب، وتسمّي 422 كل حقل. وما ليس لك جوابه 404 كأنه غير موجود.",
  },
  repeat: { en: "Safe to repeat", ar: "تكرار آمن" },
  repeatHow: {
    en: "Every POST takes an <code>Idempotency-Key</code>. The same key and body gives the first answer again, marked <code>Idempotency-Replayed: true</code>; the same key with another body is 422; while the first still runs it is 409 with <code>Retry-After</code>. How long keys are kept is in <code>/retention.json</code>, under <code>finished-work</code>.",
    ar: "يقبل كل POST ترويسة <code>Idempotency-Key</code>. المفتاح نفسه مع المحتوى نفسه يعيد الجواب الأول معلّمًا بـ<code>Idempotency-Replayed: true</code>، ومع محتوى آخر 422، وأثناء تنفيذ الأول 409 مع <code>Retry-After</code>. ومدة حفظ المفاتيح في <code>/retention.json</code> تحت <code>finished-work</code>.",
  },
  long: { en: "Long work", ar: "الأعمال الطويلة" },
  longHow: {
    en: "Imports, exports, summaries and privacy requests answer 202 with a <code>Location</code>; ask there until the job is done, failed or cancelled.",
    ar: "يجيب الاستيراد والتصدير والملخّصات وطلبات الخصوصية بـ202 مع <code>Location</code>، فاسأل هناك حتى ينتهي العمل أو يفشل أو يُلغى.",
  },
  webhooks: { en: "Webhooks", ar: "خطافات الويب (Webhooks)" },
  webhooksHow: {
    en: "An endpoint is told of what happens after Standard Webhooks: <code>webhook-id</code>, <code>webhook-timestamp</code> and <code>webhook-signature</code>. The id is the same on every attempt: keep it and drop what you have seen. Only ids are sent unless more fields are ticked for that endpoint.",
    ar: "يُبلَّغ العنوان بما يحدث وفق Standard Webhooks: <code>webhook-id</code> و<code>webhook-timestamp</code> و<code>webhook-signature</code>. المعرّف ثابت في كل محاولة: احفظه وأهمل ما رأيته. ولا تُرسل إلا المعرّفات ما لم تُحدَّد حقول أخرى لذلك العنوان.",
  },
  verifyCode: {
    en: "Checking a signature in Node, without a library",
    ar: "التحقق من التوقيع في Node دون مكتبة",
  },
  eventTypes: { en: "Events", ar: "الأحداث" },

  needs: { en: "Needs", ar: "يلزم" },
  fields: { en: "Fields", ar: "الحقول" },
  field: { en: "Field", ar: "الحقل" },
  kind: { en: "Kind", ar: "النوع" },
  required: { en: "required", ar: "مطلوب" },
  answers: { en: "Answers", ar: "الأجوبة" },
  referenceHow: {
    en: "Open a line for its fields and answers.",
    ar: "افتح أي سطر لقراءة حقوله وأجوبته. وأسماء الحقول كما تكتبها البرامج.",
  },
});
