import { env } from "cloudflare:workers";
import { eq, isNotNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { metered } from "~/db/metered.server";
import { restrictAlike } from "~/db/queries/alike";
import { indexRecords } from "~/db/queries/search-index";
import {
  contacts,
  deals,
  events,
  identities,
  leads,
  searchTokens,
  suppressions,
} from "~/db/schema";
import { EVERYTHING, type Scope } from "~/db/scope";
import { TenantDb } from "~/db/tenant-db.server";
import { Trail } from "~/db/trail.server";
import type { ContactInput } from "~/domain/contacts/contact";
import { DAY_MS } from "~/lib/time";
import { ANN, BOB, DIRECTORY, LEAD, layla } from "../../../tests/support/contacts";
import { leadRow } from "../../../tests/support/leads";
import { meanwhile } from "../../../tests/support/meanwhile";
import { aTenant, contactRow, dealRow, NOON } from "../../../tests/support/tenant";
import { actOnRequest } from "../privacy/desk/act-on-request.server";
import { openRequest } from "../privacy/desk/open-request.server";
import { liftRestriction } from "../privacy/withheld/lift-restriction.server";
import { listWithheld } from "../privacy/withheld/list-withheld.server";
import { suppressionHashes } from "../suppression";
import { createContact } from "./create-contact.server";
import { deleteContact } from "./delete-contact.server";
import { getContact } from "./get-contact.server";
import { listContacts } from "./list-contacts.server";
import { updateContact } from "./update-contact.server";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

const seenBy = (tenant: Tenant, scope: Scope = ANN) => {
  const ctx = tenant.seenAs(scope, scope.kind === "all" ? "us_own" : scope.userId);
  return { ...ctx, settings: { ...ctx.settings, directory: DIRECTORY } };
};

async function made(tenant: Tenant, scope = ANN, changes: Partial<ContactInput> = {}) {
  const outcome = await createContact(seenBy(tenant, scope), layla(changes), { known: "keep" });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.id;
}

async function stored({ db }: Tenant, id: string) {
  const [contact, itsIdentities, itsEvents, tokens] = await db.read(
    db.one(contacts, id),
    db.rows(identities, { within: { column: identities.contactId, id } }),
    db.rows(events, { within: { column: events.contactId, id } }),
    db.rows(searchTokens),
  );
  const places = tokens.filter(({ recordId }) => recordId === id);
  return { contact, identities: itsIdentities, events: itsEvents, places };
}

test("a contact is kept with its phones as dialled, its basis by the source, today's date in Dubai, and its owner", async () => {
  const acme = await aTenant("acme");
  acme.clock.at = Date.UTC(2026, 5, 1, 21); // 2 June in Dubai
  const { contact } = await stored(acme, await made(acme));
  expect(contact).toMatchObject({
    nameEn: "Layla Haddad",
    phones: [{ raw: "050 123 4567", e164: "+971501234567" }],
    emails: ["layla@mail.example"],
    legalBasis: "contract",
    collectedOn: "2026-06-02",
    ownerId: "us_ann",
    createdBy: "us_ann",
  });
});

test("[P10] the workspace's own rule decides the basis, and a given basis goes before it", async () => {
  const acme = await aTenant("acme");
  const ctx = seenBy(acme);
  ctx.settings = { ...ctx.settings, basisRules: { "walk-in": "legitimate-interest" } };
  const ruled = await createContact(ctx, layla(), { known: "keep" });
  const given = await createContact(ctx, layla({ legalBasis: "consent" }), { known: "keep" });
  const bases = [ruled, given].map(async (outcome) =>
    outcome.ok ? (await stored(acme, outcome.value.id)).contact?.legalBasis : null,
  );
  expect(await Promise.all(bases)).toEqual(["legitimate-interest", "consent"]);
});

test.each([
  [{ birthYear: 2010 }, "minor"],
  [{ birthYear: 2011 }, "minor"],
  [{ birthYear: 2300 }, "not-a-year"],
  [{ emails: ["layla at mail"] }, "not-an-email"],
  [{ collectedOn: "2026-06-02" }, "not-yet"],
  [{ nameEn: null, phones: [], emails: [] }, "nobody"],
] as const)("%o is refused as %s and nothing is written", async (changes, reason) => {
  const acme = await aTenant("acme");
  const input = layla(changes as Partial<ContactInput>);
  expect(await createContact(seenBy(acme), input, { known: "ask" })).toMatchObject({ reason });
  const [rows] = await acme.db.read(acme.db.rows(contacts));
  expect(rows).toHaveLength(1);
});

test("[P21] every value's origin is in the trail: who wrote it, when, and what it was before", async () => {
  const acme = await aTenant("acme");
  const id = await made(acme);
  acme.clock.at += 1000;
  await updateContact(seenBy(acme), id, layla({ nameEn: "Layla Khan" }));
  const { events: trail } = await stored(acme, id);
  expect(trail).toMatchObject([
    { type: "contact.created", actor: "us_ann", changes: { nameEn: { to: "Layla Haddad" } } },
    {
      type: "contact.updated",
      createdAt: NOON + 1000,
      changes: { nameEn: { from: "Layla Haddad", to: "Layla Khan" } },
    },
  ]);
});

test("making a contact with two words, a phone, an e-mail, an owner and a team writes 14 rows in two trips", async () => {
  const acme = await aTenant("acme");
  const { db: d1, bill } = metered(env.DB);
  const ctx = seenBy(acme, LEAD);
  const writer = new TenantDb(d1, acme.db.tenantId, LEAD, new Trail());
  await createContact({ ...ctx, db: writer }, layla(), {
    known: "ask",
  });
  expect(bill.rowsWritten).toBe(14);
  expect(bill.trips).toBe(2);
});

test("somebody with the same phone is named when one may see them, and their phone can be shared", async () => {
  const acme = await aTenant("acme");
  const first = await made(acme);
  const again = layla({ nameEn: "Omar Haddad", emails: [], phones: ["+971 50 1234567"] });
  const asked = await createContact(seenBy(acme), again, { known: "ask" });
  expect(asked).toMatchObject({ reason: "known-already", details: [{ id: first }] });

  const shared = await createContact(seenBy(acme), again, { known: "share" });
  const second = shared.ok ? shared.value.id : "";
  const flags = [
    ...(await stored(acme, first)).identities,
    ...(await stored(acme, second)).identities,
  ];
  const phones = flags.filter(({ kind }) => kind === "phone").map(({ shared }) => shared);
  const emails = flags.filter(({ kind }) => kind === "email").map(({ shared }) => shared);
  expect([phones, emails]).toEqual([[true, true], [false]]);
});

test("another agent's contact with the same phone is not told of, nor is another tenant's", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  await made(acme);
  for (const tenant of [acme, globex]) {
    const outcome = await createContact(seenBy(tenant, BOB), layla(), { known: "ask" });
    expect(outcome).toMatchObject({ ok: true, value: { known: [] } });
  }
});

