import type { policy } from "./policy";

export type ClauseKey = keyof typeof policy;

export interface Clause {
  says: ClauseKey;
  /** The promises whose controls stand behind it (config/promises.ts). */
  promises?: readonly number[];
}

export interface PolicySection {
  title: ClauseKey;
  clauses: readonly Clause[];
  /** The register whose table closes the section. */
  table?: "purposes" | "retention";
}

/** The policy in its order. Each section's address is `#` and its title's name. */
export const policySections: readonly PolicySection[] = [
  {
    title: "who",
    clauses: [
      { says: "whoRuns" },
      { says: "whoController" },
      { says: "whoProcessor" },
      { says: "whoStaff" },
    ],
  },
  {
    title: "what",
    clauses: [
      { says: "whatAccount" },
      { says: "whatSignIns" },
      { says: "whatCustomerData" },
      { says: "whatBilling" },
      { says: "whatVisitors", promises: [114] },
      { says: "whatLogs" },
      { says: "whatMail" },
    ],
  },
  {
    title: "from",
    clauses: [{ says: "fromYou" }, { says: "fromConnections" }, { says: "fromYourBrowser" }],
  },
  {
    title: "use",
    clauses: [{ says: "useClosed" }, { says: "useGrounds" }, { says: "useMail" }],
    table: "purposes",
  },
  {
    title: "share",
    clauses: [
      { says: "shareNoSale", promises: [52] },
      { says: "shareSubprocessors", promises: [61] },
      { says: "shareOrganisation" },
      { says: "shareEndpoints" },
      { says: "shareLaw" },
      { says: "shareSale" },
    ],
  },
  {
    title: "ai",
    clauses: [
      { says: "aiSummaries" },
      { says: "aiProvider" },
      { says: "aiTraining" },
      { says: "aiReview" },
      { says: "aiOff" },
    ],
  },
  { title: "connect", clauses: [{ says: "connectYours" }, { says: "connectTheirs" }] },
  { title: "place", clauses: [{ says: "placeWhere", promises: [61] }] },
  {
    title: "keep",
    clauses: [{ says: "keepTable", promises: [80] }, { says: "keepHistory" }],
    table: "retention",
  },
  {
    title: "secure",
    clauses: [
      { says: "secureTransit" },
      { says: "secureSealed" },
      { says: "secureApart" },
      { says: "secureYours", promises: [94] },
    ],
  },
  {
    title: "rights",
    clauses: [
      { says: "rightsList", promises: [102] },
      { says: "rightsAsk" },
      { says: "rightsBrokerage" },
      { says: "rightsCertificate", promises: [98] },
      { says: "rightsComplain" },
    ],
  },
  {
    title: "cookies",
    clauses: [
      { says: "cookiesNecessary", promises: [109, 114] },
      { says: "cookiesGuard", promises: [112] },
      { says: "cookiesWithout", promises: [113] },
    ],
  },
  { title: "children", clauses: [{ says: "childrenAge" }, { says: "childrenReport" }] },
  {
    title: "changes",
    clauses: [{ says: "changesVersions", promises: [123] }, { says: "changesNotice" }],
  },
  {
    title: "contact",
    clauses: [
      { says: "contactWhere", promises: [125] },
      { says: "contactOfficer" },
      { says: "contactSecurity", promises: [94] },
    ],
  },
];
