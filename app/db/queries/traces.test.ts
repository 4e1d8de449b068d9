import { expect, test } from "vitest";
import type { Traits } from "~/domain/privacy/traces";
import { aTenant, NOON } from "../../../tests/support/tenant";
import { notes } from "../schema";
import { TRACE_TABLES } from "../trace-tables";
import { suspectRows } from "./traces";

const PERSON: Traits = {
  ids: ["ct_gone", "AE.12345"],
  phones: ["501234567"],
  emails: ["layla@mail.example"],
  names: ["layla haddad", "ليلي حداد"],
};

const NAMING = [
  "CT_GONE was here",
  "asked for ae.12345",
  "call 050 123-4567",
  "call (+971) 50.123.4567",
  "٠٥٠ ١٢٣ ٤٥٦٧ بعد الظهر",
  "Layla@Mail.example",
  "mrs HADDAD",
  "Läyla Háddad",
  "السيدة لَيْلى",
];
const OTHERS = ["5 rooms, 0.1 km, 2 or 3 floors, 4567", "ليلة طويلة", "Layl", "", "ct_1"];

async function suspectsIn(bodies: string[], traits: Traits) {
  const { db } = await aTenant("acme");
  const stamps = { createdAt: NOON, updatedAt: NOON, createdBy: "us_1", updatedBy: "us_1" };
  const rows = bodies.map((body, n) => ({
    id: `nt_${n + 10}`,
    body,
    contactId: "ct_1",
    ...stamps,
  }));
  await db.commit(db.insertMany(notes, rows));
  const table = TRACE_TABLES.find(({ name }) => name === "notes");
  if (!table) throw new Error("notes are looked through");
  const [found] = await db.read(db.ask(suspectRows(table, traits, { after: null, limit: 50 })));
  return found.map(({ raw }) => raw.body);
}

test("a text is suspected in every spelling of a number, an address, a name or an id", async () =>
  expect(await suspectsIn([...NAMING, ...OTHERS], PERSON)).toEqual(NAMING));

test("of somebody with many numbers and addresses, each is looked for", async () => {
  const more = Array.from({ length: 30 }, (_, n) => n + 10);
  const traits = {
    ...PERSON,
    phones: [...PERSON.phones, ...more.map((n) => `5099999${n}`)],
    emails: [...PERSON.emails, ...more.map((n) => `p${n}@mail.example`)],
  };
  const bodies = [...NAMING, "050 9999 922", "P23@mail.example", ...OTHERS];
  expect(await suspectsIn(bodies, traits)).toEqual(bodies.slice(0, NAMING.length + 2));
});

test("whoever has neither number nor name nor id is found nowhere", async () =>
  expect(await suspectsIn(NAMING, { ids: [], phones: [], emails: [], names: [] })).toEqual([]));