test("[P84] an erased person does not come back by mistake, and does by their own wish", async () => {
  const acme = await aTenant("acme");
  const ctx = seenBy(acme);
  const hashes = await suppressionHashes(ctx, [{ kind: "email", norm: "layla@mail.example" }]);
  await acme.db.commit(
    acme.db.insertMany(
      suppressions,
      hashes.map((hash) => ({ hash, createdAt: NOON, requestId: "pr_1" })),
    ),
  );
  expect(await createContact(ctx, layla(), { known: "ask" })).toMatchObject({
    reason: "erased-before",
  });
  const back = await createContact(ctx, layla(), { known: "ask", cameBack: true });
  expect(back.ok && (await stored(acme, back.value.id)).events[0]?.reason).toBe(
    "came-back-after-erasure",
  );
});

test("[P84] an edit does not bring an erased person's address back; what a contact has already stays", async () => {
  const acme = await aTenant("acme");
  const ctx = seenBy(acme);
  const made = await createContact(ctx, layla(), { known: "ask" });
  if (!made.ok) throw new Error(made.reason);
  const gone = { kind: "email" as const, norm: "gone@mail.example" };
  const had = { kind: "email" as const, norm: "layla@mail.example" };
  const hashes = await suppressionHashes(ctx, [gone, had]);
  const rows = hashes.map((hash) => ({ hash, createdAt: NOON, requestId: "pr_1" }));
  await acme.db.commit(acme.db.insertMany(suppressions, rows));

  const { id } = made.value;
  expect(await updateContact(ctx, id, layla({ nameEn: "Layla H" }))).toMatchObject({ ok: true });
  const taken = layla({ emails: [had.norm, gone.norm] });
  expect(await updateContact(ctx, id, taken)).toMatchObject({ reason: "erased-before" });
});

