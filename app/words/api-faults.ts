import { defineWords } from "./words";

/** What is wrong with something that a program sent, where it stands. */
export const apiFaults = defineWords({
  "not-known-here": { en: "There is no such field here.", ar: "لا يوجد حقل بهذا الاسم هنا." },
  "no-such-cursor": {
    en: "This is no cursor of this list. Leave it out to begin again.",
    ar: "هذا المؤشر ليس من هذه القائمة. احذفه لتبدأ من جديد.",
  },
  "wrote-meanwhile": {
    en: "Another message waits by now. Read it, then decide.",
    ar: "هناك رسالة أخرى بانتظار الرد الآن. اقرأها ثم قرّر.",
  },
  "not-json": { en: "Send a JSON document in UTF-8.", ar: "أرسل مستند JSON بترميز UTF-8." },
  "must-be": { en: "Send {what} here.", ar: "أرسل هنا {what}." },
  "one-of": { en: "Send one of: {list}.", ar: "أرسل واحدًا من: {list}." },
  "at-most": { en: "At most {n}{what}.", ar: "{n}{what} على الأكثر." },
  "at-least": { en: "At least {n}{what}.", ar: "{n}{what} على الأقل." },
  "too-far-ahead": { en: "At the latest in the year 2100.", ar: "عام 2100 على أبعد تقدير." },
  "no-such-check": {
    en: "The deal's pipeline has no such check.",
    ar: "لا يوجد هذا الشرط في مسار الصفقة.",
  },
  "reminder-after-due-time": {
    en: "A reminder comes before the due time.",
    ar: "يأتي التذكير قبل الموعد.",
  },
  "no-form-fits": {
    en: "This has none of the forms that are accepted here.",
    ar: "هذا ليس بأي من الصيغ المقبولة هنا.",
  },
  nobody: { en: "Give a name, a phone or an e-mail.", ar: "اذكر اسمًا أو هاتفًا أو بريدًا." },
  "not-an-email": { en: "This is no e-mail address.", ar: "هذا ليس عنوان بريد." },
  "trn-malformed": {
    en: "A tax number has 15 digits and begins with 100.",
    ar: "يتكوّن الرقم الضريبي من 15 رقمًا ويبدأ بـ 100.",
  },
  "trn-known": { en: "This number is in the list already.", ar: "هذا الرقم موجود في القائمة." },
  "not-yet": { en: "This date is still to come.", ar: "هذا التاريخ لم يأتِ بعد." },
  "not-a-year": { en: "This is no year of birth.", ar: "هذه ليست سنة ميلاد." },
  minor: { en: "Nobody under 16 is kept.", ar: "لا نحتفظ ببيانات من هم دون 16 عامًا." },
  "minor-stays": {
    en: "Whoever is known to be under 18 stays so: only those who answer for people's rights may end it, with a reason, on the page of people kept out of use.",
    ar: "من عُرف أنه دون 18 عامًا يبقى كذلك: لا ينهيه إلا المسؤولون عن حقوق الأشخاص مع ذكر السبب، في صفحة أشخاص خارج الاستخدام.",
  },
  "owner-unknown": {
    en: "Nobody with this id works here.",
    ar: "لا يعمل هنا أحد بهذا المعرّف.",
  },
  "owner-not-yours": {
    en: "It can only be given to people whose records you see.",
    ar: "لا يمكن إسناده إلا إلى من ترى سجلاتهم.",
  },
  "parent-unknown": {
    en: "Name a company that you can see and that does not belong to this one.",
    ar: "اذكر شركة تراها ولا تتبع لهذه الشركة.",
  },
  "none-with-this-id": {
    en: "There is none with this id that you can see.",
    ar: "لا يوجد سجل تراه بهذا المعرّف.",
  },
  "person-missing": {
    en: "Name the person, with a phone or an e-mail.",
    ar: "اذكر الشخص مع هاتف أو بريد.",
  },
  "contact-or-person": {
    en: "Send either contactId or person.",
    ar: "أرسل contactId أو person، أحدهما فقط.",
  },
  "no-such-list": {
    en: "A status and a source go one at a time, newest or oldest first.",
    ar: "الحالة والمصدر كلٌّ على حدة، بالأحدث أو بالأقدم.",
  },
  "import-misses-fields": {
    en: "No column of the file feeds this field, and it is needed.",
    ar: "لا عمود في الملف لهذا الحقل، وهو لازم.",
  },
  "csv-has-no-rows": { en: "The file has headers and no rows.", ar: "في الملف عناوين بلا صفوف." },
  "csv-is-binary": { en: "The file is no CSV.", ar: "الملف ليس بصيغة CSV." },
  "csv-is-empty": { en: "The file is empty.", ar: "الملف فارغ." },
  "csv-too-large": { en: "The file is larger than 30 MB.", ar: "الملف أكبر من 30 ميغابايت." },
  "csv-too-many-columns": {
    en: "The file has too many columns.",
    ar: "أعمدة الملف أكثر من اللازم.",
  },
  "csv-too-many-rows": { en: "The file has too many rows.", ar: "صفوف الملف أكثر من اللازم." },
  "csv-unreadable": {
    en: "The file could not be read as CSV.",
    ar: "تعذّرت قراءة الملف بصيغة CSV.",
  },
  "archive-broken": { en: "The file's contents are damaged.", ar: "محتوى الملف تالف." },
  "archive-encrypted": { en: "The file is locked by a password.", ar: "الملف مقفل بكلمة مرور." },
  "archive-nested": { en: "The file holds further archives.", ar: "في الملف أرشيفات أخرى." },
  "archive-too-large": {
    en: "What the file unpacks to is too large.",
    ar: "محتوى الملف بعد فكّه أكبر من اللازم.",
  },
  "archive-too-many-entries": {
    en: "The file holds too many parts.",
    ar: "أجزاء الملف أكثر من اللازم.",
  },
  "picture-broken": { en: "The picture is damaged.", ar: "الصورة تالفة." },
  "file-empty": { en: "The file is empty.", ar: "الملف فارغ." },
  "file-too-large": {
    en: "The file is over the limit of its kind.",
    ar: "حجم الملف أكبر من حدّ نوعه.",
  },
  "file-type-not-accepted": {
    en: "Files of this type are not accepted.",
    ar: "هذا النوع من الملفات غير مقبول.",
  },
  "file-holds-another": {
    en: "The file holds a second one of another type.",
    ar: "في الملف ملف آخر من نوع مختلف.",
  },
  "file-name-does-not-match-content": {
    en: "The file's name says another type than its content.",
    ar: "اسم الملف يدل على نوع غير محتواه.",
  },
  "address-malformed": { en: "This is no web address.", ar: "هذا ليس عنوان ويب." },
  "address-not-https": {
    en: "The address must begin with https.",
    ar: "يجب أن يبدأ العنوان بـ https.",
  },
  "address-has-credentials": {
    en: "The address must not hold a name or password.",
    ar: "لا يجوز أن يحمل العنوان اسمًا أو كلمة مرور.",
  },
  "address-has-fragment": {
    en: "The address must not hold a # part.",
    ar: "لا يجوز أن يحمل العنوان جزءًا بعد #.",
  },
  "address-has-port": {
    en: "The address must not name a port.",
    ar: "لا يجوز أن يحدد العنوان منفذًا.",
  },
  "address-is-ip": {
    en: "Give a host by its name, not by its number.",
    ar: "اذكر المضيف باسمه لا برقمه.",
  },
  "address-is-local": {
    en: "The address is not one on the public internet.",
    ar: "هذا العنوان ليس على الإنترنت العام.",
  },
  "address-is-ours": { en: "The address is one of our own.", ar: "هذا العنوان من عناويننا نحن." },
  "address-on-our-host": {
    en: "Addresses under workers.dev are not called. Use a domain of your own.",
    ar: "لا يُتصل بعناوين workers.dev. استخدم نطاقًا خاصًا بك.",
  },
  "not-a-currency": {
    en: "Give a currency by its ISO 4217 code, such as AED.",
    ar: "اكتب رمز العملة وفق ISO 4217، مثل AED.",
  },
});
