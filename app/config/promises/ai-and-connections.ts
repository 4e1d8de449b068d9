import { kept, notYet, type Promises, part } from "./promise";

const NO_CONNECTORS = [
  "Only portals, forms, mail and webhooks can be connected",
  "لا تُربط إلا البوابات والنماذج والبريد وخطافات الويب (Webhooks)",
] as [string, string];

/** Artificial intelligence and connections: 62 to 77. */
export const aiAndConnections = {
  62: notYet(
    ["A score shows its factors and can be contested", "تُظهر الدرجة عواملها ويمكن الاعتراض عليها"],
    ["There is no scoring", "لا درجات في المنتج"],
  ),
  63: notYet(
    [
      "A draft is never sent by itself, and is marked",
      "لا تُرسل مسوّدة من تلقاء نفسها وتحمل علامتها",
    ],
    ["There is no drafting", "لا كتابة مسوّدات"],
  ),
  64: kept(
    "/w/WORKSPACE/inbox",
    "Each sentence of a summary leads to its message, and goes with it",
    "كل جملة في الملخّص تقود إلى رسالتها وتزول بزوالها",
  ),
  65: notYet(
    ["A forecast has a range and a method, and names nobody", "للتوقّع مدى ومنهج ولا يسمّي أحدًا"],
    ["There is no forecast", "لا توقّعات"],
  ),
  66: part(
    "/w/WORKSPACE/settings/ai",
    ["A brokerage’s data trains no model", "لا تُدرَّب نماذج ببيانات شركة الوساطة"],
    [
      "There is no switch that allows it; the provider’s own setting is not asked for",
      "لا مفتاح يسمح بذلك، ولا يُطلب ضبط المزوّد نفسه",
    ],
  ),
  67: kept(
    "/w/WORKSPACE/settings/ai",
    "What goes to a provider names nobody and can be read word for word",
    "ما يُرسل إلى المزوّد لا يسمّي أحدًا ويُقرأ بحرفه",
  ),
  68: kept(
    "/subprocessors",
    "Without terms on record no model of another company is called",
    "لا يُتصل بنموذج لجهة أخرى دون شروط مسجّلة",
  ),
  69: part(
    "/w/WORKSPACE/inbox",
    [
      "Everything that AI wrote is labelled and looked at by a person",
      "كل ما كتبه الذكاء الاصطناعي معلَّم ويراجعه إنسان",
    ],
    ["A stamp that an export or a letter demands", "ختم يشترطه التصدير أو الإرسال"],
  ),
  70: part(
    "/w/WORKSPACE/leads",
    ["Software alone decides nothing about anyone", "لا يقرّر البرنامج وحده شيئًا بشأن أحد"],
    ["There are no rules that could", "لا قواعد في المنتج تستطيع ذلك"],
  ),
  71: part(
    "/w/WORKSPACE/settings/ai",
    ["Switched off means that no provider is called", "الإيقاف يعني ألّا يُتصل بأي مزوّد"],
    ["A switch for each person", "مفتاح لكل شخص"],
  ),
  72: part(
    "/w/WORKSPACE/settings/sources",
    [
      "Mail, calendar, messaging, marketing and analytics can be connected",
      "يُربط البريد والتقويم والمراسلة والتسويق والتحليلات",
    ],
    NO_CONNECTORS,
  ),
  73: notYet(
    [
      "What you agreed to when connecting is kept as a receipt",
      "ما وافقت عليه عند الربط محفوظ إيصالًا",
    ],
    ["The receipt", "الإيصال"],
  ),
  74: notYet(
    ["The other company’s policy stands above the button", "سياسة الجهة الأخرى فوق الزر"],
    ["The link and the record of it", "الرابط وتسجيله"],
  ),
  75: part(
    "/w/WORKSPACE/settings/sources",
    ["Disconnected means refused, at once", "الفصل يعني الرفض في الحال"],
    [
      "No connection holds a token of another company’s to take back",
      "لا ربط يحفظ رمزًا لجهة أخرى ليُسحب",
    ],
  ),
  76: notYet(
    [
      "You see what was sent where, and who confirmed its erasure",
      "ترى ما أُرسل وإلى أين ومن أكّد محوه",
    ],
    ["Confirmations by recipients", "تأكيدات المتلقّين"],
  ),
  77: kept(
    "/w/WORKSPACE/settings/webhooks",
    "Webhooks are signed, tried again, logged, rotated and kept off private addresses",
    "خطافات الويب (Webhooks) موقّعة، وتُعاد محاولة إرسالها، ومسجَّلة، ومتجدّدة المفاتيح، وبعيدة عن العناوين الخاصة",
  ),
} satisfies Promises;
