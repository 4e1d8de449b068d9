import { env } from "cloudflare:workers";
import { eq, isNotNull, isNull } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { retentionRegister } from "~/db/data-map";
import { JobStore } from "~/db/job-store.server";
import { metered } from "~/db/metered.server";
import { PlatformDb } from "~/db/platform-db.server";
import * as schema from "~/db/schema";
import { SUBJECT_TABLES } from "~/db/subject-tables";
import type { TenantDb } from "~/db/tenant-db.server";
import { MINUTE_MS } from "~/lib/time";
import { ledgerInR2 } from "~/services/ledger/ledger";
import { verifyDocument } from "~/services/signing/documents";
import { arrivingPerson } from "~/use-cases/arriving-person";
import { verifyAudit } from "~/use-cases/audit/verify-audit.server";
import { record } from "~/use-cases/events";
import { requestErasure } from "~/use-cases/privacy/request-erasure.server";
import { searchEverything } from "~/use-cases/search/search-everything.server";
import { aPersonEverywhere, OMAR } from "../../../tests/support/person";
import { aTenant, contactRow, NOON } from "../../../tests/support/tenant";
import { sweepRetention } from "../../cron/sweep-retention";
import { handlers } from "../handlers";
import type { Handler } from "../job-run";
import { runJob } from "../run-job";

// Each walks through every store several times.
vi.setConfig({ testTimeout: 60_000 });

const STAMPS = { createdAt: NOON, updatedAt: NOON, createdBy: "us_test", updatedBy: "us_test" };
const NOBODY = { ownerId: null, teamId: null };

type Tenant = Awaited<ReturnType<typeof aTenant>>;

/** Runs the job to its end; `handler` may be wrapped to make trouble. */
async function run(
  tenant: Tenant,
  jobId: string,
  handler = handlers["erasure.requested"],
  d1 = env.DB,
) {
  const store = new JobStore(d1);
  const runner = {
    store,
    now: tenant.ctx.now,
    handlers: { ...handlers, "erasure.requested": handler },
    open: async (job: Parameters<JobStore["openDb"]>[0]) => ({
      ...tenant.ctx,
      db: store.openDb(job),
    }),
    ring: tenant.ctx.ring,
  };
  await runJob(jobId, runner);
  const [job] = await tenant.db.read(tenant.db.one(schema.jobs, jobId));
  return job;
}

async function erase(tenant: Tenant, handler?: Handler<"erasure.requested">) {
  const asked = await requestErasure(tenant.ctx, OMAR.id);
  if (!asked.ok || !asked.value.jobId) throw new Error("it was to be asked");
  const job = await run(tenant, asked.value.jobId, handler);
  const [certificate] = await tenant.db.read(tenant.db.rows(schema.certificates));
  return { ...asked.value, job, certificate: certificate[0]?.document as Certificate };
}

interface Certificate {
  erased: { store: string; count: number; action: string }[];
  kept: { store: string; count: number }[];
  told: { recipient: string | null }[];
  subject: { keyedHash: string };
  ledger: { number: number };
}
const countsOf = ({ erased }: Certificate) =>
  Object.fromEntries(erased.map(({ store, count }) => [store, count]));

/** Every row of every table that belongs to this tenant, as one text. */
async function everythingOf(tenantId: string) {
  const { results: tables } = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and sql like '%tenant_id%'",
  ).all<{ name: string }>();
  const texts = [];
  for (const { name } of tables) {
    const { results } = await env.DB.prepare(`select * from "${name}" where tenant_id = ?`)
      .bind(tenantId)
      .all();
    texts.push(name, JSON.stringify(results));
  }
  const { results } = await env.DB.prepare("select * from long_texts where tenant = ?")
    .bind(tenantId)
    .all();
  return [...texts, JSON.stringify(results)].join("\n");
}

const TRACES = /haddadzadeh|حدادزاد|509876543|ct_omar/i;

