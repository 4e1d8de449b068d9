import { expect, test } from "vitest";
import { NoSuchCursor } from "~/db/paging";
import { indexRecords } from "~/db/queries/search-index";
import { leads } from "~/db/schema";
import { ANN, BOB, DIRECTORY, LEAD } from "../../../tests/support/contacts";
import { leadRow } from "../../../tests/support/leads";
import { putPeople } from "../../../tests/support/put-people";
import { aTenant, contactRow, NOON } from "../../../tests/support/tenant";
import { findContacts, listContacts } from "./list-contacts.server";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

const layla = (id: string, changes = {}) =>
  contactRow(id, { nameEn: "Layla Haddad", nameAr: "ليلى حداد", ...changes });

/** Ann's Layla, with a number and an address; Bob's Layla; a lead of Ann's Layla. */
async function aList(name: string) {
  const tenant = await aTenant(name);
  await putPeople(
    tenant,
    layla("ct_ann", {
      ownerId: "us_ann",
      teamId: "tm_1",
      phones: [{ raw: "050 123 4567", e164: "+971501234567" }],
      emails: ["layla@mail.example"],
    }),
    layla("ct_bob", { ownerId: "us_bob", teamId: "tm_2" }),
  );
  const lead = leadRow("ld_1", {
    contactId: "ct_ann",
    contactName: "Layla Haddad",
    ownerId: "us_ann",
    teamId: "tm_1",
  });
  const { db } = tenant;
  await db.commit(
    db.insert(leads, lead),
    db.change(indexRecords("lead", { ...lead, listingRef: null } as never)),
  );
  return tenant;
}

const seenBy = (tenant: Tenant, scope = ANN) => {
  const ctx = tenant.seenAs(scope);
  return { ...ctx, settings: { ...ctx.settings, directory: DIRECTORY } };
};
const found = async (ctx: Tenant["ctx"], typed: string, more = {}) =>
  (await findContacts(ctx, typed, more)).rows.map(({ id }) => id).sort();

test.each(["lay", "Layla had", "haddad layla", "ليلى", "0501234", "+97150123", "layla@mail"])(
  "%s finds the person among the contacts, once, and nothing but contacts",
  async (typed) => {
    const acme = await aList("acme");
    expect(await found(seenBy(acme), typed)).toEqual(["ct_ann"]);
  },
);

test("a list of one's own finds one's own, and the owner's filter stays", async () => {
  const acme = await aList("acme");
  expect(await found(acme.ctx, "layla")).toEqual(["ct_ann", "ct_bob"]);
  expect(await found(acme.ctx, "layla", { ownerId: "us_bob" })).toEqual(["ct_bob"]);
  expect(await found(acme.ctx, "layla", { ownerId: "nobody" })).toEqual([]);
  expect(await found(seenBy(acme, BOB as typeof ANN), "layla")).toEqual(["ct_bob"]);
  expect(await found(seenBy(acme, LEAD as typeof ANN), "layla")).toEqual(["ct_ann"]);
  expect(await found(acme.ctx, "omar")).toEqual([]);
});

test("another workspace's people are not found, though their ids and names are the same", async () => {
  const acme = await aTenant("acme");
  await aList("globex");
  expect(await found(acme.ctx, "layla")).toEqual([]);
  expect(await found(acme.ctx, "+97150123")).toEqual([]);
});

test("whoever asked us to stop is not found", async () => {
  const acme = await aTenant("acme");
  await putPeople(acme, layla("ct_stop", { restrictedAt: NOON }));
  expect(await found(seenBy(acme), "layla")).toEqual([]);
});

test("many are found page by page, each once, and a cursor of another list is none of this", async () => {
  const acme = await aTenant("acme");
  const ids = Array.from({ length: 60 }, (_, i) => `ct_many_${String(i).padStart(2, "0")}`);
  await putPeople(acme, ...ids.map((id) => contactRow(id, { nameEn: `Omar ${id}` })));
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof findContacts>> = await findContacts(acme.ctx, "omar", {
      cursor,
    });
    seen.push(...page.rows.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  expect(seen).toEqual(ids);

  const { nextCursor } = await listContacts(acme.ctx, { limit: 5 });
  await expect(findContacts(acme.ctx, "omar", { cursor: nextCursor })).rejects.toThrow(
    NoSuchCursor,
  );
});

const NEXT = (i: number) => String(i).padStart(2, "0");

/** Sixty people of one name whose numbers and addresses begin alike: Bob's, then Ann's. */
async function aCrowd(name: string) {
  const acme = await aTenant(name);
  const person = (i: number) =>
    contactRow(`ct_many_${NEXT(i)}`, {
      nameEn: `Omar Nasser ${NEXT(i)}`,
      phones: [{ raw: "", e164: `+9715000000${NEXT(i)}` }],
      emails: [`buyer${NEXT(i)}@mail.example`],
      ...(i < 30 ? { ownerId: "us_bob", teamId: "tm_2" } : { ownerId: "us_ann", teamId: "tm_1" }),
    });
  await putPeople(acme, ...Array.from({ length: 60 }, (_, i) => person(i)));
  return acme;
}

/** Everybody on all pages, and how many pages there were. */
async function allOf(ctx: Tenant["ctx"], typed: string, more: { ownerId?: string } = {}) {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let pages = 1; pages < 20; pages += 1) {
    const page: Awaited<ReturnType<typeof findContacts>> = await findContacts(ctx, typed, {
      ...more,
      cursor,
    });
    seen.push(...page.rows.map(({ id }) => id));
    cursor = page.nextCursor;
    if (!cursor) return { seen, pages, isMore: page.isMore };
  }
  throw new Error("the pages have no end");
}

