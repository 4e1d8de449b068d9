import { expect, test } from "vitest";
import { aTenant, contactRow, NOON } from "../../../tests/support/tenant";
import { exportedTables } from "../exported-tables";
import { contacts, identities, leads, notes } from "../schema";
import { exportRows } from "./export-rows";

const phones = [{ raw: '050 "1"\n\\ \u0001', e164: null }];
const PEOPLE = ["a", "b", "c"].map((name, n) => ({
  ...contactRow(`ct_x${name}`),
  nameEn: n === 0 ? null : `O'Hara "${name}" \\ \t \u{1F600}`,
  nameAr: "ليلى",
  phones,
  birthYear: n === 1 ? 1980 : null,
}));
const KNOWN = PEOPLE.map(({ id }, n) => ({
  kind: "email" as const,
  norm: `${id}@mail.example`,
  contactId: id,
  tail: null,
  createdAt: NOON,
  shared: n === 1,
}));

const MOST = { rows: 2, letters: 1_000_000 };

async function exported(name: "contacts" | "identities", after: string[] | null, most = MOST) {
  const { db } = await aTenant("acme");
  await db.commit(db.insertMany(contacts, PEOPLE), db.insertMany(identities, KNOWN));
  const one = exportedTables("contacts").find((table) => table.name === name);
  if (!one) throw new Error(`${name} is exported`);
  const [rows] = await db.read(db.ask(exportRows(one, after, most)));
  return rows.map((row) => ({ ...row, json: JSON.parse(row.json) }));
}

test("a row is exported as it is: documents, quotes, marks, numbers and what is missing", async () => {
  const rows = await exported("contacts", ["ct_xa"]);
  expect(rows).toEqual(
    PEOPLE.slice(1).map((one) => ({
      key: [one.id],
      json: expect.objectContaining(one),
    })),
  );
  expect(Object.keys(rows[0]?.json)).not.toContain("tenantId");
});

test("yes and no stay what they are", async () => {
  const rows = await exported("identities", ["email", "ct_x", ""]);
  expect(rows).toEqual(
    KNOWN.slice(0, 2).map((one) => ({
      key: [one.kind, one.norm, one.contactId],
      json: one,
    })),
  );
});

test.each([
  [10, 1],
  [1_000_000, 3],
])("a page of at most %i letters holds %i rows: one, however long it is", async (letters, n) => {
  expect(await exported("contacts", ["ct_x"], { rows: 3, letters })).toHaveLength(n);
});

test("[P99] who is under restriction is left out, with what is about a record of theirs alone", async () => {
  const { db } = await aTenant("acme");
  const stamps = { createdAt: NOON, updatedAt: NOON, createdBy: "us_1", updatedBy: "us_1" };
  const lead = {
    ...stamps,
    id: "ld_x",
    contactId: "ct_x",
    channel: "form",
    source: "generic",
    externalId: "1",
    receivedAt: NOON,
    status: "new" as const,
    nextFollowUpAt: NOON,
  };
  await db.commit(
    db.insert(contacts, { ...contactRow("ct_x"), restrictedAt: NOON }),
    db.insert(leads, lead),
    db.insert(notes, { ...stamps, id: "nt_x", leadId: "ld_x", body: "of the enquiry alone" }),
    db.insert(notes, { ...stamps, id: "nt_1", contactId: "ct_1", body: "of somebody else" }),
  );
  const ids = async (table: typeof contacts | typeof leads | typeof notes) => {
    const [rows] = await db.read(
      db.ask(exportRows({ table, columns: ["id"] }, null, { rows: 9, letters: 1_000 })),
    );
    return rows.flatMap(({ key }) => key);
  };
  expect(await ids(contacts)).toEqual(["ct_1"]);
  expect(await ids(leads)).toEqual([]);
  expect(await ids(notes)).toEqual(["nt_1"]);
});

test("[P100] a list leaves out whoever objects to any use; a copy of the workspace has them, with what they object to", async () => {
  const { db } = await aTenant("acme");
  const objects = (stop: "any" | "marketing") => ({ [stop]: { at: NOON, by: "pr_1" } });
  const stamps = { createdAt: NOON, updatedAt: NOON, createdBy: "us_1", updatedBy: "us_1" };
  await db.commit(
    db.insert(contacts, { ...contactRow("ct_x"), objections: objects("any") }),
    db.insert(contacts, { ...contactRow("ct_y"), objections: objects("marketing") }),
    db.insert(notes, { ...stamps, id: "nt_x", contactId: "ct_x", body: "of them" }),
  );
  const ids = async (table: typeof contacts | typeof notes, isList: boolean) => {
    const columns = table === contacts ? ["id", "objections"] : ["id"];
    const [rows] = await db.read(
      db.ask(exportRows({ table, columns, isList }, null, { rows: 9, letters: 1_000 })),
    );
    return rows.map(({ json }) => JSON.parse(json));
  };
  expect(await ids(contacts, true)).toEqual([
    { id: "ct_1", objections: null },
    { id: "ct_y", objections: objects("marketing") },
  ]);
  expect(await ids(notes, true)).toEqual([]);
  expect(await ids(contacts, false)).toContainEqual({ id: "ct_x", objections: objects("any") });
});
