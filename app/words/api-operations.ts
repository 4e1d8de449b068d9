import { defineWords } from "./words";

/** What each operation of the API does, by method and path: one that is not said here does not compile. */
export const apiOperations = defineWords({
  "GET /jobs/{id}": { en: "The state of a job", ar: "حالة العمل ومرحلته" },
  "DELETE /jobs/{id}": {
    en: "Cancel a job after its current step",
    ar: "إلغاء العمل بعد خطوته الحالية",
  },
  "GET /integrations": { en: "List connected lead sources", ar: "مصادر العملاء المتصلة" },
  "POST /integrations": {
    en: "Connect a lead source; its secret is shown once",
    ar: "ربط مصدر عملاء، ويُعرض سرّه مرة واحدة",
  },
  "GET /integrations/{id}": { en: "Read one lead source", ar: "مصدر واحد" },
  "DELETE /integrations/{id}": {
    en: "Disconnect a source; what it brought stays",
    ar: "فصل مصدر، ويبقى ما جاء منه",
  },
  "GET /webhook-endpoints": { en: "List endpoints", ar: "كل العناوين" },
  "POST /webhook-endpoints": {
    en: "Add an endpoint; its secret is shown once",
    ar: "إضافة عنوان، ويُعرض سرّه مرة واحدة",
  },
  "GET /webhook-endpoints/{id}": { en: "Read one endpoint", ar: "عنوان واحد" },
  "PATCH /webhook-endpoints/{id}": {
    en: "Change an endpoint, or switch it on or off",
    ar: "تعديل عنوان أو تفعيله أو إيقافه",
  },
  "DELETE /webhook-endpoints/{id}": {
    en: "Delete an endpoint and its log",
    ar: "حذف عنوان مع سجله",
  },
  "POST /webhook-endpoints/{id}/rotate": {
    en: "Make a new secret; the old one still signs for 24 hours",
    ar: "إنشاء سر جديد، ويبقى القديم يوقّع 24 ساعة",
  },
  "GET /webhook-endpoints/{id}/deliveries": {
    en: "List what was sent, newest first",
    ar: "ما أُرسل، الأحدث أولًا",
  },
  "GET /webhook-endpoints/deliveries/{id}": {
    en: "Read one delivery with its attempts",
    ar: "عملية إرسال واحدة بمحاولاتها",
  },
  "POST /webhook-endpoints/deliveries/{id}/resend": {
    en: "Send a delivery again under the same id",
    ar: "إعادة الإرسال بالمعرّف نفسه",
  },
  "GET /api-keys": { en: "List keys, without their secrets", ar: "كل المفاتيح دون أسرارها" },
  "POST /api-keys": { en: "Make a key; it is shown once", ar: "إنشاء مفتاح، ويُعرض مرة واحدة" },
  "DELETE /api-keys/{id}": {
    en: "End a key, now or at a given time",
    ar: "إنهاء مفتاح، فورًا أو في وقت محدد",
  },
  "GET /tax-numbers": {
    en: "List tax numbers by their last four digits",
    ar: "الأرقام الضريبية بآخر أربعة أرقام منها",
  },
  "POST /tax-numbers": {
    en: "Store a company’s tax number, encrypted",
    ar: "حفظ الرقم الضريبي لشركة، مشفّرًا",
  },
  "DELETE /tax-numbers/{id}": { en: "Delete a tax number", ar: "حذف رقم ضريبي" },
  "GET /contacts": {
    en: "List the contacts that the key may see",
    ar: "جهات الاتصال التي يراها المفتاح",
  },
  "POST /contacts": {
    en: "Create a contact. Unless given, the legal basis follows the workspace’s rule for the source. <code>202</code> means that the person is restricted: the record waits for the privacy team",
    ar: "إنشاء جهة اتصال. إن لم يُذكر الأساس القانوني فبحسب قاعدة مساحة العمل للمصدر. و<code>202</code> تعني أن بيانات الشخص مقيّدة، والسجل بانتظار فريق الخصوصية",
  },
  "GET /contacts/{id}": { en: "Read one contact", ar: "جهة اتصال واحدة" },
  "PATCH /contacts/{id}": {
    en: "Change the fields that are sent; the rest stays",
    ar: "تعديل الحقول المرسلة فقط",
  },
  "DELETE /contacts/{id}": {
    en: "Delete a contact entered by mistake. To erase a person, make a privacy request",
    ar: "حذف جهة اتصال أُدخلت خطأً. ولمحو بيانات شخص أنشئ طلب خصوصية",
  },
  "GET /accounts": {
    en: "List the companies that the key may see",
    ar: "الشركات التي يراها المفتاح",
  },
  "POST /accounts": { en: "Create a company", ar: "إنشاء شركة" },
  "GET /accounts/{id}": { en: "Read one company", ar: "شركة واحدة" },
  "PATCH /accounts/{id}": {
    en: "Change the fields that are sent; the rest stays",
    ar: "تعديل الحقول المرسلة فقط",
  },
  "DELETE /accounts/{id}": {
    en: "Delete a company that has no deals, files or subsidiaries",
    ar: "حذف شركة بلا صفقات ولا ملفات ولا شركات تابعة",
  },
  "GET /search": {
    en: "Search all records, best match first, then messages and notes. With <code>limit</code> up to 20, texts are searched only if no record matches by name",
    ar: "البحث في كل السجلات، الأقرب أولًا، ثم في الرسائل والملاحظات. ومع <code>limit</code> حتى 20 لا يُبحث في النصوص إلا إن لم يطابق الاسم أي سجل",
  },
  "POST /imports": {
    en: "Upload a CSV file as multipart: <code>file</code>, <code>kind</code>, <code>mapping</code> (JSON), <code>options</code> (JSON), <code>dryRun</code>. Runs as a job",
    ar: "رفع ملف CSV بصيغة multipart: <code>file</code> و<code>kind</code> و<code>mapping</code> (JSON) و<code>options</code> (JSON) و<code>dryRun</code>. ويُنفَّذ في الخلفية",
  },
  "GET /imports": { en: "List imports, newest first", ar: "عمليات الاستيراد، الأحدث أولًا" },
  "GET /imports/{id}": {
    en: "Read one import and the totals of its deals",
    ar: "عملية استيراد واحدة ومجاميع صفقاتها",
  },
  "DELETE /imports/{id}": { en: "Undo a whole import", ar: "التراجع عن استيراد كامل" },
  "GET /imports/{id}/rows": { en: "Read the result of each row", ar: "نتيجة كل صف" },
  "PUT /workspace-package": {
    en: "Import an export of kind <code>all</code> into this workspace, which must be empty. Send the zip as <code>application/zip</code>. The job’s result says whether it was imported or refused, and why",
    ar: "استيراد حزمة من نوع <code>all</code> إلى هذه المساحة، ويجب أن تكون فارغة. أرسل ملف zip بنوع <code>application/zip</code>. وتبيّن النتيجة هل قُبل أو رُفض ولماذا",
  },
  "POST /sample-data": {
    en: "Load sample data into a workspace without contacts",
    ar: "تحميل بيانات تجريبية في مساحة بلا جهات اتصال",
  },
  "DELETE /sample-data": {
    en: "Delete all sample data and whatever was added to it",
    ar: "حذف كل البيانات التجريبية وما أُضيف إليها",
  },
  "GET /leads": {
    en: "List leads by arrival, next follow-up or response time",
    ar: "العملاء المحتملون بحسب الوصول أو المتابعة التالية أو مهلة الرد",
  },
  "POST /leads": {
    en: "Create a lead. The same source and external id is the same lead. <code>202</code> means that the person is restricted: the lead waits for the privacy team",
    ar: "إنشاء عميل محتمل. المصدر والمعرّف الخارجي نفسهما يعنيان العميل نفسه. و<code>202</code> تعني أن بيانات الشخص مقيّدة، والعميل بانتظار فريق الخصوصية",
  },
  "GET /leads/{id}": { en: "Read one lead", ar: "عميل محتمل واحد" },
  "PATCH /leads/{id}": {
    en: "Change a lead’s subject, owner or status",
    ar: "تعديل موضوع العميل المحتمل أو المسؤول عنه أو حالته",
  },
  "DELETE /leads/{id}": { en: "Delete a lead entered by mistake", ar: "حذف عميل محتمل أُدخل خطأً" },
  "GET /deals": {
    en: "List deals by age, by stage, or those that ended",
    ar: "الصفقات بحسب العمر أو المرحلة، أو المنتهية منها",
  },
  "POST /deals": {
    en: "Open a deal, alone, for a contact or from a lead",
    ar: "فتح صفقة، وحدها أو لجهة اتصال أو من عميل محتمل",
  },
  "GET /deals/{id}": { en: "Read a deal and its parties", ar: "صفقة وأطرافها" },
  "PATCH /deals/{id}": { en: "Change a deal", ar: "تعديل صفقة" },
  "DELETE /deals/{id}": { en: "Delete a deal", ar: "حذف صفقة" },
  "POST /deals/{id}/stage": {
    en: "Move a deal to a stage of its pipeline",
    ar: "نقل صفقة إلى مرحلة في مسارها",
  },
  "PUT /deals/{id}/stage": {
    en: "Move a deal to a stage of its pipeline",
    ar: "نقل صفقة إلى مرحلة في مسارها",
  },
  "POST /deals/{id}/closure": {
    en: "Close a deal: won with its value, or lost with a reason",
    ar: "إغلاق صفقة: رابحة بقيمتها أو خاسرة بسببها",
  },
  "PUT /deals/{id}/closure": {
    en: "Close a deal: won with its value, or lost with a reason",
    ar: "إغلاق صفقة: رابحة بقيمتها أو خاسرة بسببها",
  },
  "DELETE /deals/{id}/closure": { en: "Reopen a deal", ar: "إعادة فتح صفقة" },
  "GET /pipelines": {
    en: "List pipelines in order, with their stages",
    ar: "مسارات البيع بترتيبها ومراحلها",
  },
  "POST /pipelines": { en: "Add a pipeline", ar: "إضافة مسار" },
  "GET /pipelines/{id}": { en: "Read one pipeline", ar: "مسار واحد" },
  "PATCH /pipelines/{id}": {
    en: "Rename a pipeline; rename, add, reorder or remove stages",
    ar: "تسمية المسار، وتسمية مراحله وإضافتها وترتيبها وحذفها",
  },
  "GET /tasks": {
    en: "List tasks by age, by due time, or about one record",
    ar: "المهام بحسب العمر أو الاستحقاق أو لسجل واحد",
  },
  "POST /tasks": { en: "Plan a task, with or without a record", ar: "تخطيط مهمة، لسجل أو وحدها" },
  "GET /tasks/{id}": { en: "Read one task", ar: "مهمة واحدة" },
  "PATCH /tasks/{id}": { en: "Change a task or mark it done", ar: "تعديل مهمة أو إنجازها" },
  "DELETE /tasks/{id}": { en: "Delete a task", ar: "حذف مهمة" },
  "POST /privacy-requests": {
    en: "Open a request about a person’s data",
    ar: "فتح طلب بشأن بيانات شخص",
  },
  "GET /privacy-requests": {
    en: "List open requests, most urgent first; with <code>view=closed</code> the closed ones, newest first",
    ar: "الطلبات المفتوحة، الأكثر إلحاحًا أولًا، ومع <code>view=closed</code> المغلقة، الأحدث أولًا",
  },
  "GET /privacy-requests/{id}": { en: "Read one request and its outcome", ar: "طلب واحد ونتيجته" },
  "GET /packages/{id}/content": {
    en: "Download a person’s own data as a zip",
    ar: "تنزيل بيانات شخص في ملف zip",
  },
  "GET /certificates/{id}": { en: "Read a certificate as it was signed", ar: "شهادة كما وُقّعت" },
  "GET /campaigns": {
    en: "List CLOSR’s own newsletters, newest first; for keys of CLOSR’s staff",
    ar: "نشرات CLOSR، الأحدث أولًا، لمفاتيح فريق CLOSR",
  },
  "POST /campaigns/{id}/preview": {
    en: "Preview who would receive a newsletter and on what ground, and who would not and why",
    ar: "معاينة من سيتلقّى النشرة وعلى أي أساس، ومن لن يتلقّاها ولماذا",
  },
  "GET /audit": {
    en: "List what was done in the workspace, newest first",
    ar: "ما جرى في مساحة العمل، الأحدث أولًا",
  },
  "GET /audit/verify": {
    en: "Verify that no entry was changed; for a long log this runs as a job",
    ar: "التحقق من أن أي قيد لم يتغيّر، وللسجل الطويل يُنفَّذ في الخلفية",
  },
  "POST /exports": {
    en: "Request an export of the whole workspace or of one kind of record; the job’s result names it",
    ar: "طلب تصدير المساحة كلها أو نوع من السجلات، وتذكر نتيجة العمل معرّفه",
  },
  "GET /exports/{id}": {
    en: "Read an export that can still be downloaded",
    ar: "تصدير ما زال متاحًا للتنزيل",
  },
  "GET /exports/{id}/content": {
    en: "Download an export as a zip",
    ar: "تنزيل التصدير في ملف zip",
  },
  "GET /notes": {
    en: "List the notes on one record, newest first",
    ar: "ملاحظات سجل واحد، الأحدث أولًا",
  },
  "POST /notes": { en: "Write a note", ar: "كتابة ملاحظة" },
  "GET /notes/{id}": { en: "Read a note", ar: "ملاحظة واحدة" },
  "PATCH /notes/{id}": { en: "Change the text of a note", ar: "تعديل نص ملاحظة" },
  "DELETE /notes/{id}": { en: "Delete a note", ar: "حذف ملاحظة" },
  "GET /files": {
    en: "List the files on one record, newest first",
    ar: "ملفات سجل واحد، الأحدث أولًا",
  },
  "POST /files": {
    en: "Upload a file as multipart: <code>file</code> and <code>about</code> (JSON)",
    ar: "رفع ملف بصيغة multipart: <code>file</code> و<code>about</code> (JSON)",
  },
  "GET /files/{id}": {
    en: "Read a file’s facts, with a link that opens it for five minutes",
    ar: "بيانات ملف مع رابط يفتحه خمس دقائق",
  },
  "DELETE /files/{id}": { en: "Delete a file", ar: "حذف ملف" },
  "GET /threads": {
    en: "List the conversations with one person, newest first",
    ar: "محادثات شخص واحد، الأحدث أولًا",
  },
  "POST /threads": { en: "Start a conversation by e-mail", ar: "بدء محادثة بالبريد الإلكتروني" },
  "GET /threads/{id}": { en: "Read a conversation", ar: "محادثة واحدة" },
  "POST /threads/{id}/closure": {
    en: "Close a conversation: nothing in it needs an answer. A new message reopens it",
    ar: "إغلاق محادثة لا شيء فيها ينتظر ردًا. والرسالة الجديدة تعيد فتحها",
  },
  "DELETE /threads/{id}/closure": {
    en: "Undo the closing, as long as nothing changed since",
    ar: "التراجع عن الإغلاق ما لم يتغيّر شيء بعده",
  },
  "GET /threads/{id}/messages": { en: "List messages, newest first", ar: "الرسائل، الأحدث أولًا" },
  "POST /threads/{id}/messages": { en: "Reply by e-mail", ar: "الرد بالبريد الإلكتروني" },
  "DELETE /threads/{id}/messages/{messageId}": {
    en: "Delete a message and any summary made from it",
    ar: "حذف رسالة وأي ملخّص أُعدّ منها",
  },
  "POST /threads/{id}/summary": { en: "Ask for a summary", ar: "طلب ملخّص" },
  "GET /threads/{id}/summary": {
    en: "Read the latest summary with its sources",
    ar: "آخر ملخّص بمصادره",
  },
});

export type ApiOperation = keyof typeof apiOperations;

type PathOf<Operation> = Operation extends `${string} ${infer Path}` ? Path : never;
/** After `/api/v1`, with its parameters as `{id}`. */
export type ApiPath = PathOf<ApiOperation>;