const ANNS = Array.from({ length: 30 }, (_, i) => `ct_many_${NEXT(i + 30)}`);
const BOBS = Array.from({ length: 30 }, (_, i) => `ct_many_${NEXT(i)}`);

test("an owner, an agent and the owner's filter go through all people of a name, page by page", async () => {
  const acme = await aCrowd("acme");
  expect(await allOf(acme.ctx, "omar")).toEqual({
    ...{ seen: [...BOBS, ...ANNS], pages: 3, isMore: false },
  });
  expect(await allOf(seenBy(acme), "omar")).toEqual({ seen: ANNS, pages: 2, isMore: false });
  expect(await allOf(acme.ctx, "omar", { ownerId: "us_ann" })).toEqual({
    ...{ seen: ANNS, pages: 2, isMore: false },
  });
  expect((await allOf(acme.ctx, "omar", { ownerId: "nobody" })).seen).toEqual([]);
});

test("a team lead finds some of each member's, is told of more, and goes through one member's page by page", async () => {
  const acme = await aCrowd("acme");
  const lead = seenBy(acme, LEAD as typeof ANN);
  const page = await findContacts(lead, "omar", {});
  expect(page.rows.length).toBeGreaterThan(0);
  expect(page.rows.every(({ ownerId }) => ownerId === "us_ann")).toBe(true);
  expect(page).toMatchObject({ nextCursor: null, isMore: true });

  expect(await allOf(lead, "omar", { ownerId: "us_ann" })).toEqual({
    ...{ seen: ANNS, pages: 2, isMore: false },
  });
  expect(await findContacts(lead, "omar nasser 42", {})).toMatchObject({
    ...{ rows: [{ id: "ct_many_42" }], nextCursor: null, isMore: false },
  });
});

test("a pool full of enquiries leaves room for a team lead's people", async () => {
  const acme = await aCrowd("acme");
  const pool = Array.from({ length: 40 }, (_, i) =>
    leadRow(`ld_${NEXT(i)}`, { contactName: "Omar Nasser", ownerId: null, teamId: "tm_1" }),
  );
  await acme.db.commit(
    acme.db.insertMany(leads, pool as never),
    acme.db.change(indexRecords("lead", ...(pool as never[]))),
  );
  const page = await findContacts(seenBy(acme, LEAD as typeof ANN), "omar", {});
  expect(page.rows.length).toBeGreaterThan(0);
  expect(page.isMore).toBe(true);
});

test.each([
  ["+97150000", "+97150000004"],
  ["buyer", "buyer4"],
  ["buyer4", "buyer42@mail"],
])(
  "of those whom %s reaches there is one page, which says whether there are more, and %s finds one's own",
  async (typed, more) => {
    const acme = await aCrowd("acme");
    const all = await findContacts(acme.ctx, typed, {});
    expect(all.nextCursor).toBeNull();
    expect(all.isMore).toBe(all.rows.length > 10);
    const mine = await findContacts(seenBy(acme), typed, {});
    expect(mine).toMatchObject({ nextCursor: null, isMore: all.isMore });

    const narrower = await findContacts(seenBy(acme), more, {});
    expect(narrower.rows.map(({ id }) => id)).toContain("ct_many_42");
    expect(narrower.isMore).toBe(false);
    expect((await findContacts(acme.ctx, more, { ownerId: "us_bob" })).rows).toEqual([]);
  },
);

test("an address is found by how it begins, after those who are named so", async () => {
  const acme = await aCrowd("acme");
  await putPeople(acme, contactRow("ct_named", { nameEn: "Buyer Street" }));
  const { rows, isMore } = await findContacts(acme.ctx, "buyer", {});
  expect(rows[0]?.id).toBe("ct_named");
  expect([rows.length, isMore]).toEqual([25, true]);
});

test("where the first ones are none that the viewer sees there is a way on to those who are", async () => {
  const acme = await aCrowd("acme");
  const others = Array.from({ length: 30 }, (_, i) =>
    leadRow(`ld_${NEXT(i)}`, { contactName: `Omar A ${NEXT(i)}`, ownerId: "us_ann" }),
  );
  await acme.db.commit(acme.db.change(indexRecords("lead", ...(others as never[]))));
  const first = await findContacts(seenBy(acme), "omar", {});
  expect(first).toMatchObject({ rows: [], nextCursor: expect.any(String), isMore: false });
  expect((await allOf(seenBy(acme), "omar")).seen).toEqual(ANNS);
});

test("a cursor tells nobody's name, and serves the workspace that it was given in", async () => {
  const acme = await aCrowd("acme");
  const { nextCursor } = await findContacts(acme.ctx, "omar", {});
  const read = (nextCursor ?? "").split(".").map((part) => Buffer.from(part, "base64url"));
  expect(read.join(" ").toLowerCase()).not.toMatch(/omar|nasser|ct_many/);

  const globex = await aCrowd("globex");
  await expect(findContacts(globex.ctx, "omar", { cursor: nextCursor })).rejects.toThrow(
    NoSuchCursor,
  );
  await expect(findContacts(acme.ctx, "omar", { cursor: "v1.1.x.y" })).rejects.toThrow(
    NoSuchCursor,
  );
});

test("what has neither a letter nor a digit finds nobody", async () => {
  const acme = await aCrowd("acme");
  expect(await findContacts(acme.ctx, "!!", {})).toEqual({
    ...{ rows: [], nextCursor: null, isMore: false },
  });
});
