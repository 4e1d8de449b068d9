import type { BothNames } from "~/domain/deals/pipelines";
import type { LeadLostReason } from "~/domain/leads/lead-reasons";
import { DAY_MS as D } from "~/lib/time";

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

/** Dirhams are kept in fils. */
export const inFils = (dirhams: number) => dirhams * 100;
