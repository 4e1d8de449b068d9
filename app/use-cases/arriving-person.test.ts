import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { isOfWithheld } from "~/db/queries/alike";
import { contacts, identities } from "~/db/schema";
import { identitiesOf } from "~/domain/contacts/identities";
import { aTenant, contactRow, NOON } from "../../tests/support/tenant";
import { arrivingPerson } from "./arriving-person";
import { commit } from "./commit";
import { sameAs } from "./same-identities";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

const phone = (n: number) => `+9715000001${String(n).padStart(2, "0")}`;
const address = (n: number) => `buyer${n}@mail.example`;
const BY = { kind: "portal", detail: "generic" } as const;
const NOBODY = { ownerId: null, teamId: null };

async function arrives(tenant: Tenant, phones: string[], emails: string[]) {
  const person = { name: "Priya Sample", phones, emails, preferredLanguage: null };
  const arrived = await arrivingPerson(tenant.ctx, person, BY, NOBODY);
  if (!arrived) throw new Error("was to be let in");
  await commit(tenant.ctx, ...arrived.writes);
  const [contact, known] = await tenant.db.read(
    tenant.db.one(contacts, arrived.contactId),
    tenant.db.rows(identities, { where: eq(identities.contactId, arrived.contactId) }),
  );
  return { isNew: arrived.isNew, contact, known };
}

test("somebody with more phones and e-mails than a statement takes is let in with ten of each", async () => {
  const tenant = await aTenant("acme");
  const many = Array.from({ length: 90 }, (_, i) => i);
  const { isNew, contact, known } = await arrives(tenant, many.map(phone), many.map(address));
  expect(isNew).toBe(true);
  expect([contact?.phones.length, contact?.emails.length, known.length]).toEqual([10, 10, 20]);
});

test("[P99] among as many identities as that, one of a restricted person is found", async () => {
  const tenant = await aTenant("acme");
  const { contact } = await arrives(tenant, [phone(9)], []);
  const restricted = tenant.db.update(
    contacts,
    { restrictedAt: 1 },
    eq(contacts.id, contact?.id ?? ""),
  );
  await tenant.db.commit(restricted);
  const many = Array.from({ length: 10 }, (_, i) => phone(i)).map((norm) => ({
    kind: "phone" as const,
    norm,
  }));
  const found = async (asked: typeof many) =>
    (await tenant.db.read(tenant.db.ask(isOfWithheld(asked))))[0];
  expect(await found(many)).toBe(true);
  expect(await found(many.slice(0, 9))).toBe(false);
  expect(await found(many.slice(6))).toBe(true);
  expect(await found([])).toBe(false);
});

test("enquiry after enquiry, a person learns phones and e-mails up to ten of each", async () => {
  const tenant = await aTenant("acme");
  await arrives(tenant, [phone(0)], [address(0)]);
  for (const round of [0, 1, 2, 3]) {
    const news = [1, 2, 3, 4].map((n) => round * 4 + n);
    await arrives(tenant, [phone(0), ...news.map(phone)], [address(0), ...news.map(address)]);
  }
  const { isNew, contact, known } = await arrives(tenant, [phone(0)], []);
  expect(isNew).toBe(false);
  expect(contact?.phones.map(({ e164 }) => e164)).toEqual(
    Array.from({ length: 10 }, (_, i) => phone(i)),
  );
  expect([contact?.emails.length, known.length]).toEqual([10, 20]);
});

test("a hundred and more identities are one question, and both of a pair must agree", async () => {
  const { db } = await aTenant("acme");
  const own = contactRow("ct_many", { phones: [{ raw: phone(7), e164: phone(7) }] });
  const rows = identitiesOf(own).map((one) => ({
    ...one,
    contactId: own.id,
    createdAt: NOON,
    shared: false,
  }));
  await db.commit(db.insert(contacts, own), db.insertMany(identities, rows));

  const asked = Array.from({ length: 150 }, (_, i) => phone(i));
  const where = (kind: "phone" | "email") => sameAs(asked.map((norm) => ({ kind, norm })));
  const [hits, others, none] = await db.read(
    db.rows(identities, { where: where("phone") }),
    db.rows(identities, { where: where("email") }),
    db.rows(identities, { where: sameAs([]) }),
  );
  expect([hits.length, others.length, none.length]).toEqual([1, 0, 0]);
});

test("[P99] a feed's enquiry for a restricted person goes to their record, teaches nobody else their phone, and makes no free one", async () => {
  const tenant = await aTenant("acme");
  const first = await arrives(tenant, [phone(1)], []);
  const other = await arrives(tenant, [], [address(2)]);
  const ids = [first, other].map(({ contact }) => contact?.id ?? "");
  const [own = "", others = ""] = ids;
  const at = { restrictedAt: 1 };
  await tenant.db.commit(tenant.db.update(contacts, at, eq(contacts.id, own)));
  expect((await arrives(tenant, [phone(1)], [])).contact?.id).toBe(own);

  // Whoever writes it down sees only the other.
  const ann = { kind: "own", userId: "us_ann" } as const;
  const isAnns = tenant.db.update(contacts, { ownerId: "us_ann" }, eq(contacts.id, others));
  await tenant.db.commit(isAnns);
  const person = {
    name: "Priya",
    phones: [phone(1)],
    emails: [address(2)],
    preferredLanguage: null,
  };
  const seen = await arrivingPerson(tenant.seenAs(ann, "us_ann"), person, BY, NOBODY, "seen");
  expect(seen).toMatchObject({ contactId: others, isNew: false, isHidden: false, writes: [] });
  const known = await tenant.db.read(
    tenant.db.rows(identities, { where: eq(identities.norm, phone(1)) }),
  );
  expect(known[0].map(({ contactId }) => contactId)).toEqual([own]);
});
