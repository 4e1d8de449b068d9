import { defineWords } from "./words";

/** What a form is answered that was not taken, where it stood on no page of its own. */
export const refused = defineWords({
  invalid: { en: "Not taken yet", ar: "لم يُقبل بعد" },
  invalidHelp: {
    en: "Something in the form has to be mended first. Nothing was changed.",
    ar: "في النموذج ما يجب تصحيحه أولًا. لم يتغيّر شيء.",
  },
  conflict: { en: "Not done", ar: "لم يتم ذلك" },
  conflictHelp: {
    en: "As things stand now, this cannot be done. Nothing was changed.",
    ar: "الوضع الحالي لا يسمح بذلك. لم يتغيّر شيء.",
  },
  forbidden: { en: "You may not do this", ar: "ليس لك صلاحية لهذا" },
  forbiddenHelp: {
    en: "Your role in this workspace does not include it. Nothing was changed.",
    ar: "دورك في مساحة العمل هذه لا يشمل ذلك. لم يتغيّر شيء.",
  },
  missing: { en: "It is not there any more", ar: "لم يعد موجودًا" },
  missingHelp: {
    en: "What this was about may have been erased, or it is not yours to see. Nothing was changed.",
    ar: "ربما مُحي ما يتعلق به هذا، أو لا تملك صلاحية الاطلاع عليه. لم يتغيّر شيء.",
  },
  tooLarge: { en: "This is too large", ar: "الحجم أكبر من المسموح" },
  tooLargeHelp: {
    en: "Send less at once, or a smaller file. Nothing was changed.",
    ar: "أرسل محتوى أقل أو ملفًا أصغر. لم يتغيّر شيء.",
  },
  tooMany: { en: "Too much at once", ar: "طلبات كثيرة في وقت قصير" },
  tooManyHelp: {
    en: "Wait a minute, then try again. Nothing was changed.",
    ar: "انتظر دقيقة ثم حاول مجددًا. لم يتغيّر شيء.",
  },
  unread: { en: "This could not be read", ar: "تعذّرت قراءة هذا" },
  unreadHelp: {
    en: "It did not come as a form of ours. Nothing was changed.",
    ar: "لم يصل هذا من أحد نماذجنا. لم يتغيّر شيء.",
  },
  noPage: { en: "There is nothing to read at this address", ar: "لا شيء للقراءة في هذا العنوان" },
  noPageHelp: {
    en: "Only forms are sent here. Nothing was changed.",
    ar: "هذا العنوان يستقبل النماذج فقط. لم يتغيّر شيء.",
  },
  kept: { en: "What you wrote", ar: "ما كتبته" },
  again: { en: "Send again", ar: "أرسل مجددًا" },
  back: { en: "Back to where you were", ar: "العودة إلى حيث كنت" },
});