test("an agent gives a contact to nobody else; a team lead within the team", async () => {
  const acme = await aTenant("acme");
  const give = (scope: Scope, ownerId: string | null) =>
    createContact(seenBy(acme, scope), layla(), { known: "keep", ownerId });
  const outcomes = await Promise.all([
    give(ANN, "us_bob"),
    give(ANN, null),
    give(LEAD, "us_ann"),
    give(LEAD, "us_bob"),
    give(LEAD, "us_nobody"),
  ]);
  expect(outcomes.map((outcome) => (outcome.ok ? "given" : outcome.reason))).toEqual([
    "owner-not-yours",
    "owner-not-yours",
    "given",
    "owner-not-yours",
    "owner-unknown",
  ]);
});

test("phones and e-mails that change are recognised from then on, and the old ones no more", async () => {
  const acme = await aTenant("acme");
  const id = await made(acme);
  await updateContact(
    seenBy(acme),
    id,
    layla({ phones: ["050 123 4567", "04 399 1234"], emails: [] }),
  );
  const { identities: rows } = await stored(acme, id);
  expect(rows.map(({ norm, tail }) => [norm, tail]).sort()).toEqual([
    ["+97143991234", "43219934179"],
    ["+971501234567", "765432105179"],
  ]);
});

test("a new owner's search finds the contact from then on, and the old one's no more", async () => {
  const acme = await aTenant("acme");
  const id = await made(acme);
  const admin = seenBy(acme, EVERYTHING);
  await updateContact(admin, id, layla(), { ownerId: "us_bob" });
  const { contact, places } = await stored(acme, id);
  expect(contact).toMatchObject({ ownerId: "us_bob", teamId: "tm_2" });
  expect([...new Set(places.map(({ scope }) => scope))].sort()).toEqual(["*", "o:us_bob"]);
});

test("a person who gets another name has it on their enquiries and deals, in both scripts, and is found by it there", async () => {
  const acme = await aTenant("acme");
  const lead = leadRow("ld_1");
  await acme.db.commit(
    acme.db.insert(leads, lead),
    acme.db.change(indexRecords("lead", lead)),
    acme.db.change(indexRecords("deal", dealRow("dl_1", { contactName: "Ada Sample" }))),
  );
  const names = async () => {
    const [enquiry, deal] = await acme.db.read(
      acme.db.one(leads, "ld_1"),
      acme.db.one(deals, "dl_1"),
    );
    return [enquiry, deal].map((row) => [row?.contactName, row?.contactNameAr]);
  };
  const rename = (nameEn: string | null, nameAr: string | null) =>
    updateContact(acme.ctx, "ct_1", layla({ nameEn, nameAr }));

  await rename("Ada Sample", "عائدة");
  expect(await names()).toEqual([
    ["Ada Sample", "عائدة"],
    ["Ada Sample", "عائدة"],
  ]);
  await rename("Layla Haddad", "ليلى");
  expect(await names()).toEqual([
    ["Layla Haddad", "ليلى"],
    ["Layla Haddad", "ليلى"],
  ]);
  for (const id of ["ld_1", "dl_1"]) {
    const tokens = (await stored(acme, id)).places.map(({ token }) => token);
    expect(tokens).toEqual(expect.arrayContaining(["haddad layla", "ليلي"]));
    expect(tokens.join()).not.toMatch(/ada|عا/);
  }
  await rename(null, "ليلى");
  expect(await names()).toEqual([
    ["ليلى", "ليلى"],
    ["ليلى", "ليلى"],
  ]);
  await rename("Layla", null);
  expect(await names()).toEqual([
    ["Layla", null],
    ["Layla", null],
  ]);
});

