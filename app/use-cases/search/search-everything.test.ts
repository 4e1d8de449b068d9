import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { metered } from "~/db/metered.server";
import { indexLongText } from "~/db/queries/long-texts";
import { indexRecords } from "~/db/queries/search-index";
import { accounts, contacts, deals, leads, notes } from "~/db/schema";
import { EVERYTHING, type Scope } from "~/db/scope";
import { TenantDb } from "~/db/tenant-db.server";
import { contactName } from "~/domain/contacts/names";
import { ANN, BOB, DIRECTORY, LEAD } from "../../../tests/support/contacts";
import { leadRow } from "../../../tests/support/leads";
import { putPeople } from "../../../tests/support/put-people";
import { aTenant, contactRow, dealRow, NOON } from "../../../tests/support/tenant";
import { FEW, FULL, searchEverything, TYPE_AHEAD } from "./search-everything.server";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

const stamps = { createdAt: NOON, updatedAt: NOON, createdBy: "us_ann", updatedBy: "us_ann" };

/** Ann's Layla, Bob's Omar, nobody's Fatima in Ann's team; a company, a lead and a deal of Ann's. */
async function aWorkspace(name: string) {
  const tenant = await aTenant(name);
  const layla = contactRow("ct_layla", {
    nameEn: "Layla Haddad",
    nameAr: "ليلى حداد",
    ownerId: "us_ann",
    teamId: "tm_1",
    phones: [{ raw: "050 123 4567", e164: "+971501234567" }],
    emails: ["layla.haddad@mail.example"],
  });
  const omar = contactRow("ct_omar", { nameEn: "Omar Layton", ownerId: "us_bob", teamId: "tm_2" });
  const fatima = contactRow("ct_fatima", {
    nameEn: "Fatima Al Zarooni",
    nameAr: "فاطِمة الزَّرعوني",
    teamId: "tm_1",
  });
  const company = {
    ...stamps,
    id: "ac_1",
    kind: "developer" as const,
    nameEn: "Layan Towers",
    nameKey: "layan towers",
    sourceKind: "other",
    ownerId: "us_ann",
    teamId: "tm_1",
  };
  const lead = {
    ...stamps,
    id: "ld_1",
    contactId: "ct_layla",
    contactName: "Layla Haddad",
    ownerId: "us_ann",
    teamId: "tm_1",
    channel: "form",
    source: "generic",
    externalId: "1",
    receivedAt: NOON,
    listingRef: "MC-S-2041",
    status: "new" as const,
    nextFollowUpAt: NOON,
  };
  const deal = dealRow("dl_9", { title: "Layla, Marina Gate 1904", ownerId: "us_ann" });
  const note = {
    ...stamps,
    id: "nt_1",
    contactId: "ct_layla",
    body: "Cash buyer, أفضّل طابقًا أعلى",
  };
  const { db } = tenant;
  await putPeople(tenant, layla, omar, fatima);
  await db.commit(
    db.insert(accounts, company),
    db.insert(leads, lead),
    db.insert(deals, deal),
    db.insert(notes, note),
    db.change(indexRecords("account", company)),
    db.change(indexRecords("lead", lead)),
    db.change(indexRecords("deal", deal)),
    db.change(indexLongText({ kind: "note", id: "nt_1", contactId: "ct_layla", text: note.body })),
  );
  return tenant;
}

const ctxOf = (tenant: Tenant, scope: Scope = EVERYTHING) => {
  const ctx = tenant.seenAs(scope);
  return { ...ctx, settings: { ...ctx.settings, directory: DIRECTORY } };
};

const found = async (tenant: Tenant, typed: string, scope?: Scope) => {
  const { hits } = await searchEverything(ctxOf(tenant, scope), typed);
  return hits.map(({ id }) => id).sort();
};

