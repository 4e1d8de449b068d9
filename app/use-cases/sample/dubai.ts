import type { AccountKind } from "~/domain/accounts/account-kinds";
import type { SourceKind } from "~/domain/contacts/legal-basis";
import type { BothNames } from "~/domain/deals/pipelines";
import type { LeadChannel } from "~/domain/intake/parsed-event";
import type { LeadStatus } from "~/domain/leads/lead";
import type { LeadLostReason } from "~/domain/leads/lead-reasons";
import { DAY_MS as D, HOUR_MS as H, MINUTE_MS as M } from "~/lib/time";

/*
 * A small brokerage of Dubai on an ordinary morning. Everybody in it is invented: the addresses are of
 * a domain that nobody can have, the numbers of a range that nobody has. Every time is told from the
 * moment of loading, in milliseconds; in each list the oldest stands first, so that ids sort as times do.
 */

interface Person {
  key: string;
  nameEn: string;
  nameAr: string | null;
  language: "en" | "ar";
  source: SourceKind;
  detail: string;
  at: number;
}

const person = (
  key: string,
  names: [en: string, ar: string | null],
  language: Person["language"],
  [source, detail]: [SourceKind, string],
  at: number,
): Person => ({ key, nameEn: names[0], nameAr: names[1], language, source, detail, at });

const PF = ["portal", "Property Finder"] as [SourceKind, string];
const BAYUT = ["portal", "Bayut"] as [SourceKind, string];
const DUBIZZLE = ["portal", "dubizzle"] as [SourceKind, string];
const WEB = ["web-form", "Website"] as [SourceKind, string];

export const PEOPLE: readonly Person[] = [
  person("george", ["George Papadakis", null], "en", ["referral", "Former client"], -96 * D),
  person("latifa", ["Latifa Al Qasim", "لطيفة القاسم"], "ar", ["walk-in", "Office"], -88 * D),
  person("chen", ["Chen Wei", null], "en", PF, -81 * D),
  person(
    "hamad",
    ["Hamad Al Dhaheri", "حمد الظاهري"],
    "ar",
    ["phone", "Called the office"],
    -74 * D,
  ),
  person("claire", ["Claire Dubois", null], "en", WEB, -66 * D),
  person("yara", ["Yara Saab", "يارا صعب"], "ar", ["walk-in", "Office"], -60 * D),
  person("vikram", ["Vikram Shetty", null], "en", PF, -52 * D),
  person("salma", ["Salma El Tayeb", "سلمى الطيب"], "ar", WEB, -45 * D),
  person("lucas", ["Lucas Ferreira", null], "en", ["referral", "Claire Dubois"], -38 * D),
  person(
    "rashid",
    ["Rashid Al Kindi", "راشد الكندي"],
    "ar",
    ["referral", "Hamad Al Dhaheri"],
    -33 * D,
  ),
  person("noor", ["Noor Siddiqui", "نور صديقي"], "en", BAYUT, -27 * D),
  person("david", ["David Abara", null], "en", BAYUT, -22 * D),
  person("huda", ["Huda Al Ameri", "هدى العامري"], "ar", PF, -18 * D),
  person("isabel", ["Isabel Moreno", null], "en", WEB, -14 * D),
  person("khalid", ["Khalid Bin Omair", "خالد بن عمير"], "ar", ["walk-in", "Office"], -11 * D),
  person("anna", ["Anna Kowalska", null], "en", BAYUT, -8 * D),
  person("samira", ["Samira Khoury", "سميرة خوري"], "ar", ["referral", "Yara Saab"], -6 * D),
  person("peter", ["Peter Lindgren", null], "en", ["phone", "Called the office"], -4 * D),
  person("priya", ["Priya Raman", null], "en", BAYUT, -2 * D),
  person("fatima", ["Fatima Al Zarooni", "فاطمة الزرعوني"], "ar", PF, -26 * H),
  person("omar", ["Omar Barakat", "عمر بركات"], "ar", PF, -50 * M),
  person("ahmed", ["Ahmed Mansour", "أحمد منصور"], "ar", DUBIZZLE, -14 * M),
  person("james", ["James Whitfield", null], "en", PF, -9 * M),
  person("aisha", ["Aisha Rahman", "عائشة رحمن"], "ar", PF, -3 * M),
];