test("a change made meanwhile is not written over", async () => {
  const acme = await aTenant("acme");
  const id = await made(acme);
  acme.clock.at += 1000;
  await updateContact(seenBy(acme), id, layla({ nameEn: "Layla Khan" }), { version: NOON });
  const late = await updateContact(seenBy(acme), id, layla({ nameEn: "L." }), { version: NOON });
  expect(late).toMatchObject({ reason: "contact-changed" });
  expect((await stored(acme, id)).contact?.nameEn).toBe("Layla Khan");
});

test("an update that changes nothing leaves no trace", async () => {
  const acme = await aTenant("acme");
  const id = await made(acme);
  await updateContact(seenBy(acme), id, layla());
  expect((await stored(acme, id)).events).toHaveLength(1);
});

test("another agent's contact and another tenant's are not found: not to read, change or delete", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  const id = await made(acme);
  for (const ctx of [seenBy(acme, BOB), seenBy(globex, EVERYTHING)]) {
    const outcomes = [
      await getContact(ctx, id),
      await updateContact(ctx, id, layla({ nameEn: "Taken" })),
      await deleteContact(ctx, id),
    ];
    expect(outcomes).toEqual(Array(3).fill({ ok: false, reason: "contact-not-found" }));
  }
  expect((await stored(acme, id)).contact?.nameEn).toBe("Layla Haddad");
});

test("a contact entered by mistake goes with what it is recognised and found by, and its values in the trail", async () => {
  const acme = await aTenant("acme");
  const id = await made(acme);
  expect(await deleteContact(seenBy(acme), id)).toMatchObject({ ok: true });
  const left = await stored(acme, id);
  expect(left).toMatchObject({ contact: undefined, identities: [], places: [] });
  expect(left.events.map(({ type, changes }) => [type, changes])).toEqual([
    ["contact.created", null],
    ["contact.deleted", null],
  ]);
});

test("[P96] a contact who waits for an answer of the privacy desk is not simply deleted, before or after it was answered in this moment", async () => {
  const acme = await aTenant("acme");
  const id = await made(acme);
  const asked = await openRequest(acme.ctx, { type: "erasure", contactId: id, door: "desk" });
  if (!asked.ok) throw new Error(asked.reason);
  const refused = { ok: false, reason: "request-open" };
  expect(await deleteContact(seenBy(acme), id)).toEqual(refused);
  expect((await stored(acme, id)).contact).toBeDefined();

  const other = await made(acme, ANN, { phones: ["+971 50 000 0077"], emails: [] });
  meanwhile(() => openRequest(acme.ctx, { type: "erasure", contactId: other, door: "desk" }));
  expect(await deleteContact(seenBy(acme), other)).toEqual(refused);
  expect((await stored(acme, other)).contact).toBeDefined();

  const { requestId } = asked.value;
  await actOnRequest(acme.ctx, requestId, { act: "withdraw", reason: "called back" });
  expect(await deleteContact(seenBy(acme), id)).toMatchObject({ ok: true });
});

test("a contact with a deal is not simply deleted", async () => {
  const { ctx } = await aTenant("acme");
  expect(await deleteContact(ctx, "ct_1")).toEqual({ ok: false, reason: "contact-in-use" });
});

test("[P99] lists are by owner, newest or oldest first, follow one another, and leave restricted people out", async () => {
  const acme = await aTenant("acme");
  const ids: string[] = [];
  for (const i of [1, 2, 3, 4]) {
    acme.clock.at += 1000;
    ids.push(await made(acme, i === 3 ? BOB : ANN, { nameEn: `Person ${i}` }));
  }
  await acme.db.commit(
    acme.db.update(contacts, { restrictedAt: NOON }, eq(contacts.id, ids[0] ?? "")),
  );
  const namesOf = (page: { rows: { nameEn: string | null }[] }) =>
    page.rows.map(({ nameEn }) => nameEn);
  const [all, anns, oldest, nobodys] = await Promise.all([
    listContacts(acme.ctx),
    listContacts(acme.ctx, { ownerId: "us_ann" }),
    listContacts(seenBy(acme), { order: "oldest" }),
    listContacts(acme.ctx, { ownerId: "nobody" }),
  ]);
  expect(namesOf(all)).toEqual(["Ada Sample", "Person 4", "Person 3", "Person 2"]);
  expect(namesOf(anns)).toEqual(["Person 4", "Person 2"]);
  expect(namesOf(oldest)).toEqual(["Person 2", "Person 4"]);
  expect(namesOf(nobodys)).toEqual(["Ada Sample"]);

  const first = await listContacts(acme.ctx, { limit: 2 });
  const next = await listContacts(acme.ctx, { limit: 2, cursor: first.nextCursor });
  expect([...namesOf(first), ...namesOf(next)]).toEqual(namesOf(all));
  expect(next.nextCursor).toBeNull();
});

