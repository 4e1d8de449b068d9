import { kept, type Promises, part } from "./promise";

/** What a person may ask for: 96 to 107. */
export const rights = {
  96: kept(
    "/w/WORKSPACE/privacy",
    "A person gets everything about them, with checksums",
    "يحصل الشخص على كل ما يخصّه مع بصمات التحقّق",
  ),
  97: part(
    "/w/WORKSPACE/contacts",
    ["What is wrong is put right, and programs are told", "يُصحَّح الخطأ وتُخبَر البرامج"],
    [
      "A correction that nobody asked the desk for reaches those programs alone that want to hear of it",
      "التصحيح الذي لم يُطلب من مكتب الخصوصية لا يصل إلا إلى البرامج التي طلبت الإبلاغ به",
    ],
  ),
  98: kept(
    "/me/privacy",
    "An erasure, of an account too, is done, certified, and its exceptions named",
    "يُنفَّذ المحو، ولو لحساب، وتُصدر شهادته وتُسمّى استثناءاته",
  ),
  99: part(
    "/w/WORKSPACE/privacy/withheld",
    [
      "Whoever asks to be left alone is found and used by nothing, until it is lifted",
      "من طلب ترك بياناته لا يجده ولا يستخدمه شيء حتى يُرفع التقييد",
    ],
    ["Campaigns and a call gate do not exist", "لا توجد حملات ولا بوابة مكالمات في المنتج"],
  ),
  100: kept(
    "/w/WORKSPACE/privacy/withheld",
    "An objection stops one use at once",
    "يوقف الاعتراض استخدامًا بعينه في الحال",
  ),
  101: part(
    "/w/WORKSPACE/settings/imports/package",
    ["What is exported is imported into an empty workspace", "ما يُصدَّر يُستورد في مساحة عمل فارغة"],
    [
      "People under restriction stay out, and a package larger than one upload may be cannot be taken in",
      "من قُيّدت بياناته يبقى خارج الحزمة، والحزمة الأكبر من حدّ الرفع الواحد لا تُستورد",
    ],
  ),
  102: kept(
    "/cookies",
    "A consent is taken back in one step, in the same answer",
    "تُسحب الموافقة بخطوة واحدة وفي الإجابة نفسها",
  ),
  103: kept(
    "/changelog",
    "One press unsubscribes; a look does not",
    "ضغطة واحدة تلغي الاشتراك، والنظر وحده لا يلغيه",
  ),
  104: kept(
    "/privacy/request",
    "A refusal names the authority to complain to",
    "يسمّي الرفض السلطة التي يُشتكى إليها",
  ),
  105: kept(
    "/privacy/request",
    "A request can be made by form and by mail, and has its date",
    "يُقدَّم الطلب بالنموذج أو بالبريد، وله موعده",
  ),
  106: kept(
    "/privacy/request",
    "Asked about a brokerage’s contact, we tell nobody whether it is there",
    "إن سُئلنا عن جهة اتصال لدى شركة لم نكشف وجودها لأحد",
  ),
  107: kept(
    "/privacy/request",
    "The law that we apply is shown, with the reason",
    "يُعرض القانون الذي نطبّقه وسببه",
  ),
} satisfies Promises;
