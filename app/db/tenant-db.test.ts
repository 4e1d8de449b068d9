import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { aTenant, contactRow, dealRow, NOON } from "../../tests/support/tenant";
import { metered } from "./metered.server";
import { NoSuchCursor, type Page, parseCursor } from "./paging";
import { contacts, deals, identities, notes } from "./schema";
import type { Scope } from "./scope";
import { link, TenantDb } from "./tenant-db.server";

const ann: Scope = { kind: "own", userId: "us_ann" };
const bob: Scope = { kind: "own", userId: "us_bob" };
const lead: Scope = { kind: "team", userId: "us_lead", teamId: "tm_1" };

/** Two tenants with equal ids; in acme, Ann and Bob have a contact each, Ann's in team 1. */
async function twoTenants() {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  await acme.db.commit(
    acme.db.insert(contacts, contactRow("ct_ann", { ownerId: "us_ann", teamId: "tm_1" })),
    acme.db.insert(contacts, contactRow("ct_bob", { ownerId: "us_bob" })),
    acme.db.insert(notes, aNote("nt_ann", "ct_ann")),
    acme.db.insert(notes, aNote("nt_bob", "ct_bob")),
    acme.db.insert(deals, dealRow("dl_ann", { ownerId: "us_ann", contactId: "ct_bob" })),
  );
  return { acme, globex };
}

const aNote = (id: string, contactId: string) => ({
  id,
  contactId,
  body: "x",
  createdAt: NOON,
  updatedAt: NOON,
  createdBy: "us_ann",
  updatedBy: "us_ann",
});

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();

test("[P89] another tenant's rows are neither read, changed nor deleted, though their ids are the same", async () => {
  const { acme, globex } = await twoTenants();

  const changed = await globex.db.commit(
    globex.db.update(contacts, { nameEn: "Taken" }, eq(contacts.id, "ct_ann")),
    globex.db.delete(contacts, eq(contacts.id, "ct_bob")),
    globex.db.update(contacts, { nameEn: "Renamed" }, eq(contacts.id, "ct_1")),
  );

  expect(changed).toEqual([0, 0, 1]);
  const [mine, theirs] = await acme.db.read(
    acme.db.one(contacts, "ct_1"),
    acme.db.one(contacts, "ct_ann"),
  );
  expect([mine?.nameEn, theirs?.nameEn]).toEqual(["Ada Sample", "Ada Sample"]);
});

test("an agent's lists, counts, pages and joins hold the agent's own records and nothing of others", async () => {
  const { acme } = await twoTenants();
  const db = acme.db.as(ann);

  const [rows, count, page, byStatus, [deal], hidden] = await db.read(
    db.rows(contacts),
    db.count(contacts),
    db.page(contacts, { limit: 10 }),
    db.tally(deals, deals.status, { sum: deals.valueMinor }),
    db.linked(deals, { contact: link(deals.contactId, contacts) }),
    db.one(contacts, "ct_bob"),
  );

  expect(idsOf(rows)).toEqual(["ct_ann"]);
  expect(count).toBe(1);
  expect(idsOf(page.rows)).toEqual(["ct_ann"]);
  expect(byStatus).toEqual([{ value: "open", n: 1, sum: 245_000_000 }]);
  expect(deal).toMatchObject({ row: { id: "dl_ann" }, contact: null });
  expect(hidden).toBeUndefined();
});

test("a team lead sees the team's records", async () => {
  const { acme } = await twoTenants();
  const db = acme.db.as(lead);
  const [rows] = await db.read(db.rows(contacts));
  expect(idsOf(rows)).toEqual(["ct_ann"]);
});

test("what is about a record is seen by those who see the record", async () => {
  const { acme } = await twoTenants();
  const db = acme.db.as(bob);

  const [all, within, ofAnn] = await db.read(
    db.rows(notes),
    db.rows(notes, { within: { column: notes.contactId, id: "ct_bob" } }),
    db.rows(notes, { within: { column: notes.contactId, id: "ct_ann" } }),
  );

  expect([all, within, ofAnn].map(idsOf)).toEqual([["nt_bob"], ["nt_bob"], []]);
});

test("an agent changes and deletes nothing of another agent", async () => {
  const { acme } = await twoTenants();
  const db = acme.db.as(bob);
  expect(
    await db.commit(
      db.update(contacts, { nameEn: "Taken" }, eq(contacts.id, "ct_ann")),
      db.delete(notes, eq(notes.id, "nt_ann")),
    ),
  ).toEqual([0, 0]);
});

