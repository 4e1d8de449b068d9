import { kept, notYet, type Promises, part } from "./promise";

/** What is collected and how: 12 to 36. */
export const collected = {
  12: part(
    "/me",
    [
      "A member’s own details can be changed, taken along and erased",
      "يستطيع العضو تعديل بياناته وأخذها ومحوها",
    ],
    [
      "Phone, job title and company of a member are not held",
      "لا نحفظ هاتف العضو ولا مسمّاه ولا شركته",
    ],
  ),
  13: kept(
    "/me/picture",
    "A profile picture is cleaned, private and removable",
    "صورة العضو تُنظَّف وتبقى خاصة ويمكن حذفها",
  ),
  14: kept(
    "/me/security",
    "Of a password only a slow, salted hash is kept",
    "لا يُحفظ من كلمة المرور إلا بصمة بطيئة مُملَّحة (salted hash)",
  ),
  15: kept(
    "/data-map.json",
    "The list of identifiers is made from the database itself",
    "قائمة المعرّفات مأخوذة من قاعدة البيانات نفسها",
  ),
  16: notYet(
    [
      "A billing address can change, an issued invoice cannot",
      "يتغيّر عنوان الفوترة ولا تتغيّر فاتورة صدرت",
    ],
    ["We take no payments yet", "لا نستقبل مدفوعات بعد"],
  ),
  17: kept(
    "/w/WORKSPACE/settings/billing",
    "A tax number is sealed and shown in part",
    "الرقم الضريبي مشفّر ولا يظهر منه إلا جزء",
  ),
  18: notYet(
    [
      "Of a card only brand, last four digits and expiry",
      "من البطاقة نوعها وآخر أربعة أرقام وتاريخ انتهائها فقط",
    ],
    ["We take no payments yet", "لا نستقبل مدفوعات بعد"],
  ),
  19: part(
    "/w/WORKSPACE/contacts",
    ["No card number is kept, even where somebody types one", "لا يُحفظ رقم بطاقة وإن كتبه أحد"],
    [
      "Texts, names of files and rows of imports are looked through; what is inside other files is not",
      "تُفحص النصوص وأسماء الملفات وصفوف الاستيراد، أما محتوى الملفات الأخرى فلا يُفحص",
    ],
  ),
  20: part(
    "/w/WORKSPACE/contacts",
    [
      "Everything about a person is exported and erased without a rest",
      "كل ما يخصّ الشخص يُصدَّر ويُمحى بلا أثر",
    ],
    [
      "Companies are exported and deleted, not erased as a person is",
      "الشركات تُصدَّر وتُحذف ولا تُمحى كما يُمحى الأشخاص",
    ],
  ),
  21: part(
    "/w/WORKSPACE/contacts",
    ["Each change shows where it came from", "كل تغيير يُظهر مصدره"],
    [
      "The origin as a field of the API and of exports",
      "المصدر حقلًا في الواجهة البرمجية وفي التصدير",
    ],
  ),
  22: part(
    "/me/security",
    [
      "Addresses on the internet are cut and deleted in time",
      "تُقتطع عناوين الإنترنت وتُحذف في وقتها",
    ],
    [
      "We keep none of them, so there is nothing to cut or to show",
      "لا نحفظ منها شيئًا، فلا شيء يُقتطع أو يُعرض",
    ],
  ),
  23: kept(
    "/me/security",
    "Of a browser only its name and its system are kept",
    "لا يُحفظ من المتصفّح إلا اسمه ونظامه",
  ),
  24: kept(
    "/me/security",
    "You see your sign-ins, end them, and hear of a new browser",
    "ترى عمليات دخولك وتنهيها وتُبلَّغ بأي متصفّح جديد",
  ),
  25: kept(
    "/cookies",
    "Of a referring address only the site, and only after a yes",
    "من عنوان الإحالة الموقع فقط، وبعد الموافقة فقط",
  ),
  26: kept(
    "/cookies",
    "A visitor reads and erases their own page views",
    "يقرأ الزائر مشاهداته ويمحوها",
  ),
  27: part(
    "/contact",
    [
      "Letters to support are threads that you can take along",
      "مراسلات الدعم محادثات يمكنك أخذها معك",
    ],
    [
      "Letters are kept and answered; they are no thread in the product and not part of an export yet",
      "تُحفظ الرسائل ويُردّ عليها، لكنها ليست محادثة داخل المنتج ولا تدخل في التصدير بعد",
    ],
  ),
  28: kept(
    "/me/surveys",
    "A survey can be anonymous, and an answer under your name taken back",
    "يمكن أن يكون الاستبيان مجهولًا، وأن تُسحب إجابة باسمك",
  ),
  29: notYet(
    ["Feedback says until when it is kept", "تبيّن الملاحظات مدة حفظها"],
    ["There is no feedback form", "لا نموذج للملاحظات"],
  ),
  30: kept(
    "/cookies.json",
    "Cookies fall into four kinds, each with its own rule",
    "ملفات الارتباط أربعة أنواع لكل منها قاعدته",
  ),
  31: kept(
    "/privacy",
    "A form that takes personal data says what for and how long",
    "كل نموذج يطلب بيانات شخصية يبيّن الغرض والمدة",
  ),
  32: kept(
    "/cookies.json",
    "Nothing is kept in a browser or called but what the register lists",
    "لا يُحفظ شيء في المتصفّح ولا يُتصل بجهة خارج السجل",
  ),
  33: part(
    "/w/WORKSPACE/settings/sources",
    ["What a connection brings says which one, and when", "ما يرد من ربط يبيّن أي ربط ومتى"],
    ["The connection’s own number as the contact’s source", "رقم الربط نفسه مصدرًا لجهة الاتصال"],
  ),
  34: notYet(
    ["A payment event counts once, and only when signed", "حدث الدفع يُحتسب مرة واحدة وموقّعًا فقط"],
    ["We take no payments yet", "لا نستقبل مدفوعات بعد"],
  ),
  35: notYet(
    [
      "Signing in through another company shows what it told us",
      "الدخول عبر جهة أخرى يُظهر ما أخبرتنا به",
    ],
    ["There is no such way to sign in", "لا طريقة دخول كهذه"],
  ),
  36: notYet(
    [
      "From a public source, the address is named and the person told",
      "من مصدر علني يُذكر العنوان ويُخبَر الشخص",
    ],
    ["The address is not demanded and no task is made", "لا يُشترط العنوان ولا تُنشأ مهمة"],
  ),
} satisfies Promises;
