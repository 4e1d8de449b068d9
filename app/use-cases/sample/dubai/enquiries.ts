import type { BothNames } from "~/domain/deals/pipelines";
import type { LeadChannel } from "~/domain/intake/parsed-event";
import type { LeadStatus } from "~/domain/leads/lead";
import type { LeadLostReason } from "~/domain/leads/lead-reasons";
import { DAY_MS as D, HOUR_MS as H, MINUTE_MS as M } from "~/lib/time";

/** In the language of whoever writes, or in that of the workspace. */
type Body = string | BothNames;
type Message = [direction: "in" | "out", at: number, body: Body];

interface Enquiry {
  key: string;
  person: string;
  channel: LeadChannel;
  source: string;
  listingRef: string | null;
  /** In dirhams. */
  price?: number;
  at: number;
  status: LeadStatus;
  lost?: { at: number; reason: LeadLostReason };
  /** The next follow-up of an open one; the next working morning unless told. */
  followUp?: number;
  /** Nobody's yet. */
  isInPool?: true;
  /** The first is the enquiry itself where it comes in at the time of the enquiry. */
  messages: readonly Message[];
}

export const ENQUIRIES: readonly Enquiry[] = [
  {
    ...{
      key: "claire",
      person: "claire",
      channel: "form",
      source: "website",
      listingRef: "DXB-1012",
    },
    ...{ price: 165_000, at: -66 * D, status: "converted" },
    messages: [
      [
        "in",
        -66 * D,
        {
          en: "Hello, is the two bedroom in Jumeirah Village Circle still for rent? We move in next month and can pay in two cheques.",
          ar: "مرحبًا، هل شقة الغرفتين في قرية جميرا الدائرية ما زالت للإيجار؟ ننتقل الشهر المقبل ويمكننا الدفع بشيكين.",
        },
      ],
      [
        "out",
        -66 * D + 11 * M,
        {
          en: "Good morning Claire, it is. The owner accepts up to four cheques. Would Thursday at 17:30 suit you for a viewing?",
          ar: "صباح الخير كلير، نعم ما زالت متاحة، والمالك يقبل حتى أربعة شيكات. هل تناسبك المعاينة يوم الخميس الساعة 17:30؟",
        },
      ],
      [
        "in",
        -66 * D + 3 * H,
        { en: "Thursday is perfect, thank you.", ar: "الخميس مناسب تمامًا، شكرًا لكم." },
      ],
    ],
  },
  {
    ...{
      key: "vikram",
      person: "vikram",
      channel: "whatsapp",
      source: "property-finder",
      listingRef: "DXB-1027",
    },
    ...{ price: 2_150_000, at: -52 * D, status: "converted" },
    messages: [
      [
        "in",
        -52 * D,
        {
          en: "Hi, interested in the 2BR in Dubai Creek Harbour. Is it vacant on transfer?",
          ar: "السلام عليكم، تهمّني شقة الغرفتين في خور دبي. هل تُسلَّم شاغرة عند نقل الملكية؟",
        },
      ],
      [
        "out",
        -52 * D + 7 * M,
        {
          en: "Hi Vikram, yes, vacant on transfer. I am sending you the floor plan and the service charge.",
          ar: "وعليكم السلام أستاذ فيكرام، نعم تُسلَّم شاغرة. أرسل لك الآن المخطط ورسوم الخدمات.",
        },
      ],
    ],
  },
  {
    ...{
      key: "salma",
      person: "salma",
      channel: "form",
      source: "website",
      listingRef: "DXB-1033",
    },
    ...{
      price: 120_000,
      at: -45 * D,
      status: "lost",
      lost: { at: -36 * D, reason: "bought-or-rented-elsewhere" },
    },
    messages: [
      ["in", -45 * D, "السلام عليكم، أبحث عن شقة غرفة وصالة في البرشاء قريبة من المترو."],
      [
        "out",
        -45 * D + 25 * M,
        "وعليكم السلام أستاذة سلمى، لدينا ثلاث شقق مناسبة، وسأرسل لك الصور والأسعار اليوم.",
      ],
      ["in", -36 * D, "شكرًا لكم، استأجرنا شقة أخرى هذا الأسبوع."],
    ],
  },
  {
    ...{
      key: "rashid",
      person: "rashid",
      channel: "call",
      source: "referral",
      listingRef: "DXB-1040",
    },
    ...{ price: 7_900_000, at: -33 * D, status: "converted", messages: [] },
  },
  {
    ...{ key: "noor", person: "noor", channel: "email", source: "bayut", listingRef: "DXB-1046" },
    ...{ price: 1_280_000, at: -27 * D, status: "converted" },
    messages: [
      [
        "in",
        -27 * D,
        {
          en: "Dear agent, please send the payment plan for the one bedroom off-plan in Business Bay.",
          ar: "تحية طيبة، أرجو إرسال خطة السداد لشقة الغرفة الواحدة على الخارطة في الخليج التجاري.",
        },
      ],
      [
        "out",
        -27 * D + 14 * M,
        {
          en: "Dear Noor, attached is the plan: 60 per cent during construction, 40 on handover. The developer holds units until Sunday.",
          ar: "أهلًا أستاذة نور، أرفقت الخطة: 60٪ أثناء الإنشاء و40٪ عند التسليم. والمطوّر يحجز الوحدات حتى يوم الأحد.",
        },
      ],
    ],
  },
  {
    ...{
      key: "david",
      person: "david",
      channel: "whatsapp",
      source: "bayut",
      listingRef: "DXB-1051",
    },
    ...{ price: 95_000, at: -22 * D, status: "lost", lost: { at: -15 * D, reason: "budget" } },
    messages: [
      [
        "in",
        -22 * D,
        {
          en: "Any studio in Dubai Marina under 70k?",
          ar: "هل لديكم استوديو في مرسى دبي بأقل من 70 ألفًا؟",
        },
      ],
      [
        "out",
        -22 * D + 9 * M,
        {
          en: "Hi David, the lowest we have is 95,000 with sea view. I will write as soon as one comes for less.",
          ar: "أهلًا ديفيد، أقل ما لدينا 95,000 بإطلالة على البحر. سأكتب لك حالما يتوفر ما هو أقل.",
        },
      ],
    ],
  },
  {
    ...{
      key: "huda",
      person: "huda",
      channel: "whatsapp",
      source: "property-finder",
      listingRef: "DXB-1058",
    },
    ...{ price: 3_450_000, at: -18 * D, status: "qualified", followUp: 3 * H },
    messages: [
      ["in", -18 * D, "مساء الخير، هل الفيلا في دبي هيلز قابلة للتفاوض؟ الدفع عن طريق البنك."],
      [
        "out",
        -18 * D + 6 * M,
        "مساء النور أستاذة هدى، المالك منفتح على عرض جاد. هل لديكم موافقة مبدئية من البنك؟",
      ],
      ["in", -17 * D, "نعم، الموافقة المبدئية جاهزة حتى ثلاثة ملايين ونصف."],
      ["out", -17 * D + 20 * M, "ممتاز، سأرتب معاينة يوم السبت وأرسل لكم الموقع."],
    ],
  },
  {
    ...{
      key: "isabel",
      person: "isabel",
      channel: "form",
      source: "website",
      listingRef: "DXB-1063",
    },
    ...{ price: 1_750_000, at: -14 * D, status: "qualified", followUp: 2 * D },
    messages: [
      [
        "in",
        -14 * D,
        {
          en: "We are a family of four from Madrid and look for a townhouse in Arabian Ranches, handover this year.",
          ar: "نحن عائلة من أربعة أفراد قادمون من مدريد، ونبحث عن تاون هاوس في المرابع العربية بتسليم هذا العام.",
        },
      ],
      [
        "out",
        -14 * D + 16 * M,
        {
          en: "Welcome Isabel. Three townhouses fit; shall we tour them on video first?",
          ar: "أهلًا بكم أستاذة إيزابيل. لدينا ثلاث وحدات مناسبة، هل نبدأ بجولة مرئية؟",
        },
      ],
      [
        "in",
        -13 * D,
        {
          en: "Video on Friday after 16:00 our time would be great.",
          ar: "جولة يوم الجمعة بعد الساعة 16:00 بتوقيتنا ستكون ممتازة.",
        },
      ],
      [
        "out",
        -13 * D + 15 * M,
        {
          en: "Booked for Friday at 16:30; the link is in your mail.",
          ar: "تم الحجز يوم الجمعة الساعة 16:30، والرابط في بريدكم.",
        },
      ],
    ],
  },
  {
    ...{ key: "khalid", person: "khalid", channel: "walk-in", source: "walk-in", listingRef: null },
    ...{ at: -11 * D, status: "converted", messages: [] },
  },
  {
    ...{
      key: "anna",
      person: "anna",
      channel: "whatsapp",
      source: "bayut",
      listingRef: "DXB-1071",
    },
    ...{ price: 140_000, at: -8 * D, status: "contacted", followUp: -20 * H },
    messages: [
      [
        "in",
        -8 * D,
        {
          en: "Is the furnished 1BR in Downtown free from the first?",
          ar: "هل الشقة المفروشة بغرفة واحدة في وسط المدينة متاحة من أول الشهر؟",
        },
      ],
      [
        "out",
        -8 * D + 12 * M,
        {
          en: "Hi Anna, free from the fifth. Would that still work for you?",
          ar: "أهلًا آنا، تصبح متاحة من الخامس. هل يناسبك ذلك؟",
        },
      ],
      [
        "in",
        -7 * D,
        { en: "I think so, let me check with my employer.", ar: "أظن ذلك، سأتأكد من جهة عملي." },
      ],
      [
        "out",
        -7 * D + 30 * M,
        {
          en: "Of course. I hold it for you until Thursday.",
          ar: "بكل سرور، أحجزها لك حتى يوم الخميس.",
        },
      ],
    ],
  },
  {
    ...{
      key: "samira",
      person: "samira",
      channel: "email",
      source: "referral",
      listingRef: "DXB-1074",
    },
    ...{ price: 5_200_000, at: -6 * D, status: "qualified", followUp: 1 * D },
    messages: [
      ["in", -6 * D, "أوصتني بكم يارا. نبحث عن شقة بثلاث غرف في نخلة جميرا بإطلالة على البحر."],
      [
        "out",
        -6 * D + 18 * M,
        "أهلًا أستاذة سميرة، لدينا خياران مناسبان، وأرفقت المخططات والأسعار.",
      ],
    ],
  },
  {
    ...{ key: "peter", person: "peter", channel: "call", source: "phone", listingRef: "DXB-1077" },
    ...{ price: 2_600_000, at: -4 * D, status: "contacted", followUp: 5 * H, messages: [] },
  },
  {
    ...{
      key: "priya",
      person: "priya",
      channel: "whatsapp",
      source: "bayut",
      listingRef: "DXB-1082",
    },
    ...{ price: 185_000, at: -2 * D, status: "contacted", followUp: 1 * D },
    messages: [
      [
        "in",
        -2 * D,
        {
          en: "Hello! Can we view the villa in Mirdif this weekend? We have two children and a small dog.",
          ar: "مرحبًا، هل يمكننا معاينة فيلا مردف نهاية هذا الأسبوع؟ لدينا طفلان وكلب صغير.",
        },
      ],
      [
        "out",
        -2 * D + 8 * M,
        {
          en: "Hello Priya, of course. The landlord is fine with pets. Saturday 11:00?",
          ar: "أهلًا بريا، بالتأكيد، والمالك لا يمانع الحيوانات الأليفة. هل يناسبكم السبت الساعة 11:00؟",
        },
      ],
      [
        "in",
        -40 * M,
        {
          en: "Saturday works. Is there a school bus stop nearby?",
          ar: "السبت مناسب. هل يوجد موقف لحافلة المدرسة بالقرب منها؟",
        },
      ],
    ],
  },
  {
    ...{
      key: "fatima",
      person: "fatima",
      channel: "whatsapp",
      source: "property-finder",
      listingRef: "DXB-1085",
    },
    ...{ price: 4_100_000, at: -1 * D, status: "contacted", followUp: 4 * H },
    messages: [
      ["in", -1 * D, "السلام عليكم، هل الشقة في وسط المدينة مطلة على النافورة؟"],
      ["out", -1 * D + 13 * M, "وعليكم السلام، نعم إطلالة كاملة من الصالة وغرفة النوم الرئيسية."],
    ],
  },
  {
    ...{ key: "george", person: "george", channel: "email", source: "website", listingRef: null },
    ...{ at: -1 * D + 2 * H, status: "contacted", followUp: 3 * D },
    messages: [
      [
        "in",
        -1 * D + 2 * H,
        {
          en: "I may sell my apartment in the Greens next year. What would it fetch today?",
          ar: "قد أبيع شقتي في ذا جرينز العام المقبل. كم تساوي اليوم؟",
        },
      ],
      [
        "out",
        -1 * D + 3 * H,
        {
          en: "Good to hear from you, George. I will send a valuation with three sales of this quarter.",
          ar: "سعدت برسالتك أستاذ جورج. سأرسل لك تقييمًا مع ثلاث صفقات مماثلة من هذا الربع.",
        },
      ],
    ],
  },
  {
    ...{
      key: "omar",
      person: "omar",
      channel: "call",
      source: "property-finder",
      listingRef: "DXB-1090",
    },
    ...{ price: 1_950_000, at: -50 * M, status: "new", followUp: 1 * H, messages: [] },
  },
  {
    ...{
      key: "hamad",
      person: "hamad",
      channel: "form",
      source: "website",
      listingRef: "DXB-1091",
    },
    ...{ price: 9_500_000, at: -35 * M, status: "new", isInPool: true },
    messages: [
      ["in", -35 * M, "أرغب في معاينة فيلا البرشاء جنوب اليوم أو غدًا صباحًا، والدفع نقدًا."],
    ],
  },
  {
    ...{
      key: "ahmed",
      person: "ahmed",
      channel: "whatsapp",
      source: "dubizzle",
      listingRef: "DXB-1092",
    },
    ...{ price: 78_000, at: -14 * M, status: "new" },
    messages: [
      ["in", -14 * M, "مرحبًا، كم عدد الشيكات المقبولة لإيجار الاستوديو في الخليج التجاري؟"],
    ],
  },
  {
    ...{
      key: "james",
      person: "james",
      channel: "email",
      source: "property-finder",
      listingRef: "DXB-1058",
    },
    ...{ price: 3_450_000, at: -9 * M, status: "new" },
    messages: [
      [
        "in",
        -9 * M,
        "Good morning, I saw the villa in Dubai Hills Estate. Is AED 3,450,000 final? We are cash buyers and move from London in March.",
      ],
    ],
  },
  {
    ...{
      key: "aisha",
      person: "aisha",
      channel: "whatsapp",
      source: "property-finder",
      listingRef: "DXB-1093",
    },
    ...{ price: 2_350_000, at: -3 * M, status: "new" },
    messages: [
      [
        "in",
        -3 * M,
        "السلام عليكم، هل شقة الغرفتين في مرسى دبي لا تزال متاحة؟ أستطيع المعاينة اليوم بعد الخامسة.",
      ],
    ],
  },
];
