import { expect, test } from "vitest";
import { aTenant, contactRow, NOON } from "../../../tests/support/tenant";
import { exportedTables } from "../../use-cases/exports/exported-tables";
import { contacts, identities } from "../schema";
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

async function exported(name: "contacts" | "identities", person: string, after: string[] | null) {
  const { db } = await aTenant("acme");
  await db.commit(db.insertMany(contacts, PEOPLE), db.insertMany(identities, KNOWN));
  const one = exportedTables("contacts").find((table) => table.name === name);
  if (!one) throw new Error(`${name} is exported`);
  const [rows] = await db.read(db.ask(exportRows({ ...one, person }, after, 2)));
  return rows.map((row) => ({ ...row, json: JSON.parse(row.json) }));
}

test("a row is exported as it is: documents, quotes, marks, numbers and what is missing", async () => {
  const rows = await exported("contacts", "id", ["ct_xa"]);
  expect(rows).toEqual(
    PEOPLE.slice(1).map((one) => ({
      key: [one.id],
      person: one.id,
      json: expect.objectContaining(one),
    })),
  );
  expect(Object.keys(rows[0]?.json)).not.toContain("tenantId");
});

test("yes and no stay what they are, and a row tells whom it is about", async () => {
  const rows = await exported("identities", "contactId", ["email", "ct_x", ""]);
  expect(rows).toEqual(
    KNOWN.slice(0, 2).map((one) => ({
      key: [one.kind, one.norm, one.contactId],
      person: one.contactId,
      json: one,
    })),
  );
});