test.each([
  ["layla haddad", ["ct_layla", "ld_1"]],
  ["Haddad Layla", ["ct_layla", "ld_1"]],
  ["حداد", ["ct_layla"]],
  ["ليلي حدّاد", ["ct_layla"]],
  ["فاطمه الزرعونى", ["ct_fatima"]],
  ["zarooni", ["ct_fatima"]],
  ["al zarooni", ["ct_fatima"]],
  ["lay", ["ac_1", "ct_layla", "ct_omar", "dl_9", "ld_1"]],
  ["gate layla", ["dl_9"]],
  ["MC-S-2041", ["ld_1"]],
  ["050 123 4567", ["ct_layla"]],
  ["050", ["ct_layla"]],
  ["٠٥٠١٢٣٤٥٦٧", ["ct_layla"]],
  ["+971 50 12", ["ct_layla"]],
  ["4567", ["ct_layla"]],
  ["layla.haddad@mail", ["ct_layla"]],
  ["nobody at all", []],
])("%s finds what it should", async (typed, ids) => {
  expect(await found(await aWorkspace("acme"), typed)).toEqual(ids);
});

test("a lead and a deal are found by the person's Arabic name, and named by it", async () => {
  const acme = await aTenant("acme");
  const named = { contactName: "Ada Sample", contactNameAr: "عائدة" };
  const lead = leadRow("ld_1", named);
  const deal = dealRow("dl_9", { ...named, title: null });
  const titled = dealRow("dl_8", named);
  await acme.db.commit(
    acme.db.insert(leads, lead),
    acme.db.insertMany(deals, [deal, titled]),
    acme.db.change(indexRecords("lead", lead)),
    acme.db.change(indexRecords("deal", deal, titled)),
  );
  const { hits } = await searchEverything(ctxOf(acme), "عائد");
  const said = hits.map(({ id, ...hit }) => [id, contactName(hit, "ar"), hit.detailAr]);
  expect(said.sort()).toEqual([
    ["dl_8", "Marina Gate 2, 1904", "عائدة"],
    ["dl_9", "عائدة", "عائدة"],
    ["ld_1", "عائدة", null],
  ]);
});

test("the words of notes are found in both scripts, with where they were said", async () => {
  const acme = await aWorkspace("acme");
  for (const typed of ["cash buy", "طابقا اعلى"]) {
    const { passages } = await searchEverything(ctxOf(acme), typed);
    expect(passages).toMatchObject([{ kind: "note", id: "nt_1", contactId: "ct_layla" }]);
  }
});

test("an agent finds nothing of another agent's, by any way in", async () => {
  const acme = await aWorkspace("acme");
  expect(await found(acme, "lay", BOB)).toEqual(["ct_omar"]);
  for (const typed of ["layla haddad", "4567", "0501234567", "layla.haddad@", "2041", "cash buyer"])
    expect(await searchEverything(ctxOf(acme, BOB), typed)).toEqual({ hits: [], passages: [] });
  expect(await found(acme, "lay", ANN)).toEqual(["ac_1", "ct_layla", "dl_9", "ld_1"]);
});

test("a team lead finds the team's records, also what nobody owns, and nothing of another team", async () => {
  const acme = await aWorkspace("acme");
  await acme.db.commit(acme.db.update(deals, { teamId: "tm_1" }, eq(deals.id, "dl_9")));
  expect(await found(acme, "lay", LEAD)).toEqual(["ac_1", "ct_layla", "dl_9", "ld_1"]);
  expect(await found(acme, "fatima", LEAD)).toEqual(["ct_fatima"]);
});

test("another tenant's records are not found, though their ids and names are the same", async () => {
  await aWorkspace("acme");
  const globex = await aTenant("globex");
  for (const typed of ["layla", "4567", "layla.haddad@", "cash buyer"])
    expect(await searchEverything(ctxOf(globex), typed)).toEqual({ hits: [], passages: [] });
});

test("whoever asked to be left alone is not found by anybody", async () => {
  const acme = await aWorkspace("acme");
  await acme.db.commit(
    acme.db.update(contacts, { restrictedAt: NOON }, eq(contacts.id, "ct_layla")),
  );
  for (const typed of ["haddad", "4567", "layla.haddad@mail"])
    expect((await found(acme, typed)).filter((id) => id.startsWith("ct_"))).toEqual([]);
  expect((await searchEverything(ctxOf(acme), "cash buyer")).passages).toEqual([]);
});

