import { defineWords } from "./words";

/** What the API says when it cannot do what was asked. */
export const problems = defineWords({
  "bad-request": { en: "Bad request", ar: "طلب غير صالح" },
  "bad-request-detail": {
    en: "The request could not be read.",
    ar: "تعذّرت قراءة الطلب.",
  },
  unauthorized: { en: "Not signed in", ar: "غير مصرّح" },
  "unauthorized-detail": {
    en: "Send a valid key as Authorization: Bearer closr_….",
    ar: "أرسل مفتاحًا صالحًا في ترويسة Authorization: Bearer closr_….",
  },
  forbidden: { en: "Not allowed", ar: "غير مسموح" },
  "forbidden-detail": {
    en: "The key's role or scopes do not allow this.",
    ar: "دور المفتاح أو صلاحياته لا تسمح بذلك.",
  },
  "not-found": { en: "Not found", ar: "غير موجود" },
  "not-found-detail": {
    en: "There is nothing here that this key may see.",
    ar: "لا يوجد هنا ما يمكن لهذا المفتاح الاطلاع عليه.",
  },
  "method-not-allowed": { en: "Method not allowed", ar: "طريقة غير مسموحة" },
  "method-not-allowed-detail": {
    en: "This address does not take that method.",
    ar: "هذا العنوان لا يقبل هذه الطريقة.",
  },
  conflict: { en: "Conflict", ar: "تعارض" },
  "conflict-detail": {
    en: "The record's present state does not allow this.",
    ar: "حالة السجل الحالية لا تسمح بذلك.",
  },
  gone: { en: "Gone", ar: "لم يعد موجودًا" },
  "gone-detail": {
    en: "The subscription of this key's workspace was ended, and everything in it was deleted. Nothing can be restored; its owners hold the certificate.",
    ar: "أُنهي اشتراك مساحة العمل التي يخصّها هذا المفتاح وحُذف كل ما فيها. لا يمكن استعادة شيء، والشهادة لدى مالكيها.",
  },
  "read-only-detail": {
    en: "The subscription of this workspace was ended: it can be read and exported (POST /api/v1/exports) until everything is deleted. To write again, an owner restores it under settings/subscription.",
    ar: "أُنهي اشتراك مساحة العمل هذه: يمكن القراءة والتصدير (POST /api/v1/exports) إلى أن يُحذف كل شيء. وللكتابة من جديد يستعيدها أحد المالكين من settings/subscription.",
  },
  "too-large": { en: "Too large", ar: "الحجم كبير جدًا" },
  "too-large-detail": { en: "The body is over the limit.", ar: "تجاوز المحتوى الحد المسموح." },
  "unsupported-type": { en: "Unsupported type", ar: "نوع غير مدعوم" },
  "unsupported-type-detail": {
    en: "This content type is not accepted here.",
    ar: "هذا النوع من المحتوى غير مقبول هنا.",
  },
  invalid: { en: "Invalid input", ar: "مدخلات غير صالحة" },
  "invalid-detail": {
    en: "Some fields cannot be accepted; each is named in errors.",
    ar: "بعض الحقول غير مقبولة، وكل منها مذكور في errors.",
  },
  "too-many": { en: "Too many requests", ar: "طلبات كثيرة جدًا" },
  "too-many-detail": {
    en: "Wait for the seconds in Retry-After.",
    ar: "انتظر عدد الثواني المذكور في Retry-After.",
  },
  "too-many-requests-detail": {
    en: "This key asked for too many of these within a minute. Wait for the seconds in Retry-After.",
    ar: "طلب هذا المفتاح عددًا كبيرًا من هذه العمليات خلال دقيقة. انتظر عدد الثواني المذكور في Retry-After.",
  },
  internal: { en: "Something went wrong", ar: "حدث خطأ" },
  "internal-detail": {
    en: "The failure is ours and was recorded under the request id.",
    ar: "الخلل من جانبنا وقد سُجِّل برقم الطلب.",
  },
  "job-must-finish-detail": {
    en: "Work of this kind cannot be stopped half-way; it goes on to its end.",
    ar: "لا يمكن إيقاف هذا النوع من العمليات في منتصفه، وسيستمر حتى نهايته.",
  },
  "lead-already-became-deal-detail": {
    en: "This enquiry already became a deal; Location says which, if this key may see it.",
    ar: "تحوّل هذا الاستفسار إلى صفقة من قبل، وتدل عليها ترويسة Location إن كان للمفتاح أن يراها.",
  },
  "first-answer-lost-detail": {
    en: "The first request under this key was carried out, but its answer was lost. Nothing was done again: read the records to see what it made.",
    ar: "نُفِّذ الطلب الأول بهذا المفتاح لكن جوابه فُقد. لم يُعَد تنفيذ شيء: راجع السجلات لترى نتيجته.",
  },
  unavailable: { en: "Not available", ar: "غير متاح" },
  "unavailable-detail": { en: "Try again in a moment.", ar: "حاول بعد لحظات." },
  "workspace-not-empty-detail": {
    en: "Something was entered in this workspace already; a package goes only into an empty one.",
    ar: "أُدخلت بيانات في مساحة العمل هذه من قبل، والحزمة لا تُستورد إلا في مساحة فارغة.",
  },
  "package-empty-detail": { en: "Nothing was sent.", ar: "لم يُرسل شيء." },
});