test("[P20][P84][P98] nothing of the person is left in any table, index or object, and the certificate verifies", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  expect(await everythingOf("acme")).toMatch(TRACES);

  const { job, certificate, requestId } = await erase(tenant);

  expect(job).toMatchObject({ state: "done", error: null, contactId: null });
  const left = await everythingOf("acme");
  const notice = await tenant.db.read(
    tenant.db.rows(schema.webhookDeliveries, {
      where: eq(schema.webhookDeliveries.type, "contact.erased"),
    }),
  );
  expect(notice[0]).toHaveLength(1);
  // Only the notice to the one who received the person says whom it means.
  expect(left.replaceAll(JSON.stringify(notice[0][0]?.body), "")).not.toMatch(TRACES);
  expect(JSON.parse(notice[0][0]?.body ?? "")).toMatchObject({
    type: "contact.erased",
    data: { id: OMAR.id },
  });
  expect(notice[0][0]).toMatchObject({ endpointId: "we_all", state: "pending" });

  const { objects } = await env.FILES.list();
  const keys = objects.map(({ key }) => key.split("/")[0]);
  expect(new Set(keys)).toEqual(new Set(["anchor", "keys", "ledger"]));

  const [[request], [deal], notes] = await tenant.db.read(
    tenant.db.rows(schema.privacyRequests),
    tenant.db.rows(schema.deals, { where: eq(schema.deals.id, "dl_omar") }),
    tenant.db.rows(schema.notes),
  );
  expect(request).toMatchObject({ id: requestId, state: "done", contactId: null });
  expect(deal).toMatchObject({
    valueMinor: 245_000_000,
    contactId: null,
    contactName: null,
    contactNameAr: null,
    title: null,
  });
  expect(notes.map(({ id, body }) => [id, body])).toEqual([
    ["nt_other", "Neighbour of […], call […]"],
  ]);

  expect(countsOf(certificate)).toMatchObject({
    fileObjects: 1,
    packageObjects: 2,
    importObjects: 1,
    notes: 4,
    contacts: 1,
    identities: 2,
  });
  expect(certificate.told).toMatchObject([{ recipient: "Mailer", country: "DE" }]);
  expect(certificate.kept).toContainEqual(
    expect.objectContaining({ store: "deals", count: 1, until: "end-of-subscription" }),
  );
  expect(certificate.kept).toContainEqual(
    expect.objectContaining({ store: "suppressions", count: 2 }),
  );
  const text = JSON.stringify(certificate);
  const keysOfOurs = await tenant.services.publicKeys();
  expect((await verifyDocument(text, keysOfOurs)).ok).toBe(true);
  expect((await verifyDocument(text.replace('"found":0', '"found":1'), keysOfOurs)).ok).toBe(false);
  const ledger = ledgerInR2(tenant.services);
  expect(await ledger.verify(tenant.db.tenantId)).toMatchObject({
    ok: true,
    value: { entries: 2 },
  });
});

test("[P85] of a sale only amount, dates and stage stay, for as long as the law named on the certificate asks, and then it is gone", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  const { deals } = schema;
  const sold = { status: "won" as const, closedAt: NOON };
  await tenant.db.commit(tenant.db.update(deals, sold, eq(deals.id, "dl_omar")));

  const { certificate } = await erase(tenant);

  const until = "2041-12-31T20:00:00.000Z";
  expect(certificate.kept.filter(({ store }) => store.startsWith("deals"))).toEqual([
    expect.objectContaining({ store: "dealsByLaw", count: 1, law: "uae-vat-real-property", until }),
  ]);
  const sale = async () => (await tenant.db.read(tenant.db.one(deals, "dl_omar")))[0];
  expect(await sale()).toMatchObject({
    contactId: null,
    title: null,
    keptUntil: Date.parse(until),
  });
  const db = new PlatformDb(env.DB);
  await sweepRetention(db, Date.parse(until) - 1, retentionRegister());
  expect(await sale()).toBeDefined();
  await sweepRetention(db, Date.parse(until), retentionRegister());
  expect(await sale()).toBeUndefined();
});

test("killed before each of its commits and begun again, it comes to the same counts", async () => {
  const [whole, killed] = [await aTenant("whole"), await aTenant("killed")];
  await aPersonEverywhere(whole);
  await aPersonEverywhere(killed);
  const undisturbed = await erase(whole);

  let steps = 0;
  const twice: Handler<"erasure.requested"> = async (run, payload, cursor) => {
    steps += 1;
    await handlers["erasure.requested"](run, payload, structuredClone(cursor));
    return handlers["erasure.requested"](run, payload, cursor);
  };
  const disturbed = await erase(killed, twice);

  expect(steps).toBeGreaterThan(5);
  expect(disturbed.job).toMatchObject({ state: "done" });
  expect(countsOf(disturbed.certificate)).toEqual(countsOf(undisturbed.certificate));
  expect(disturbed.certificate.ledger.number).toBe(2);
  const [deliveries] = await killed.db.read(killed.db.rows(schema.webhookDeliveries));
  expect(deliveries).toHaveLength(2);
});