interface Company {
  key: string;
  nameEn: string;
  nameAr: string;
  kind: AccountKind;
  at: number;
}

export const COMPANIES: readonly Company[] = [
  {
    key: "azure",
    nameEn: "Azure Shore Developments",
    nameAr: "أزور شور للتطوير",
    kind: "developer",
    at: -95 * D,
  },
  {
    key: "palm",
    nameEn: "Palm Gate Properties",
    nameAr: "بوابة النخيل العقارية",
    kind: "developer",
    at: -94 * D,
  },
  {
    key: "waha",
    nameEn: "Al Waha Holding",
    nameAr: "الواحة القابضة",
    kind: "landlord",
    at: -90 * D,
  },
  {
    key: "dhow",
    nameEn: "Blue Dhow Real Estate",
    nameAr: "بلو داو للعقارات",
    kind: "brokerage",
    at: -84 * D,
  },
];

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
    ...{ price: 4_100_000, at: -26 * H, status: "contacted", followUp: 4 * H },
    messages: [
      ["in", -26 * H, "السلام عليكم، هل الشقة في وسط المدينة مطلة على النافورة؟"],
      ["out", -26 * H + 13 * M, "وعليكم السلام، نعم إطلالة كاملة من الصالة وغرفة النوم الرئيسية."],
    ],
  },
  {
    ...{ key: "george", person: "george", channel: "email", source: "website", listingRef: null },
    ...{ at: -20 * H, status: "contacted", followUp: 3 * D },
    messages: [
      [
        "in",
        -20 * H,
        "I may sell my apartment in the Greens next year. What would it fetch today?",
      ],
      [
        "out",
        -19 * H,
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

interface SampleDeal {
  key: string;
  person: string;
  company?: string;
  /** The enquiry that became it. */
  enquiry?: string;
  title: BothNames;
  /** In dirhams. */
  value: number;
  listingRef: string | null;
  pipeline: "secondary-sale" | "off-plan" | "rental" | "listing";
  /** From 0. */
  stage: number;
  at: number;
  /** From when on it stands in its stage. */
  since: number;
  closed?: { status: "won" | "lost"; at: number; reason?: LeadLostReason };
}

export const DEALS: readonly SampleDeal[] = [
  {
    ...{
      key: "greens",
      person: "george",
      title: { en: "The Greens, 2 bedrooms", ar: "ذا جرينز، غرفتان" },
    },
    ...{
      value: 1_420_000,
      listingRef: "DXB-0988",
      pipeline: "secondary-sale",
      stage: 12,
      at: -92 * D,
      since: -34 * D,
    },
    closed: { status: "won", at: -34 * D },
  },
  {
    ...{
      key: "jumeirah",
      person: "latifa",
      title: { en: "Villa in Jumeirah 3", ar: "فيلا في جميرا 3" },
    },
    ...{
      value: 11_500_000,
      listingRef: "DXB-0991",
      pipeline: "listing",
      stage: 5,
      at: -86 * D,
      since: -21 * D,
    },
  },
  {
    ...{
      key: "marina",
      person: "chen",
      title: { en: "Dubai Marina, 3 bedrooms", ar: "مرسى دبي، 3 غرف" },
    },
    ...{
      value: 3_900_000,
      listingRef: "DXB-0996",
      pipeline: "secondary-sale",
      stage: 5,
      at: -79 * D,
      since: -44 * D,
    },
    closed: { status: "lost", at: -44 * D, reason: "financing" },
  },
  {
    ...{
      key: "barsha",
      person: "hamad",
      company: "waha",
      title: { en: "Al Barsha South, villa", ar: "البرشاء جنوب، فيلا" },
    },
    ...{
      value: 9_200_000,
      listingRef: "DXB-1091",
      pipeline: "secondary-sale",
      stage: 1,
      at: -70 * D,
      since: -3 * D,
    },
  },
  {
    ...{
      key: "jvc",
      person: "claire",
      enquiry: "claire",
      title: { en: "JVC, 2 bedrooms to let", ar: "جي في سي، غرفتان للإيجار" },
    },
    ...{
      value: 165_000,
      listingRef: "DXB-1012",
      pipeline: "rental",
      stage: 8,
      at: -65 * D,
      since: -24 * D,
    },
    closed: { status: "won", at: -24 * D },
  },
  {
    ...{
      key: "yara",
      person: "yara",
      title: { en: "JBR, 1 bedroom to let", ar: "جي بي آر، غرفة للإيجار" },
    },
    ...{
      value: 130_000,
      listingRef: "DXB-1019",
      pipeline: "rental",
      stage: 5,
      at: -58 * D,
      since: -2 * D,
    },
  },
  {
    ...{
      key: "creek",
      person: "vikram",
      enquiry: "vikram",
      title: { en: "Creek Harbour, 2 bedrooms", ar: "خور دبي، غرفتان" },
    },
    ...{
      value: 2_120_000,
      listingRef: "DXB-1027",
      pipeline: "secondary-sale",
      stage: 8,
      at: -50 * D,
      since: -6 * D,
    },
  },
  {
    ...{
      key: "springs",
      person: "lucas",
      title: { en: "The Springs, townhouse", ar: "ذا سبرينغز، تاون هاوس" },
    },
    ...{
      value: 3_050_000,
      listingRef: "DXB-1036",
      pipeline: "secondary-sale",
      stage: 6,
      at: -36 * D,
      since: -4 * D,
    },
  },
  {
    ...{
      key: "palm",
      person: "rashid",
      enquiry: "rashid",
      title: { en: "Palm Jumeirah, 4 bedrooms", ar: "نخلة جميرا، 4 غرف" },
    },
    ...{
      value: 7_750_000,
      listingRef: "DXB-1040",
      pipeline: "secondary-sale",
      stage: 4,
      at: -31 * D,
      since: -5 * D,
    },
  },
  {
    ...{
      key: "bay",
      person: "noor",
      enquiry: "noor",
      company: "azure",
      title: { en: "Business Bay, off-plan 1 bedroom", ar: "الخليج التجاري، غرفة على الخارطة" },
    },
    ...{
      value: 1_280_000,
      listingRef: "DXB-1046",
      pipeline: "off-plan",
      stage: 5,
      at: -25 * D,
      since: -7 * D,
    },
  },
  {
    ...{ key: "hills", person: "huda", title: { en: "Dubai Hills, villa", ar: "دبي هيلز، فيلا" } },
    ...{
      value: 3_400_000,
      listingRef: "DXB-1058",
      pipeline: "secondary-sale",
      stage: 3,
      at: -16 * D,
      since: -2 * D,
    },
  },
  {
    ...{
      key: "ranches",
      person: "isabel",
      company: "palm",
      title: { en: "Arabian Ranches, townhouse", ar: "المرابع العربية، تاون هاوس" },
    },
    ...{
      value: 1_750_000,
      listingRef: "DXB-1063",
      pipeline: "secondary-sale",
      stage: 2,
      at: -12 * D,
      since: -9 * D,
    },
  },
  {
    ...{
      key: "khalid",
      person: "khalid",
      enquiry: "khalid",
      company: "azure",
      title: { en: "Azure Shore, 2 units", ar: "أزور شور، وحدتان" },
    },
    ...{
      value: 4_400_000,
      listingRef: null,
      pipeline: "off-plan",
      stage: 3,
      at: -10 * D,
      since: -3 * D,
    },
  },
  {
    ...{
      key: "shore",
      person: "samira",
      title: { en: "Palm Jumeirah, 3 bedrooms", ar: "نخلة جميرا، 3 غرف" },
    },
    ...{
      value: 5_200_000,
      listingRef: "DXB-1074",
      pipeline: "secondary-sale",
      stage: 0,
      at: -1 * D,
      since: -1 * D,
    },
  },
];

/** What a note or a task is about: somebody, or a deal. */
interface Subject {
  person?: string;
  deal?: string;
}

interface Note extends Subject {
  at: number;
  body: BothNames;
}

export const NOTES: readonly Note[] = [
  {
    ...{ person: "latifa", at: -85 * D },
    body: {
      en: "Sells only if the price stays above 11 million. Prefers calls after the afternoon prayer.",
      ar: "لا تبيع بأقل من 11 مليونًا، وتفضّل الاتصال بعد صلاة العصر.",
    },
  },
  {
    ...{ person: "chen", at: -45 * D },
    body: {
      en: "The bank valued it 300,000 below the price; he did not want to pay the difference.",
      ar: "قيّم البنك العقار بأقل من السعر بـ300,000، ولم يرغب في دفع الفرق.",
    },
  },
  {
    ...{ deal: "springs", at: -6 * D },
    body: {
      en: "Form F signed by both. The deposit cheque is with us.",
      ar: "وقّع الطرفان نموذج F، وشيك العربون لدينا.",
    },
  },
  {
    ...{ deal: "palm", at: -5 * D },
    body: {
      en: "Second viewing with his wife. They like the view and want the parking confirmed in writing.",
      ar: "معاينة ثانية مع زوجته. أعجبتهما الإطلالة ويريدان تأكيد الموقف كتابةً.",
    },
  },
  {
    ...{ person: "huda", at: -3 * D },
    body: {
      en: "Pre-approval is valid for 60 days. School nearby is a must.",
      ar: "الموافقة المبدئية صالحة 60 يومًا، ووجود مدرسة قريبة شرط أساسي.",
    },
  },
  {
    ...{ person: "peter", at: -3 * D },
    body: {
      en: "Called: looks for a loft in Business Bay, arrives next week. Send two floor plans.",
      ar: "اتصال: يبحث عن لوفت في الخليج التجاري ويصل الأسبوع المقبل. يُرسل له مخططان.",
    },
  },
];

interface SampleTask extends Subject {
  title: BothNames;
  made: number;
  due: number;
  doneAt?: number;
}

export const TASKS: readonly SampleTask[] = [
  {
    ...{ deal: "barsha", made: -9 * D, due: -2 * D },
    title: { en: "Ask the owner for the title deed", ar: "طلب سند الملكية من المالك" },
  },
  {
    ...{ deal: "jumeirah", made: -8 * D, due: 6 * D },
    title: { en: "Renew the advertising permit", ar: "تجديد تصريح الإعلان" },
  },
  {
    ...{ person: "claire", made: -8 * D, due: -1 * D, doneAt: -1 * D },
    title: { en: "Hand over the keys", ar: "تسليم المفاتيح" },
  },
  {
    ...{ deal: "creek", made: -6 * D, due: 2 * H },
    title: {
      en: "Follow up on the NOC with the developer",
      ar: "متابعة شهادة عدم الممانعة مع المطوّر",
    },
  },
  {
    ...{ deal: "palm", made: -5 * D, due: 1 * D },
    title: { en: "Confirm the parking in writing", ar: "تأكيد الموقف كتابةً" },
  },
  {
    ...{ deal: "springs", made: -4 * D, due: -18 * H },
    title: { en: "Register the deposit cheque", ar: "تسجيل شيك العربون" },
  },
  {
    ...{ deal: "bay", made: -4 * D, due: 3 * D },
    title: { en: "Collect the passport copy", ar: "استلام صورة الجواز" },
  },
  {
    ...{ person: "peter", made: -3 * D, due: 4 * H },
    title: { en: "Send two floor plans", ar: "إرسال مخططين" },
  },
  {
    ...{ deal: "hills", made: -2 * D, due: 2 * D },
    title: { en: "Viewing with the bank's valuer", ar: "معاينة مع مقيّم البنك" },
  },
  {
    ...{ deal: "yara", made: -2 * D, due: 5 * D },
    title: { en: "Register the contract with Ejari", ar: "تسجيل العقد في إيجاري" },
  },
  {
    ...{ deal: "ranches", made: -1 * D, due: 6 * H },
    title: { en: "Video tour of three townhouses", ar: "جولة مرئية لثلاثة منازل" },
  },
  {
    ...{ person: "george", made: -18 * H, due: 9 * D },
    title: { en: "Send the valuation of the Greens", ar: "إرسال تقييم شقة ذا جرينز" },
  },
];

/** Dirhams are kept in fils. */
export const inFils = (dirhams: number) => dirhams * 100;
