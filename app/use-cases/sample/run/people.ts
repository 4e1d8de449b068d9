import { DEFAULT_BASIS_RULES } from "~/config/basis-rules";
import { indexRecords } from "~/db/queries/search-index";
import { accounts, contacts, identities } from "~/db/schema";
import type { Write } from "~/db/statements";
import { identitiesOf, phonesFrom } from "~/domain/contacts/identities";
import { basisFor } from "~/domain/contacts/legal-basis";
import { fold } from "~/lib/fold";
import { plainDateAt } from "~/lib/zoned-time";
import { COMPANIES, PEOPLE } from "../dubai/people";
import { marked, type SampleRun, saidIn } from "./sample-run";
import { timeOf } from "./times";

/** The people and companies of the sample, with what they are recognised and found by. */
export function peopleWrites(run: SampleRun): Write[] {
  const { db } = run;
  const people = PEOPLE.map((_, place) => contactRow(run, place));
  const companies = COMPANIES.map((_, place) => accountRow(run, place));
  const known = people.flatMap((one) =>
    identitiesOf(one).map((identity) => ({
      ...identity,
      contactId: one.id,
      createdAt: one.createdAt,
      shared: false,
    })),
  );
  return [
    db.insertMany(accounts, companies),
    db.change(indexRecords("account", ...companies)),
    db.insertMany(contacts, people),
    db.insertMany(identities, known),
    db.change(indexRecords("contact", ...people)),
  ];
}

/** Of the range of numbers that nobody has. */
const FIRST_NUMBER = 10;
const phoneOf = (place: number) => `+971 50 000 00${FIRST_NUMBER + place}`;
const emailOf = (name: string) => `${name.toLowerCase().replaceAll(" ", ".")}@mail.example`;

function contactRow(run: SampleRun, place: number) {
  const person = PEOPLE[place] as (typeof PEOPLE)[number];
  const at = timeOf(run, person.at);
  return {
    ...marked(run, at),
    id: run.ids.people[place] ?? "",
    nameEn: person.nameEn,
    nameAr: person.nameAr,
    emails: [emailOf(person.nameEn)],
    phones: phonesFrom([phoneOf(place)]),
    preferredLanguage: person.language,
    sourceKind: person.source,
    sourceDetail: saidIn(run, person.detail),
    legalBasis: basisFor(person.source, null, run.settings.basisRules, DEFAULT_BASIS_RULES),
    collectedOn: plainDateAt(at, run.timeZone),
  };
}

function accountRow(run: SampleRun, place: number) {
  const { at, kind, nameEn, nameAr } = COMPANIES[place] as (typeof COMPANIES)[number];
  return {
    ...marked(run, timeOf(run, at)),
    id: run.ids.companies[place] ?? "",
    kind,
    nameEn,
    nameAr,
    nameKey: fold(nameEn),
    officeLocation: saidIn(run, { en: "Dubai", ar: "دبي" }),
    sourceKind: "referral",
  };
}