test("a page of fifty reads 51 rows, whoever else's contacts there are and however many", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  const many = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, i) =>
      contactRow(`ct_${prefix}${String(i).padStart(6, "0")}`, {
        ownerId: i % 2 ? "us_ann" : "us_bob",
      }),
    ) as never;
  await acme.db.commit(acme.db.insertMany(contacts, many("a", 300)));

  const read = async () => {
    const { db: d1, bill } = metered(env.DB);
    for (const scope of [EVERYTHING, ANN]) {
      const ctx = { ...acme.ctx, db: new TenantDb(d1, acme.db.tenantId, scope) };
      for (const order of ["newest", "oldest"] as const)
        await listContacts(ctx, { order, ownerId: "us_ann" });
    }
    return bill.rowsRead;
  };
  const small = await read();
  await acme.db.commit(acme.db.insertMany(contacts, many("b", 2000)));
  await globex.db.commit(globex.db.insertMany(contacts, many("c", 2000)));
  expect([small, await read()]).toEqual([4 * 51, 4 * 51]);
});

test("[P119] with a guardian who is deleted ends what they agreed to", async () => {
  const { ctx, db } = await aTenant("acme");
  const ward = { minorUntil: NOON * 2, guardianId: "ct_parent", guardianAgreedAt: NOON };
  await db.commit(
    db.insert(contacts, contactRow("ct_parent")),
    db.insert(contacts, contactRow("ct_ward", ward)),
  );
  expect(await deleteContact(ctx, "ct_parent")).toMatchObject({ ok: true });
  const [left] = await db.read(db.one(contacts, "ct_ward"));
  expect(left).toMatchObject({ guardianId: null, guardianAgreedAt: null });
});

const LAYLAS = { nameEn: "L. Haddad", phones: ["+971 50 123 4567"], emails: [] };
const restrict = async ({ ctx }: Tenant, contactId: string) => {
  const asked = await openRequest(ctx, { type: "restriction", contactId, door: "desk" });
  if (!asked.ok) throw new Error(asked.reason);
  await actOnRequest(ctx, asked.value.requestId, { act: "restrict" });
};
const isRestricted = async (tenant: Tenant, id: string) =>
  typeof (await stored(tenant, id)).contact?.restrictedAt === "number";

test("[P99] a second record of a restricted person is restricted the same moment, found by nobody and hinted at to nobody; lifted, both are", async () => {
  const acme = await aTenant("acme");
  const first = await made(acme);
  await restrict(acme, first);
  const outcome = await createContact(seenBy(acme, BOB), layla(LAYLAS), { known: "ask" });
  if (!outcome.ok) throw new Error(outcome.reason);
  const { id, known, contact } = outcome.value;
  expect(known).toEqual([]);
  expect(contact.restrictedAt).toBe(acme.clock.at);
  expect(await isRestricted(acme, id)).toBe(true);
  expect((await stored(acme, id)).places).toEqual([]);
  expect(await getContact(seenBy(acme, BOB), id)).toMatchObject({ ok: false });

  await liftRestriction(acme.ctx, first, "It was their neighbour.");
  expect([await isRestricted(acme, first), await isRestricted(acme, id)]).toEqual([false, false]);
  expect((await stored(acme, id)).places).not.toEqual([]);
});