test("another runner takes up a job whose runner died, and what it carries names nobody", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  const asked = await requestErasure(tenant.ctx, OMAR.id);
  const jobId = (asked.ok && asked.value.jobId) || "";
  let left = 3;
  const dies: Handler<"erasure.requested"> = async (run, payload, cursor) => {
    if (left-- === 0) throw new Error("killed");
    return handlers["erasure.requested"](run, payload, cursor);
  };
  const halfway = await run(tenant, jobId, dies);
  expect(halfway).toMatchObject({ state: "queued", step: 3 });
  expect(JSON.stringify(halfway?.cursor)).not.toMatch(/haddadzadeh|509876543|حداد/i);

  tenant.clock.at += MINUTE_MS;
  expect(await run(tenant, jobId)).toMatchObject({ state: "done" });
});

test("from the commit that restricts a person on, no lead or deal is found by the name copied onto it", async () => {
  const [tenant, other] = [await aTenant("acme"), await aTenant("globex")];
  for (const one of [tenant, other]) await aPersonEverywhere(one);
  const found = async ({ ctx }: Tenant) => (await searchEverything(ctx, OMAR.nameEn)).hits;
  const kinds = (await found(tenant)).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["contact", "lead", "deal"]));

  const asked = await requestErasure(tenant.ctx, OMAR.id);
  const begins: Handler<"erasure.requested"> = async (run, payload, cursor) => {
    if (cursor) throw new Error("killed");
    return handlers["erasure.requested"](run, payload, cursor);
  };
  const begun = await run(tenant, (asked.ok && asked.value.jobId) || "", begins);

  expect(begun).toMatchObject({ state: "queued", step: 1 });
  expect(await found(tenant)).toEqual([]);
  expect((await found(other)).length).toBe(kinds.length);
});

test("[P91] the trail holds together after an erasure, though what it said of the person is gone", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  const { objectId } = await quoteOmar(tenant);
  const before = await check(tenant);
  await erase(tenant);

  const after = await check(tenant);
  expect([before.fault, after.fault]).toEqual([null, null]);
  expect(after.checked).toBeGreaterThan(before.checked);
  const [rows] = await tenant.db.read(tenant.db.rows(schema.events, { limit: 1000 }));
  expect(rows.filter(({ salt, link }) => salt === null && link !== null).length).toBeGreaterThan(0);
  const quoted = rows.filter((row) => row.objectId === objectId && row.type === "contact.updated");
  expect(quoted).toMatchObject([{ contactId: "ct_1", changes: null, reason: null }]);
});

/** An event of somebody else, in which the person is named. */
async function quoteOmar({ ctx, db }: Tenant) {
  const objectId = "ct_1";
  const changes = { note: { to: `Came with ${OMAR.nameEn}` } };
  const about = { contactId: objectId };
  const object: [string, string] = ["contact", objectId];
  const said = { object, about, changes, reason: "asked for it" };
  await db.commit(...record(ctx, { type: "contact.updated", ...said }));
  return { objectId };
}

const check = async ({ ctx }: Tenant) => {
  const found = await verifyAudit(ctx);
  if (!("checked" in found)) throw new Error("it was to be short");
  return found.checked;
};

test("asked again, the earlier answer comes back and nothing is begun", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  const first = await requestErasure(tenant.ctx, OMAR.id);
  const meanwhile = await requestErasure(tenant.ctx, OMAR.id);
  await run(tenant, (first.ok && first.value.jobId) || "");
  const after = await requestErasure(tenant.ctx, OMAR.id);

  const earlier = { ok: true, value: { ...(first.ok && first.value), earlier: true } };
  expect([meanwhile, after]).toEqual([earlier, earlier]);
  const [requests] = await tenant.db.read(tenant.db.rows(schema.privacyRequests));
  expect(requests).toHaveLength(1);
});

test("whoever was erased is not brought back by an enquiry", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  await erase(tenant);
  const person = { name: "O.", phones: ["0509876543"], emails: [], preferredLanguage: null };
  const by = { kind: "portal" as const, detail: "feed" };

  expect(await arrivingPerson(tenant.ctx, person, by, { ownerId: null, teamId: null })).toBeNull();
});