test("a name under restriction is not even felt: passages come as if nobody were called so", async () => {
  const tenant = await aTenant("acme");
  const text = "Prefers a villa by the sea";
  const note = { ...stamps, id: "nt_v", body: text };
  await putPeople(tenant, contactRow("ct_v", { nameEn: "Villa Sample", restrictedAt: NOON }));
  await tenant.db.commit(
    tenant.db.insert(notes, { ...note, contactId: "ct_1" }),
    tenant.db.change(indexLongText({ kind: "note", id: "nt_v", contactId: "ct_1", text })),
  );
  const few = () => searchEverything(ctxOf(tenant), "villa", FEW);
  expect(await few()).toMatchObject({ hits: [], passages: [{ id: "nt_v" }] });

  await putPeople(tenant, contactRow("ct_w", { nameEn: "Villa Other" }));
  expect(await few()).toMatchObject({ hits: [{ id: "ct_w" }], passages: [] });
});

test("the whole name stands before its beginnings", async () => {
  const acme = await aTenant("acme");
  await putPeople(
    acme,
    contactRow("ct_1a", { nameEn: "Anna Olga" }),
    contactRow("ct_1b", { nameEn: "Olga Sorokina" }),
    contactRow("ct_1c", { nameEn: "Olga" }),
  );
  const { hits } = await searchEverything(ctxOf(acme), "olga");
  expect(hits.map(({ nameEn }) => nameEn)).toEqual(["Olga", "Olga Sorokina", "Anna Olga"]);
});

const FIRST = ["Mohammed", "Ahmed", "Layla", "Maria", "Olga", "Chen", "Priya", "James"];
const LAST = ["Haddad", "Khan", "Sorokina", "Al Falasi", "Wei", "Raman", "Whitfield"];

/** Many people with common names, a sixth of them Ann's; one of them has a name of its own. */
function crowd(from: number, count: number) {
  return Array.from({ length: count }, (_, i) => {
    const n = from + i;
    const e164 = `+97150${String(1_000_000 + n)}`;
    return contactRow(`ct_${String(n).padStart(8, "0")}`, {
      nameEn: `${FIRST[n % 8]} ${LAST[n % 7]}`,
      ownerId: n % 6 === 0 ? "us_ann" : "us_bob",
      phones: [{ raw: e164, e164 }],
      emails: [`person${n}@mail.example`],
    });
  });
}

const ASKED = [
  "m",
  "moh",
  "mohammed khan",
  "khan mohammed",
  "mo kh",
  "050100",
  "0042",
  "person",
  "person1@",
];

async function costs(tenant: Tenant) {
  const rows: Record<string, number> = {};
  for (const scope of [EVERYTHING, ANN]) {
    for (const typed of ASKED) {
      const { db: d1, bill } = metered(env.DB);
      const ctx = { ...ctxOf(tenant, scope), db: new TenantDb(d1, tenant.db.tenantId, scope) };
      await searchEverything(ctx, typed, TYPE_AHEAD);
      rows[`${scope.kind} ${typed}`] = bill.rowsRead;
      expect(bill.trips).toBe(1);
    }
  }
  return rows;
}

test("typing ahead reads at most 41 rows among 1,000 people, and not one more among 20,000 or beside another tenant", async () => {
  const acme = await aTenant("acme");
  await putPeople(acme, ...crowd(0, 1000));
  const small = await costs(acme);
  for (const [asked, rows] of Object.entries(small))
    expect([asked, rows <= 41]).toEqual([asked, true]);

  for (let from = 1000; from < 20_000; from += 2000) await putPeople(acme, ...crowd(from, 2000));
  const globex = await aTenant("globex");
  await putPeople(globex, ...crowd(0, 2000));
  const large = await costs(acme);
  for (const [asked, rows] of Object.entries(large))
    expect([asked, rows <= Math.max(41, small[asked] ?? 0)]).toEqual([asked, true]);
  expect(await found(acme, "person19999@")).toEqual(["ct_00019999"]);
}, 120_000);

test("whatever is typed, there is an answer", async () => {
  const acme = await aWorkspace("acme");
  const ctx = ctxOf(acme);
  const nasty = [
    '"',
    "* OR 1",
    'tenant:"globex"',
    "NEAR(a b)",
    "a AND",
    "-",
    "^x",
    "'; drop",
    "\u0000",
    "{}",
    "x".repeat(50_000),
    "٪%_",
    "( )",
    "...",
  ];
  for (const typed of nasty)
    expect(await searchEverything(ctx, typed)).toMatchObject({ hits: expect.any(Array) });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 60 }), async (typed) => {
      const { hits } = await searchEverything(ctx, typed, FULL);
      expect(hits.length).toBeLessThanOrEqual(50);
    }),
    { numRuns: 60 },
  );
});