test("[P89] a row cannot point at another tenant's record", async () => {
  const { globex } = await twoTenants();
  const stray = globex.db.insert(deals, dealRow("dl_2", { contactId: "ct_ann" }));
  await expect(globex.db.commit(stray)).rejects.toThrow(/FOREIGN KEY/);
});

test("a batch whose last statement fails leaves nothing", async () => {
  const { acme } = await twoTenants();
  const writes = [
    acme.db.insert(contacts, contactRow("ct_new")),
    acme.db.insert(contacts, contactRow("ct_1")),
  ];
  await expect(acme.db.commit(...writes)).rejects.toThrow(/UNIQUE/);
  const [found] = await acme.db.read(acme.db.one(contacts, "ct_new"));
  expect(found).toBeUndefined();
});

test("pages follow one another without a gap or a repeat, in both directions, whatever the sort", async () => {
  const { db } = await aTenant("acme");
  const rows = Array.from({ length: 7 }, (_, i) =>
    dealRow(`dl_p${i}`, { stageSince: NOON + (i % 3) }),
  );
  await db.commit(db.insertMany(deals, rows as never));

  for (const direction of ["asc", "desc"] as const) {
    const seen: string[] = [];
    let cursor = null;
    do {
      const options = { by: deals.stageSince, direction, limit: 3, cursor } as const;
      const [page]: readonly [Page<{ id: string }>] = await db.read(db.page(deals, options));
      seen.push(...page.rows.map(({ id }) => id));
      cursor = parseCursor(page.nextCursor);
    } while (cursor);
    expect(new Set(seen).size).toBe(8);
    expect(seen).toHaveLength(8);
  }
});

test("a page of fifty reads fifty-one rows at any depth", async () => {
  const { db } = await aTenant("acme");
  const rows = Array.from({ length: 400 }, (_, i) =>
    contactRow(`ct_${String(i).padStart(4, "0")}`, { ownerId: "us_ann" }),
  );
  // At the very end of an index the database counts one row more.
  const last = contactRow("ct_last", { ownerId: "us_zoe" });
  await db.commit(db.insertMany(contacts, [...rows, last] as never));
  const { db: d1, bill } = metered(env.DB);
  const viewer = new TenantDb(d1, db.tenantId, ann);

  let cursor: string | null = null;
  for (const deep of [1, 2, 3, 4]) {
    const [page]: readonly [Page<{ id: string }>] = await viewer.read(
      viewer.page(contacts, { cursor: parseCursor(cursor) }),
    );
    cursor = page.nextCursor;
    expect([bill.rowsRead, bill.trips]).toEqual([deep * 51, deep]);
  }
});

test("many rows go in with one parameter, and those that are there already are left alone", async () => {
  const { db } = await aTenant("acme");
  const identity = { kind: "email" as const, norm: "ada@mail.example", contactId: "ct_1" };
  const rows = [{ ...identity, createdAt: NOON, shared: true }];

  expect(await db.commit(db.insertMany(identities, rows))).toEqual([1]);
  expect(await db.commit(db.insertMany(identities, rows))).toEqual([0]);
  const [stored] = await db.read(db.rows(identities));
  expect(stored).toMatchObject([{ ...identity, shared: true }]);
});

test("a cursor that is none of ours is refused, and so is one of another list", async () => {
  for (const text of ["", "x", "!!!", btoa("[1]"), btoa('{"a":1}'), "x".repeat(501)])
    expect(() => parseCursor(text), text).toThrow(NoSuchCursor);
  expect(parseCursor(null)).toBeNull();

  const { db } = await aTenant("acme");
  const elsewhere = { value: "ct_1", id: "ct_1", list: "contacts.id" };
  expect(() => db.page(deals, { cursor: elsewhere })).toThrow(NoSuchCursor);
});

test("a database that somebody opens by hand to read asks no more than it is asked", async () => {
  const { acme } = await twoTenants();
  const { db: d1, bill } = metered(env.DB);
  const db = new TenantDb(d1, acme.db.tenantId);
  await db.read(db.one(contacts, "ct_ann"));
  expect([bill.trips, bill.statements]).toEqual([1, 1]);
});

test("a question that goes along is answered by the next reading, in its one round trip and through its own eyes", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  await globex.db.commit(globex.db.insert(contacts, contactRow("ct_2")));
  const people = globex.db.along(globex.db.count(contacts));
  await acme.db.read(acme.db.rows(deals));
  const [rows] = await globex.db.read(globex.db.rows(deals));
  expect(rows).toHaveLength(1);
  expect(await people).toBe(2);
});