test("[P99] whoever was restricted by their own wish stays so when another record of theirs is lifted, and so does what is restricted because of them", async () => {
  const acme = await aTenant("acme");
  const [layla1, layla2] = [await made(acme), await made(acme, BOB, LAYLAS)];
  await restrict(acme, layla1);
  expect(await isRestricted(acme, layla2)).toBe(true);
  await restrict(acme, layla2);
  const third = await made(acme, BOB, LAYLAS);
  const states = async () =>
    Promise.all([layla1, layla2, third].map((id) => isRestricted(acme, id)));
  expect(await states()).toEqual([true, true, true]);

  await liftRestriction(acme.ctx, layla2, "They came by and asked for it.");
  expect(await states()).toEqual([true, false, true]);
  await liftRestriction(acme.ctx, third, "A slip.");
  expect(await states()).toEqual([true, false, false]);
});

test("[P99] a restriction reaches every record of the person, however many there are, and so does its end", async () => {
  const acme = await aTenant("acme");
  const ids = Array.from({ length: 120 }, (_, i) => `ct_many_${i}`);
  const phone = { kind: "phone" as const, norm: "+971501234567", createdAt: 1 };
  await acme.db.commit(
    acme.db.insertMany(
      contacts,
      ids.map((id) => contactRow(id)),
    ),
    acme.db.insertMany(
      identities,
      ids.map((contactId) => ({ ...phone, contactId })),
    ),
  );
  const restricted = async () => {
    const [n] = await acme.db.read(
      acme.db.count(contacts, { where: isNotNull(contacts.restrictedAt) }),
    );
    return n;
  };
  await restrict(acme, "ct_many_7");
  expect(await restricted()).toBe(120);
  await liftRestriction(acme.ctx, "ct_many_7", "Asked for it.");
  expect(await restricted()).toBe(0);
});

test("[P99] a phone that is new to a contact and is a minor's restricts it in the same commit, and takes its lead out of search", async () => {
  const acme = await aTenant("acme");
  const id = await made(acme, ANN, { phones: ["+971 50 000 0099"] });
  await acme.db.commit(
    acme.db.update(contacts, { minorUntil: acme.clock.at + 1 }, eq(contacts.id, "ct_1")),
    acme.db.insert(identities, {
      ...{ kind: "phone", norm: "+971501234567", contactId: "ct_1", createdAt: 1 },
    }),
  );
  const changed = await updateContact(seenBy(acme), id, layla());
  expect(changed).toMatchObject({ ok: true, value: { restrictedAt: acme.clock.at } });
  const after = await stored(acme, id);
  expect(after.places).toEqual([]);
  expect(after.events.map(({ type }) => type)).toContain("contact.restricted");
});

test("[P99] what the desk decides while an edit is under way stands: a restriction, and a child's mark", async () => {
  const acme = await aTenant("acme");
  const id = await made(acme);
  const until = acme.clock.at + 1;
  meanwhile(async () => {
    await restrict(acme, id);
    await acme.db.commit(acme.db.update(contacts, { minorUntil: until }, eq(contacts.id, id)));
  });
  const edit = await updateContact(seenBy(acme), id, layla({ nameEn: "Layla H." }));
  expect(edit).toMatchObject({ ok: true });
  expect((await stored(acme, id)).contact).toMatchObject({
    ...{ nameEn: "Layla H.", minorUntil: until, restrictedAt: acme.clock.at },
  });

  // No year of birth ends what the desk decided.
  const grown = await updateContact(acme.ctx, id, layla({ birthYear: 1990 }));
  expect(grown).toMatchObject({ reason: "minor-stays" });
  expect((await stored(acme, id)).contact?.minorUntil).toBe(until);
});

test("[P119] a child's mark that comes while somebody writes down a year of birth stands", async () => {
  const acme = await aTenant("acme");
  const id = await made(acme);
  const until = acme.clock.at + DAY_MS;
  meanwhile(() =>
    acme.db.commit(acme.db.update(contacts, { minorUntil: until }, eq(contacts.id, id))),
  );
  await updateContact(seenBy(acme), id, layla({ birthYear: 1990 }));
  expect((await stored(acme, id)).contact).toMatchObject({ birthYear: 1990, minorUntil: until });
});

