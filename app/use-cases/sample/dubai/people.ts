import type { AccountKind } from "~/domain/accounts/account-kinds";
import type { SourceKind } from "~/domain/contacts/legal-basis";
import type { BothNames } from "~/domain/deals/pipelines";
import { DAY_MS as D, MINUTE_MS as M } from "~/lib/time";

/*
 * A small brokerage of Dubai on an ordinary morning. Everybody in it is invented: the addresses are of
 * a domain that nobody can have, the numbers of a range that nobody has. Every time is told from the
 * moment of loading, in milliseconds; in each list the oldest stands first, so that ids sort as times do.
 */

interface Person {
  key: string;
  nameEn: string;
  nameAr: string;
  language: "en" | "ar";
  source: SourceKind;
  detail: string | BothNames;
  at: number;
}

const person = (
  key: string,
  names: [en: string, ar: string],
  language: Person["language"],
  [source, detail]: [SourceKind, string | BothNames],
  at: number,
): Person => ({ key, nameEn: names[0], nameAr: names[1], language, source, detail, at });

const PF = ["portal", "Property Finder"] as [SourceKind, string | BothNames];
const BAYUT = ["portal", "Bayut"] as [SourceKind, string | BothNames];
const DUBIZZLE = ["portal", "dubizzle"] as [SourceKind, string | BothNames];
const WEB = ["web-form", { en: "Website", ar: "الموقع الإلكتروني" }] as [
  SourceKind,
  string | BothNames,
];

export const PEOPLE: readonly Person[] = [
  person(
    "george",
    ["George Papadakis", "جورج باباداكيس"],
    "en",
    ["referral", { en: "Former client", ar: "عميل سابق" }],
    -96 * D,
  ),
  person(
    "latifa",
    ["Latifa Al Qasim", "لطيفة القاسم"],
    "ar",
    ["walk-in", { en: "Office", ar: "المكتب" }],
    -88 * D,
  ),
  person("chen", ["Chen Wei", "تشن وي"], "en", PF, -81 * D),
  person(
    "hamad",
    ["Hamad Al Dhaheri", "حمد الظاهري"],
    "ar",
    ["phone", { en: "Called the office", ar: "اتصال بالمكتب" }],
    -74 * D,
  ),
  person("claire", ["Claire Dubois", "كلير دوبوا"], "en", WEB, -66 * D),
  person(
    "yara",
    ["Yara Saab", "يارا صعب"],
    "ar",
    ["walk-in", { en: "Office", ar: "المكتب" }],
    -60 * D,
  ),
  person("vikram", ["Vikram Shetty", "فيكرام شيتي"], "en", PF, -52 * D),
  person("salma", ["Salma El Tayeb", "سلمى الطيب"], "ar", WEB, -45 * D),
  person(
    "lucas",
    ["Lucas Ferreira", "لوكاس فيريرا"],
    "en",
    ["referral", { en: "Claire Dubois", ar: "كلير دوبوا" }],
    -38 * D,
  ),
  person(
    "rashid",
    ["Rashid Al Kindi", "راشد الكندي"],
    "ar",
    ["referral", { en: "Hamad Al Dhaheri", ar: "حمد الظاهري" }],
    -33 * D,
  ),
  person("noor", ["Noor Siddiqui", "نور صديقي"], "en", BAYUT, -27 * D),
  person("david", ["David Abara", "ديفيد أبارا"], "en", BAYUT, -22 * D),
  person("huda", ["Huda Al Ameri", "هدى العامري"], "ar", PF, -18 * D),
  person("isabel", ["Isabel Moreno", "إيزابيل مورينو"], "en", WEB, -14 * D),
  person(
    "khalid",
    ["Khalid Bin Omair", "خالد بن عمير"],
    "ar",
    ["walk-in", { en: "Office", ar: "المكتب" }],
    -11 * D,
  ),
  person("anna", ["Anna Kowalska", "آنا كوفالسكا"], "en", BAYUT, -8 * D),
  person(
    "samira",
    ["Samira Khoury", "سميرة خوري"],
    "ar",
    ["referral", { en: "Yara Saab", ar: "يارا صعب" }],
    -6 * D,
  ),
  person(
    "peter",
    ["Peter Lindgren", "بيتر ليندغرين"],
    "en",
    ["phone", { en: "Called the office", ar: "اتصال بالمكتب" }],
    -4 * D,
  ),
  person("priya", ["Priya Raman", "بريا رامان"], "en", BAYUT, -2 * D),
  person("fatima", ["Fatima Al Zarooni", "فاطمة الزرعوني"], "ar", PF, -1 * D),
  person("omar", ["Omar Barakat", "عمر بركات"], "ar", PF, -50 * M),
  person("ahmed", ["Ahmed Mansour", "أحمد منصور"], "ar", DUBIZZLE, -14 * M),
  person("james", ["James Whitfield", "جيمس ويتفيلد"], "en", PF, -9 * M),
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
