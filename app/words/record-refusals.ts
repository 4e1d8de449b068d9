import { defineWords } from "./words";

/** What a form or a decision refuses, and what to do about it. */
export const recordRefusals = defineWords({
  nobody: {
    en: "Write a name, a phone or an e-mail. What you filled in is kept below.",
    ar: "اكتب اسمًا أو هاتفًا أو بريدًا. ما أدخلته محفوظ أدناه.",
  },
  "not-an-email": {
    en: "This is no e-mail address. Check the part after the @.",
    ar: "هذا ليس عنوان بريد. تحقّق مما بعد @.",
  },
  "not-yet": { en: "This date is still to come.", ar: "هذا التاريخ لم يأتِ بعد." },
  "not-a-year": { en: "This is no year of birth.", ar: "هذه ليست سنة ميلاد." },
  minor: {
    en: "Nobody under 16 is kept. Nothing was saved.",
    ar: "لا نحتفظ ببيانات من هم دون 16 عامًا. لم يُحفظ شيء.",
  },
  "minor-stays": {
    en: "This person is known to be under 18, so the year stays. Those who answer for people’s rights can change it, with a reason, under “People kept out of use”. Nothing was saved.",
    ar: "هذا الشخص معروف بأنه دون 18 عامًا، فلا تتغيّر السنة من هنا. يمكن للمسؤولين عن حقوق الأشخاص تغييرها مع ذكر السبب من «أشخاص خارج الاستخدام». لم يُحفظ شيء.",
  },
  "erased-before": {
    en: "This phone or e-mail is of somebody who was erased at their own wish. It cannot be given to another contact.",
    ar: "هذا الهاتف أو البريد لشخص مُحيت بياناته بطلب منه، ولا يُضاف إلى جهة اتصال أخرى.",
  },
  "save-again": {
    en: "This could not be saved just now. What you filled in is kept below: save it once more.",
    ar: "تعذّر الحفظ في هذه اللحظة. ما أدخلته محفوظ أدناه، فاحفظه مرة أخرى.",
  },
  "owner-unknown": {
    en: "This person is not in the workspace any more. Choose somebody else.",
    ar: "لم يعد هذا الشخص في مساحة العمل. اختر غيره.",
  },
  "owner-not-yours": {
    en: "You can only give it to people whose records you see.",
    ar: "يمكنك إسنادها فقط لمن ترى سجلاتهم.",
  },
  "request-open": {
    en: "This person waits for an answer from the privacy desk, so the contact is not simply deleted. Answer the request first; if it asks for erasure, choose “Erase” on it: that leaves a proof.",
    ar: "لهذا الشخص طلب مفتوح لدى مكتب الخصوصية، فلا تُحذف جهة الاتصال مباشرةً. أجب عن الطلب أولًا، وإن كان طلب محو فاختر «محو» من صفحته، فالمحو يترك إثباتًا.",
  },
  "contact-in-use": {
    en: "This person has leads, deals, conversations or files, so the contact is not simply deleted. To forget them, erase them: that leaves a proof.",
    ar: "لهذا الشخص استفسارات أو صفقات أو محادثات أو ملفات، فلا تُحذف جهة الاتصال مباشرةً. إن أردت محو كل ما يخصه فاستخدم «محو بيانات الشخص»، فالمحو يترك إثباتًا.",
  },
  "account-in-use": {
    en: "This company has deals, files or companies of its own. Move them first.",
    ar: "لهذه الشركة صفقات أو ملفات أو شركات تابعة. انقلها أولًا.",
  },
  "parent-unknown": {
    en: "Choose a company that you can see and that does not belong to this one.",
    ar: "اختر شركة تراها ولا تتبع لهذه الشركة.",
  },
  missing: { en: "Choose one.", ar: "اختر واحدًا." },
  invalid: {
    en: "This could not be read. Check it once more.",
    ar: "تعذّرت قراءة هذا. راجعه مرة أخرى.",
  },
});
