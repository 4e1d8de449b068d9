import { kept, type Promises, part } from "./promise";

/** Cookies, and children: 108 to 120. */
export const cookiesAndChildren = {
  108: kept(
    "/cookies.json",
    "Our mail carries no pixel, and pixels are in the register",
    "لا صور تتبّع في بريدنا، والصور مدرجة في السجل",
  ),
  109: kept(
    "/cookies.json",
    "Only listed cookies leave the server",
    "لا يخرج من الخادم إلا الملفات المدرجة",
  ),
  110: kept(
    "/cookies",
    "Theme and language are kept only after a choice",
    "لا يُحفظ المظهر واللغة إلا بعد الاختيار",
  ),
  111: kept("/cookies", "No analytics before a yes", "لا تحليلات قبل الموافقة"),
  112: kept(
    "/cookies",
    "A kind that is not in use says so and has no switch",
    "النوع غير المستخدم يُذكر كذلك ولا مفتاح له",
  ),
  113: kept(
    "/help/cookies-in-your-browser",
    "Public pages work with all cookies blocked, and each browser’s own settings are explained",
    "تعمل الصفحات العامة وإن حُجبت كل الملفات، ولإعدادات كل متصفّح شرحها",
  ),
  114: kept(
    "/cookies",
    "Three choices of one look, without scripts",
    "ثلاثة خيارات بمظهر واحد ودون نصوص برمجية",
  ),
  115: kept(
    "/cookies",
    "Each switch says what stops, and nothing else does",
    "يبيّن كل مفتاح ما يتوقّف ولا يتوقّف سواه",
  ),
  116: kept(
    "/cookies",
    "The latest choice holds in every browser of yours",
    "أحدث اختيار يسري في كل متصفّحاتك",
  ),
  117: kept(
    "/cookies",
    "A change that matters asks once more, a change of words does not",
    "التغيير الجوهري يعيد السؤال مرة، وتغيير الصياغة لا",
  ),
  118: kept(
    "/sign-up",
    "Whoever is under 16 is refused, and nothing is stored",
    "من هو دون 16 يُرفض ولا يُحفظ شيء",
  ),
  119: part(
    "/w/WORKSPACE/privacy/withheld",
    ["A contact known to be a minor is left out of everything", "القاصر المعروف يُستثنى من كل شيء"],
    ["Campaigns and a call gate do not exist", "لا توجد حملات ولا بوابة مكالمات في المنتج"],
  ),
  120: part(
    "/privacy/request",
    ["A report about a child’s data has its own clock", "للبلاغ عن بيانات طفل ساعته الخاصة"],
    ["An erasure that goes before others", "محو يسبق غيره"],
  ),
} satisfies Promises;
