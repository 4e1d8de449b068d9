import { kept, notYet, operatorTells, type Promises } from "./promise";

/** Changes, contact, and what Dubai asks for: 121 to 129. */
export const changesAndProof = {
  121: kept(
    "/privacy/versions",
    "Every version has an address, a hash and a comparison",
    "لكل إصدار عنوان وبصمة ومقارنة",
  ),
  122: kept(
    "/privacy/versions",
    "A change that matters is announced 30 days ahead",
    "يُعلن التعديل الجوهري قبل 30 يومًا",
  ),
  123: kept(
    "/privacy.json",
    "The date of the policy is the same on the page, in the file and in the header",
    "تاريخ السياسة واحد في الصفحة والملف والترويسة",
  ),
  124: kept(
    "/me/leave",
    "Before a change takes effect you can export and leave",
    "تستطيع التصدير والمغادرة قبل سريان التعديل",
  ),
  125: operatorTells(
    "/privacy",
    ["Who we are and where to write", "من نحن وأين تكتب إلينا"],
    ["Name, address and e-mail of the company", "اسم الشركة وعنوانها وبريدها"],
  ),
  126: operatorTells(
    "/privacy",
    [
      "A data protection officer or representative, if there is one",
      "مسؤول حماية البيانات أو الممثّل إن وُجد",
    ],
    [
      "Whether one was appointed, and when that was last weighed",
      "إن كان قد عُيّن، ومتى نُظر في ذلك آخر مرة",
    ],
  ),
  127: notYet(
    [
      "No marketing call outside the hours or to the list",
      "لا مكالمة تسويقية خارج الوقت أو إلى المدرجين",
    ],
    ["The gate for calls", "بوابة المكالمات"],
  ),
  128: notYet(
    ["Where did you get my number? A signed answer", "من أين لكم رقمي؟ إجابة موقّعة"],
    ["The certificate of source", "شهادة المصدر"],
  ),
  129: kept(
    "/privacy/proof",
    "Every promise with its check, its last result and the command to repeat it",
    "كل وعد باختباره وآخر نتيجة وأمر إعادته",
  ),
} satisfies Promises;