test("[P99] restricted, freed and restricted again while a contact is made, it is refused and not made", async () => {
  const acme = await aTenant("acme");
  const first = await made(acme);
  const restrictedAt = (at: number | null) => () =>
    acme.db.commit(acme.db.update(contacts, { restrictedAt: at }, eq(contacts.id, first)));
  // Each time it is asked, the person is free, and restricted when it is committed.
  meanwhile(async () => {
    await restrictedAt(1)();
    meanwhile(restrictedAt(1), 1, restrictedAt(null));
  });
  const outcome = await createContact(seenBy(acme, BOB), layla(LAYLAS), { known: "ask" });
  expect(outcome).toMatchObject({ ok: false, reason: "save-again" });
  const [people] = await acme.db.read(acme.db.rows(contacts));
  expect(people.map(({ id }) => id).toSorted()).toEqual(["ct_1", first].toSorted());
});

test("[P119] while a record with one of its identities is a minor's for whom nobody agreed, a restricted one is not lifted, and the list says why", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  for (const tenant of [acme, globex]) {
    const own = { kind: "phone" as const, norm: "+971501234567", createdAt: 1 };
    await tenant.db.commit(tenant.db.insert(identities, { ...own, contactId: "ct_1" }));
  }
  const asMinor = (minorUntil: number | null, guardianAgreedAt: number | null = null) =>
    acme.db.update(contacts, { minorUntil, guardianAgreedAt }, eq(contacts.id, "ct_1"));
  const until = acme.clock.at + DAY_MS;
  await acme.db.commit(asMinor(until));
  const second = await made(acme);
  expect(await isRestricted(acme, second)).toBe(true);
  const listed = async () =>
    (await listWithheld(acme.ctx)).map(({ id, minorId }) => [id, minorId]).toSorted();
  expect(await listed()).toEqual(
    [
      [second, "ct_1"],
      ["ct_1", null],
    ].toSorted(),
  );

  const refused = await liftRestriction(acme.ctx, second, "It was their neighbour.");
  expect(refused).toMatchObject({ ok: false, reason: "minor-alike" });
  expect(await isRestricted(acme, second)).toBe(true);
  const others = await made(globex);
  await restrict(globex, others);
  expect(await liftRestriction(globex.ctx, others, "Settled.")).toMatchObject({ ok: true });

  await acme.db.commit(asMinor(until, acme.clock.at));
  expect((await listed()).map(([, minorId]) => minorId)).toEqual([null, null]);
  expect(await liftRestriction(acme.ctx, second, "The guardian agreed.")).toMatchObject({
    ok: true,
  });
  expect(await isRestricted(acme, second)).toBe(false);
});

test("[P99] what a person marked as shared by several restricts nobody, and another workspace's person neither", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  const first = await made(acme);
  await restrict(acme, first);
  expect(await isRestricted(globex, await made(globex))).toBe(false);
  const isShared = acme.db.update(identities, { shared: true }, eq(identities.contactId, first));
  await acme.db.commit(isShared);
  expect(await isRestricted(acme, await made(acme, BOB, LAYLAS))).toBe(false);
});

test("[P99] restricted in the very moment in which the second record is made, it is restricted as well; a restriction is of all records of the person", async () => {
  const acme = await aTenant("acme");
  const first = await made(acme);
  const second = await made(acme, BOB, LAYLAS);
  expect(await isRestricted(acme, second)).toBe(false);
  await acme.db.commit(
    acme.db.update(contacts, { restrictedAt: 1 }, eq(contacts.id, first)),
    acme.db.change(restrictAlike(2, second)),
  );
  expect(await isRestricted(acme, second)).toBe(true);

  await liftRestriction(acme.ctx, second, "Asked for it.");
  await restrict(acme, second);
  expect([await isRestricted(acme, first), await isRestricted(acme, second)]).toEqual([true, true]);
});

test("[P119] a year of birth that says minor is told to whoever received the person, once", async () => {
  const { ctx, db } = await aTenant("acme");
  const year = (birthYear: number) =>
    updateContact(ctx, "ct_1", (contact) => ({
      ...contact,
      phones: [],
      birthYear,
      sourceKind: "walk-in",
      legalBasis: "consent",
    }));
  await year(2009);
  await year(2010);
  const [told] = await db.read(db.rows(events, { where: eq(events.type, "contact.restricted") }));
  expect(told).toMatchObject([{ contactId: "ct_1", objectId: "ct_1" }]);
});
