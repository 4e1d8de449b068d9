import { defineWords } from "./words";

/** What the owners are told of the end of their subscription. */
export const lifecycleMails = /* @__PURE__ */ defineWords({
  endedSubject: {
    en: "The subscription of {workspace} was ended",
    ar: "أُنهي اشتراك {workspace}",
  },
  leftSubject: {
    en: "{days, plural, =0 {Today} one {Tomorrow} other {In # days}} everything in {workspace} is deleted",
    ar: "{days, plural, zero {اليوم} one {غدًا} two {بعد يومين} few {بعد # أيام} many {بعد # يومًا} other {بعد # يوم}} يُحذف كل ما في {workspace}",
  },
  ended: {
    en: "The subscription of {workspace} was ended on {since}. The workspace is read-only: nothing can be added or changed in it, and enquiries from portals are refused.",
    ar: "أُنهي اشتراك {workspace} في {since}. مساحة العمل للقراءة فقط: لا يمكن إضافة شيء إليها أو تعديله، وتُرفض الاستفسارات الواردة من البوابات.",
  },
  left: {
    en: "On {when} everything in it is deleted for good: {days, plural, =0 {that is today} one {that is in one day} other {that is in # days}}. Until then an owner can restore it.",
    ar: "في {when} يُحذف كل ما فيها نهائيًا: {days, plural, zero {أي اليوم} one {أي بعد يوم واحد} two {أي بعد يومين} few {أي بعد # أيام} many {أي بعد # يومًا} other {أي بعد # يوم}}. ويمكن لأي مالك استعادتها قبل ذلك.",
  },
  held: {
    en: "{n, plural, one {One file is} other {# files are}} on hold for a matter. While any hold lasts, nothing is deleted: the day moves on until the last one is released.",
    ar: "{n, plural, zero {لا ملفات بأمر تحفّظ} one {ملف واحد بأمر تحفّظ لقضية} two {ملفان بأمر تحفّظ لقضية} few {# ملفات بأمر تحفّظ لقضية} many {# ملفًا بأمر تحفّظ لقضية} other {# ملف بأمر تحفّظ لقضية}}. وما دام أي تحفّظ قائمًا لا يُحذف شيء، ويتأخر الموعد حتى رفع آخر تحفّظ.",
  },
  export: {
    en: "Until then everything can be exported, as JSON and CSV in one file.",
    ar: "ويمكن حتى ذلك الموعد تصدير كل شيء بصيغتي JSON وCSV في ملف واحد.",
  },
  law: {
    en: "A law may make your brokerage keep records of its own sales for years: export them, since we do not keep them for you.",
    ar: "قد يُلزم القانون شركتكم بحفظ سجلات مبيعاتها لسنوات: صدّروها، فنحن لا نحفظها عنكم.",
  },
  toSubscription: { en: "Export or restore", ar: "التصدير أو الاستعادة" },
  because: {
    en: "Sent to you because you own this workspace.",
    ar: "وصلتك هذه الرسالة لأنك من مالكي مساحة العمل هذه.",
  },
  purgedSubject: { en: "{workspace} was deleted", ar: "حُذفت {workspace}" },
  purged: {
    en: "Everything in {workspace} was deleted on {gone}: records, files, indexes and keys. A signed certificate lists it by store and count, and anybody can check it.",
    ar: "حُذف كل ما في {workspace} في {gone}: السجلات والملفات والفهارس والمفاتيح. وتسرد شهادة موقّعة ذلك بحسب موضع الحفظ والعدد، ويمكن لأي أحد التحقق منها.",
  },
  purgedHistory: {
    en: "Until {until} the database provider could technically go back to a time before; a copy from then would be deleted again before it is used.",
    ar: "حتى {until} يمكن لمزوّد قاعدة البيانات تقنيًا العودة إلى ما قبل ذلك، وأي نسخة من ذلك الوقت تُحذف من جديد قبل استخدامها.",
  },
  purgedKept: {
    en: "What a law makes us keep is that there was a contract: its name, dates and the agreements that were accepted. The certificate says which law and until when.",
    ar: "ما يُلزمنا القانون بحفظه هو ما يثبت وجود العقد: اسمه ومواعيده والاتفاقيات المقبولة. وتبيّن الشهادة أي قانون وإلى متى.",
  },
  hasLeft: {
    en: "One of the organisations concerned has left. Everything that it held was deleted, and with it what your request was about.",
    ar: "غادرت إحدى الجهات المعنية، وحُذف كل ما كانت تحتفظ به، ومعه ما يتعلق به طلبك.",
  },
  toCertificate: { en: "The certificate", ar: "الشهادة" },
});