test("the other tenant's same person with the same ids is untouched to the byte", async () => {
  const [acme, globex] = [await aTenant("acme"), await aTenant("globex")];
  await aPersonEverywhere(acme);
  await aPersonEverywhere(globex);
  const before = await everythingOf("globex");
  const objectsBefore = (await env.FILES.list({ prefix: "files/globex" })).objects.length;

  await erase(acme);

  expect(await everythingOf("globex")).toBe(before);
  expect((await env.FILES.list({ prefix: "files/globex" })).objects).toHaveLength(objectsBefore);
});

test("what the second look finds and nothing can take away fails the job, and says where", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  await tenant.db.commit(
    tenant.db.insert(schema.searchTokens, {
      scope: "*",
      token: "planted",
      kind: "contact",
      recordId: OMAR.id,
    }),
  );
  const { job, certificate } = await erase(tenant);

  expect(job).toMatchObject({
    state: "queued",
    error: "the second look found the person in searchTokens",
  });
  expect(certificate).toBeUndefined();
});

test("words in the full-text index that no record has any more are found", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  await env.DB.prepare(
    "insert into long_texts (rowid, tenant, words, kind, record_id) values (7, 'acme', 'omar haddadzadeh', 'note', 'gone')",
  ).run();
  const { job } = await erase(tenant);
  expect(job).toMatchObject({ error: "the second look found the person in longTexts" });
});

test("a number that somebody else has too, and a name that somebody else bears, stay theirs", async () => {
  const tenant = await aTenant("acme");
  const { db } = tenant;
  await aPersonEverywhere(tenant);
  const wife = contactRow("ct_wife", { nameEn: "Omar Haddadzadeh junior", phones: OMAR.phones });
  await db.commit(
    db.insert(schema.contacts, wife),
    db.insert(schema.identities, {
      kind: "phone",
      norm: "+971509876543",
      contactId: wife.id,
      createdAt: 1,
    }),
    db.change((await import("~/db/queries/search-index")).indexRecords("contact", wife)),
  );
  const { job, certificate } = await erase(tenant);

  expect(job).toMatchObject({ state: "done" });
  const [kept, note] = await db.read(
    db.one(schema.contacts, wife.id),
    db.one(schema.notes, "nt_other"),
  );
  expect(kept).toMatchObject({ nameEn: wife.nameEn, phones: OMAR.phones });
  expect(note?.body).toContain("Omar Haddadzadeh");
  expect(certificate.kept).toContainEqual(expect.objectContaining({ store: "shared", count: 2 }));
});

const MORE_THAN_A_STATEMENT_TAKES = Array.from({ length: 120 }, (_, i) => i);

test("[P119] whom the person was guardian of is hidden again, and no id or pseudonym of the guardian stands with them", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  const ward = { minorUntil: NOON * 2, guardianId: OMAR.id, guardianAgreedAt: NOON };
  await tenant.db.commit(
    tenant.db.insert(schema.contacts, contactRow("ct_ward", ward)),
    tenant.db.insert(schema.contacts, contactRow("ct_other", { ...ward, guardianId: "ct_1" })),
  );
  await erase(tenant);

  const [left, other] = await tenant.db.read(
    tenant.db.one(schema.contacts, "ct_ward"),
    tenant.db.one(schema.contacts, "ct_other"),
  );
  expect(left).toMatchObject({ minorUntil: NOON * 2, guardianId: null, guardianAgreedAt: null });
  expect(other).toMatchObject({ guardianId: "ct_1", guardianAgreedAt: NOON });
});

test("a mail that waits to be filed goes with whom it is from or whom its files name; others' stay", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  const mail = (from: string, file: string) =>
    [
      `From: ${from}`,
      'Content-Type: text/plain; name="some.txt"',
      'Content-Disposition: attachment; filename="some.txt"',
      "Content-Transfer-Encoding: base64",
      "",
      btoa(file),
    ].join("\r\n");
  const [address = ""] = OMAR.emails;
  const mails = {
    his: mail(address, "nothing"),
    naming: mail("agent@portal.example", `Please call ${OMAR.nameEn} back.`),
    others: mail("layla@mail.example", "nothing"),
  };
  for (const [name, text] of Object.entries(mails))
    await env.FILES.put(`mail/acme/ml_${name}`, text, { customMetadata: { from: "" } });

  const { job, certificate } = await erase(tenant);

  expect(job).toMatchObject({ state: "done", error: null });
  expect(countsOf(certificate)).toMatchObject({ mailObjects: 2 });
  const left = await env.FILES.list({ prefix: "mail/acme/" });
  expect(left.objects.map(({ key }) => key)).toEqual(["mail/acme/ml_others"]);
});

