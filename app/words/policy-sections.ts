import type { policy } from "./policy";
import type { Section } from "./publication";

export type PolicyTable = "purposes" | "retention" | "transfers";

/** The policy in its order. Each section's address is `#` and its title's name. */
export const policySections: readonly Section<keyof typeof policy, PolicyTable>[] = [
  {
    title: "who",
    clauses: [
      { says: "whoRuns", promises: [6, 125] },
      { says: "whoController", promises: [7] },
      { says: "whoProcessor", promises: [7, 10] },
      { says: "whoAgreement", promises: [11] },
      { says: "whoStaff", promises: [9] },
    ],
  },
  {
    title: "what",
    clauses: [
      { says: "whatAccount", promises: [12, 13, 14, 15, 118] },
      { says: "whatSignIns", promises: [23, 24] },
      { says: "whatCustomerData", promises: [20, 21] },
      { says: "whatBilling", is: "fact", promises: [16, 17, 18] },
      { says: "whatVisitors", promises: [25, 26, 109, 111, 114] },
      { says: "whatLogs", promises: [22] },
      { says: "whatMail", promises: [27, 40] },
      { says: "whatSurveys", promises: [28] },
      { says: "whatNews", promises: [44, 103] },
    ],
  },
  {
    title: "from",
    clauses: [
      { says: "fromYou", promises: [31] },
      { says: "fromConnections", promises: [33, 72] },
      { says: "fromYourBrowser", promises: [32] },
      { says: "fromOthers", promises: [10] },
    ],
  },
  {
    title: "use",
    clauses: [
      { says: "useClosed", promises: [37] },
      { says: "useGrounds", promises: [47, 49, 51] },
      { says: "useTheirs", promises: [10] },
      { says: "useImprove", promises: [42] },
      { says: "useMail", promises: [43, 44, 50, 103] },
    ],
    table: "purposes",
  },
  {
    title: "share",
    clauses: [
      { says: "shareNoSale", promises: [52] },
      { says: "shareSubprocessors", promises: [53, 61] },
      { says: "shareContracts", promises: [54] },
      { says: "shareOrganisation", promises: [57] },
      { says: "shareEndpoints", promises: [55] },
      { says: "shareLaw", is: "word", promises: [58, 59] },
      { says: "shareSale", is: "word", promises: [60] },
    ],
  },
  {
    title: "ai",
    clauses: [
      { says: "aiSummaries", promises: [64] },
      { says: "aiProvider", promises: [67, 68] },
      { says: "aiTraining", promises: [66] },
      { says: "aiReview", promises: [69, 70] },
      { says: "aiOff", promises: [71] },
    ],
  },
  {
    title: "connect",
    clauses: [
      { says: "connectYours", promises: [75, 77] },
      { says: "connectTheirs", is: "fact", promises: [] },
    ],
  },
  {
    title: "place",
    clauses: [{ says: "placeWhere", promises: [78, 79] }],
    table: "transfers",
  },
  {
    title: "keep",
    clauses: [
      { says: "keepTable", promises: [80, 86] },
      { says: "keepEnd", promises: [82, 83, 84] },
      { says: "keepLaw", is: "word", promises: [85] },
      { says: "keepHistory", promises: [84] },
    ],
    table: "retention",
  },
  {
    title: "secure",
    clauses: [
      { says: "secureTransit", promises: [87] },
      { says: "secureSealed", promises: [88] },
      { says: "secureApart", promises: [89, 91] },
      { says: "secureParts", promises: [90] },
      { says: "secureTested", promises: [92] },
      { says: "securePeople", promises: [93] },
      { says: "secureYours", promises: [94, 95] },
    ],
  },
  {
    title: "rights",
    clauses: [
      { says: "rightsList", promises: [96, 97, 98, 99, 101, 102] },
      { says: "rightsAsk", is: "word", promises: [105] },
      { says: "rightsBrokerage", is: "word", promises: [106] },
      { says: "rightsCertificate", promises: [98] },
      { says: "rightsComplain", is: "fact", promises: [104, 107] },
    ],
  },
  {
    title: "cookies",
    clauses: [
      { says: "cookiesNecessary", promises: [109, 110, 114] },
      { says: "cookiesKinds", promises: [30, 112, 115] },
      { says: "cookiesGuard", promises: [32, 108, 109, 111] },
      { says: "cookiesChoice", promises: [102, 116, 117] },
      { says: "cookiesWithout", promises: [113] },
    ],
  },
  {
    title: "children",
    clauses: [
      { says: "childrenAge", promises: [118] },
      { says: "childrenReport", is: "word", promises: [120] },
    ],
  },
  {
    title: "changes",
    clauses: [
      { says: "changesVersions", promises: [4, 121, 123] },
      { says: "changesNotice", promises: [122, 124] },
      { says: "changesProof", promises: [3, 129] },
    ],
  },
  {
    title: "contact",
    clauses: [
      { says: "contactWhere", promises: [2, 125] },
      { says: "contactOfficer", promises: [126] },
      { says: "contactSecurity", promises: [94] },
    ],
  },
];
