import { expect, test } from "vitest";
import { NoSuchCursor } from "~/db/paging";
import { indexRecords } from "~/db/queries/search-index";
import { contacts, identities, leads } from "~/db/schema";
import { identitiesOf } from "~/domain/contacts/identities";
import { ANN, BOB, DIRECTORY, LEAD } from "../../../tests/support/contacts";
import { leadRow } from "../../../tests/support/leads";
import { aTenant, contactRow, NOON } from "../../../tests/support/tenant";
import { findContacts, listContacts } from "./list-contacts.server";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

async function put({ db }: Tenant, ...rows: ReturnType<typeof contactRow>[]) {
  const known = rows.flatMap((row) =>
    identitiesOf({ phones: row.phones ?? [], emails: row.emails ?? [] } as never).map((one) => ({
      ...one,
      contactId: row.id,
      createdAt: NOON,
    })),
  );
  await db.commit(
    db.insertMany(contacts, rows as never),
    ...(known.length > 0 ? [db.insertMany(identities, known)] : []),
    db.change(indexRecords("contact", ...rows)),
  );
}

const layla = (id: string, changes = {}) =>
  contactRow(id, { nameEn: "Layla Haddad", nameAr: "ليلى حداد", ...changes });

/** Ann's Layla, with a number and an address; Bob's Layla; a lead of Ann's Layla. */
async function aList(name: string) {
  const tenant = await aTenant(name);
  await put(
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
  await put(acme, layla("ct_stop", { restrictedAt: NOON }));
  expect(await found(seenBy(acme), "layla")).toEqual([]);
});

test("many are found page by page, each once, and a cursor of another list is none of this", async () => {
  const acme = await aTenant("acme");
  const ids = Array.from({ length: 60 }, (_, i) => `ct_many_${String(i).padStart(2, "0")}`);
  await put(acme, ...ids.map((id) => contactRow(id, { nameEn: `Omar ${id}` })));
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
