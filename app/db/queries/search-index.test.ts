import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { aTenant } from "../../../tests/support/tenant";
import { metered } from "../metered.server";
import { searchTokens } from "../schema";
import { TenantDb } from "../tenant-db.server";
import { indexLongText, unindexLongTexts } from "./long-texts";
import { countPlaces, indexRecords, reindexRecord, unindexRecords } from "./search-index";

const LAYLA = { id: "ct_9", ownerId: "us_ann", teamId: "tm_1", nameEn: "Layla Haddad" };

async function placesOf({ db }: { db: TenantDb }) {
  const [rows] = await db.read(db.rows(searchTokens));
  return rows.map(({ scope, token }) => `${scope} ${token}`).sort();
}

test("a record has a place for everybody and one for its owner under each word of its name", async () => {
  const acme = await aTenant("acme");
  await acme.db.commit(acme.db.change(indexRecords("contact", LAYLA)));
  expect(await placesOf(acme)).toEqual([
    "* haddad layla",
    "* layla haddad",
    "o:us_ann haddad layla",
    "o:us_ann layla haddad",
  ]);
});

test("what nobody owns has a place for its team", async () => {
  const acme = await aTenant("acme");
  await acme.db.commit(acme.db.change(indexRecords("contact", { ...LAYLA, ownerId: null })));
  expect(await placesOf(acme)).toContain("t:tm_1 layla haddad");
});

test("a new owner takes over the places of the old one, and a new name those of the old name", async () => {
  const acme = await aTenant("acme");
  const after = { ...LAYLA, ownerId: "us_bob", nameEn: "Layla Khan" };
  await acme.db.commit(
    acme.db.change(indexRecords("contact", LAYLA)),
    ...reindexRecord("contact", LAYLA, after).map((write) => acme.db.change(write)),
  );
  expect(await placesOf(acme)).toEqual([
    "* khan layla",
    "* layla khan",
    "o:us_bob khan layla",
    "o:us_bob layla khan",
  ]);
  expect(reindexRecord("contact", after, { ...after })).toEqual([]);
});

test("taking a record out leaves the other tenant's, though its id and name are the same", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  for (const { db } of [acme, globex]) await db.commit(db.change(indexRecords("contact", LAYLA)));
  const others = Array.from({ length: 200 }, (_, i) => ({ id: `ct_x${i}`, nameEn: `Ola ${i}` }));
  await globex.db.commit(globex.db.change(indexRecords("contact", ...others)));
  const { db: d1, bill } = metered(env.DB);
  const db = new TenantDb(d1, globex.db.tenantId);

  await db.commit(db.change(unindexRecords("contact", LAYLA)));

  expect((await placesOf(globex)).filter((place) => place.includes("layla"))).toEqual([]);
  expect(await placesOf(acme)).toHaveLength(4);
  // Four times its four places: it looks at nobody else's.
  expect(bill.rowsRead).toBeLessThanOrEqual(16);
});

const longTexts = async () => {
  const { results } = await env.DB.prepare("select tenant, record_id from long_texts").all();
  return results;
};

test("a long text goes out by its id, and only the tenant's own", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  const note = { kind: "note" as const, id: "nt_1", contactId: "ct_1", text: "Cash buyer" };
  for (const { db } of [acme, globex]) await db.commit(db.change(indexLongText(note)));
  await globex.db.commit(globex.db.change(unindexLongTexts("nt_1", "nt_2")));
  expect(await longTexts()).toEqual([{ tenant: "acme", record_id: "nt_1" }]);
});

test("more places than one parameter holds go in and come out whole, whoever writes them", async () => {
  const { db } = await aTenant("acme");
  const words = Array.from({ length: 12 }, (_, n) => `\u0645\u0631\u064a\u0645${n}`).join(" ");
  const id = (n: number) => `ct_${n}_${"x".repeat(6_000)}`;
  const many = Array.from({ length: 20 }, (_, n) => ({
    id: id(n),
    nameAr: words,
    ownerId: "us_1",
  }));
  const places = countPlaces("contact", ...many);
  expect(places * 6_000).toBeGreaterThan(2_000_000);

  await db.commit(db.change(indexRecords("contact", ...many)));
  const [written] = await db.read(db.count(searchTokens));
  await db.commit(db.change(unindexRecords("contact", ...many)));
  expect([written, (await db.read(db.count(searchTokens)))[0]]).toEqual([places, 0]);
});
