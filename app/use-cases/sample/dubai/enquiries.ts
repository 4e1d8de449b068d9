import type { LeadChannel } from "~/domain/intake/parsed-event";
import type { LeadStatus } from "~/domain/leads/lead";
import type { LeadLostReason } from "~/domain/leads/lead-reasons";
import { DAY_MS as D, HOUR_MS as H, MINUTE_MS as M } from "~/lib/time";

type Message = [direction: "in" | "out", at: number, body: string];

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
        "Hello, is the two bedroom in Jumeirah Village Circle still for rent? We move in next month and can pay in two cheques.",
      ],
      [
        "out",
        -66 * D + 11 * M,
        "Good morning Claire, it is. The owner accepts up to four cheques. Would Thursday at 17:30 suit you for a viewing?",
      ],
      ["in", -66 * D + 3 * H, "Thursday is perfect, thank you."],
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
        "Hi, interested in the 2BR in Dubai Creek Harbour. Is it vacant on transfer?",
      ],
      [
        "out",
        -52 * D + 7 * M,
        "Hi Vikram, yes, vacant on transfer. I am sending you the floor plan and the service charge.",
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
        "Dear agent, please send the payment plan for the one bedroom off-plan in Business Bay.",
      ],
      [
        "out",
        -27 * D + 14 * M,
        "Dear Noor, attached is the plan: 60 per cent during construction, 40 on handover. The developer holds units until Sunday.",
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
      ["in", -22 * D, "Any studio in Dubai Marina under 70k?"],
      [
        "out",
        -22 * D + 9 * M,
        "Hi David, the lowest we have is 95,000 with sea view. I will write as soon as one comes for less.",
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
        "We are a family of four from Madrid and look for a townhouse in Arabian Ranches, handover this year.",
      ],
      [
        "out",
        -14 * D + 16 * M,
        "Welcome Isabel. Three townhouses fit; shall we tour them on video first?",
      ],
      ["in", -13 * D, "Video on Friday after 16:00 our time would be great."],
      ["out", -13 * D + 15 * M, "Booked for Friday at 16:30; the link is in your mail."],
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
      ["in", -8 * D, "Is the furnished 1BR in Downtown free from the first?"],
      ["out", -8 * D + 12 * M, "Hi Anna, free from the fifth. Would that still work for you?"],
      ["in", -7 * D, "I think so, let me check with my employer."],
      ["out", -7 * D + 30 * M, "Of course. I hold it for you until Thursday."],
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
        "Hello! Can we view the villa in Mirdif this weekend? We have two children and a small dog.",
      ],
      [
        "out",
        -2 * D + 8 * M,
        "Hello Priya, of course. The landlord is fine with pets. Saturday 11:00?",
      ],
      ["in", -40 * M, "Saturday works. Is there a school bus stop nearby?"],
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
        "I may sell my apartment in the Greens next year. What would it fetch today?",
      ],
      [
        "out",
        -1 * D + 3 * H,
        "Good to hear from you, George. I will send a valuation with three sales of this quarter.",
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