test("a person with more numbers, exports and imported files than a statement takes is erased whole", async () => {
  const tenant = await aTenant("acme");
  const { db } = tenant;
  await aPersonEverywhere(tenant);
  const number = (i: number) => ({
    kind: "phone" as const,
    norm: `+97150222${String(i).padStart(4, "0")}`,
    createdAt: NOON,
  });
  const [imported, exported] = await db.read(
    db.one(schema.imports, "im_1"),
    db.rows(schema.packages, { where: isNull(schema.packages.contactId), limit: 1 }),
  );
  if (!imported || !exported[0]) throw new Error("the person was to be everywhere");
  const [anImport, anExport] = [imported, exported[0]];
  const key = (i: number) => `imports/acme/im_more_${i}`;
  await Promise.all(MORE_THAN_A_STATEMENT_TAKES.map((i) => env.FILES.put(key(i), OMAR.nameEn)));
  const others = (i: number) => ({ ...number(i), contactId: "ct_1", shared: false });
  await db.commit(
    db.insertMany(
      schema.identities,
      MORE_THAN_A_STATEMENT_TAKES.map((i) => ({ ...number(i), contactId: OMAR.id, shared: false })),
    ),
    // The last one is somebody else's as well.
    db.insertMany(schema.identities, [others(119)]),
    db.insertMany(
      schema.imports,
      MORE_THAN_A_STATEMENT_TAKES.map((i) => ({
        ...anImport,
        id: `im_more_${i}`,
        fileHash: `h_${i}`,
        r2Key: key(i),
      })),
    ),
    db.insertMany(
      schema.packages,
      MORE_THAN_A_STATEMENT_TAKES.map((i) => ({ ...anExport, id: `pk_more_${i}` })),
    ),
    db.insert(schema.notes, {
      ...STAMPS,
      id: "nt_numbers",
      dealId: "dl_1",
      body: "Theirs: 0502220118. Not only theirs: 0502220119.",
    }),
  );

  const { job, certificate } = await erase(tenant);

  expect(job).toMatchObject({ state: "done", error: null });
  expect(countsOf(certificate)).toMatchObject({
    identities: 122,
    importObjects: 121,
    packageObjects: 122,
  });
  const [note, left] = await db.read(
    db.one(schema.notes, "nt_numbers"),
    db.rows(schema.imports, { where: isNotNull(schema.imports.r2Key) }),
  );
  expect(note?.body).toBe("Theirs: […]. Not only theirs: 0502220119.");
  expect(left).toEqual([]);
  expect((await env.FILES.list({ prefix: "imports/acme" })).objects).toEqual([]);
  for (const i of [0, 118]) {
    const person = { name: "O.", phones: [number(i).norm], emails: [], preferredLanguage: null };
    const by = { kind: "portal" as const, detail: "feed" };
    expect(await arrivingPerson(tenant.ctx, person, by, NOBODY)).toBeNull();
  }
});

test("a thousand linked records cost at most 1.3 rows written each, and 50", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant, 1000);
  const linked = await linkedRecords(tenant.db);
  const asked = await requestErasure(tenant.ctx, OMAR.id);
  const { db: d1, bill } = metered(env.DB);

  const job = await run(tenant, (asked.ok && asked.value.jobId) || "", undefined, d1);

  expect(job).toMatchObject({ state: "done" });
  expect(linked).toBeGreaterThan(990);
  expect(bill.rowsWritten).toBeLessThanOrEqual(1.3 * linked + 50);
});

async function linkedRecords(db: TenantDb) {
  const counts = await db.read(
    ...SUBJECT_TABLES.map(({ table, subject }) =>
      db.count(table, { where: eq(subject, OMAR.id), atMost: 5000 }),
    ),
  );
  return counts.reduce((sum, n) => sum + n, 0);
}
