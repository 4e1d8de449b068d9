import { kept, type Promises, part } from "./promise";

/** Who else receives it: 52 to 61. */
export const shared = {
  52: kept(
    "/transparency.json",
    "Nothing is sold; a browser’s signal against it is honoured",
    "لا يُباع شيء، وتُحترم إشارة المتصفّح ضد البيع",
  ),
  53: kept(
    "/subprocessors",
    "Whoever handles data for us is in the list, and nobody else is called",
    "كل من يعالج بيانات لنا مدرج في القائمة ولا يُتصل بسواه",
  ),
  54: kept(
    "/subprocessors",
    "A contract that has ended stops the calls",
    "انتهاء العقد يوقف الاتصالات",
  ),
  55: kept(
    "/w/WORKSPACE/settings/webhooks",
    "Only the fields that a brokerage ticked leave to its programs",
    "لا يخرج إلى برامج الشركة إلا ما حدّدته من حقول",
  ),
  56: part(
    "/me/privacy",
    ["You see who can see your data", "ترى من يستطيع رؤية بياناتك"],
    ["A log of looks", "سجل الاطلاع"],
  ),
  57: part(
    "/w/WORKSPACE/today",
    ["An agent sees nothing of another agent’s", "لا يرى الوسيط شيئًا من عمل غيره"],
    ["A log of what administrators looked at", "سجل ما اطّلع عليه المسؤولون"],
  ),
  58: kept(
    "/transparency.json",
    "What authorities received is counted in public",
    "ما تلقّته السلطات معدود علنًا",
  ),
  59: kept(
    "/w/closr/privacy/disclosures",
    "An emergency disclosure takes two people",
    "الإفصاح الطارئ يحتاج إلى شخصين",
  ),
  60: kept(
    "/w/closr/privacy/business-transfers",
    "A sale of the company is announced 30 days ahead, in every workspace",
    "يُعلن عن بيع الشركة قبل 30 يومًا في كل مساحة عمل",
  ),
  61: kept(
    "/subprocessors",
    "The list of sub-processors is public and mailed signed; changes are announced, objections answered",
    "قائمة المعالجين من الباطن علنية وتُرسل موقّعة، وتُعلن تعديلاتها ويُجاب عن الاعتراضات",
  ),
} satisfies Promises;
