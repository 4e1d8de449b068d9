import * as creekRecords from "./creek.mjs";
import * as marinaRecords from "./marina.mjs";
import { recordsOf } from "./records.mjs";

/** Everybody who works in the sample workspaces. The addresses are nobody's. */
const at = (workspace) => (role, name, locale, part, team) => ({
  email: `${part ?? role}@${workspace}.example`,
  role,
  name,
  locale,
  team,
});
const marina = at("marina");
const creek = at("creek");
const closr = at("closr");

export const WORKSPACES = [
  {
    slug: "marina",
    name: "Marina Crest Realty",
    agreement: {
      companyName: "Marina Crest Realty LLC",
      companyAddress: "Marina Plaza, Dubai Marina, Dubai",
      signerTitle: "Managing director",
    },
    records: recordsOf(marinaRecords, 0),
    people: [
      marina("owner", "Hessa Al Marri", "en"),
      marina("admin", "Tariq Nasser", "en"),
      marina("team-lead", "Daniel Okafor", "en", "lead", "Marina and JBR"),
      marina("agent", "Layla Haddad", "en", "agent", "Marina and JBR"),
      marina("agent", "Rohan Mehta", "en", "agent2", "Marina and JBR"),
      marina("coordinator", "Grace Villanueva", "en"),
      marina("finance", "Imran Qureshi", "en"),
      marina("privacy", "Mariam Farouk", "ar"),
      marina("viewer", "Elena Petrova", "en"),
    ],
  },
  {
    slug: "creek",
    name: "بيوت الخور",
    agreement: {
      companyName: "بيوت الخور للعقارات ذ.م.م",
      companyAddress: "خور دبي، دبي",
      signerTitle: "المدير العام",
    },
    records: recordsOf(creekRecords, 60),
    people: [
      creek("owner", "يوسف الكتبي", "ar"),
      creek("agent", "سارة الحمادي", "ar"),
      creek("privacy", "مريم فاروق", "ar"),
    ],
  },
  {
    slug: "closr",
    name: "CLOSR",
    people: [
      closr("operator-privacy", "Noura Saleh", "en", "privacy"),
      closr("operator-support", "Omar Aziz", "en", "support"),
    ],
  },
];
