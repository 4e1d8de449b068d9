import type { Scope } from "~/db/scope";
import type { ContactInput } from "~/domain/contacts/contact";

/** What somebody says of a person with one phone and one e-mail. */
export const layla = (changes: Partial<ContactInput> = {}): ContactInput => ({
  nameEn: "Layla Haddad",
  nameAr: null,
  phones: ["050 123 4567"],
  emails: ["Layla@Mail.example"],
  preferredLanguage: "ar",
  birthYear: null,
  sourceKind: "walk-in",
  sourceDetail: null,
  sourceUrl: null,
  legalBasis: null,
  collectedOn: null,
  ...changes,
});

/** Two agents of one team, as they see: each their own. */
export const ANN: Scope = { kind: "own", userId: "us_ann" };
export const BOB: Scope = { kind: "own", userId: "us_bob" };
export const LEAD: Scope = { kind: "team", userId: "us_lead", teamId: "tm_1" };

export const DIRECTORY = Object.fromEntries(
  ["us_ann", "us_bob", "us_lead"].map((id) => [
    id,
    { name: id, role: "agent", teamId: id === "us_bob" ? "tm_2" : "tm_1", active: true },
  ]),
);
