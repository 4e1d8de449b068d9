import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";
import { OPERATOR_TENANT } from "~/config/operator";
import { JobStore } from "~/db/job-store.server";
import * as schema from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import { HOUR_MS } from "~/lib/time";
import { ledgerInR2 } from "~/services/ledger/ledger";
import { catchUp } from "~/use-cases/privacy/replay/catch-up.server";
import { checkLedger } from "~/use-cases/privacy/replay/check-ledger.server";
import { requestErasure } from "~/use-cases/privacy/request-erasure.server";
import { aPersonEverywhere, OMAR } from "../../../tests/support/person";
import { aTenant, contactRow, NOON } from "../../../tests/support/tenant";
import { checkLedgers } from "../../cron/check-ledgers";
import { forgetSeen, watchLedger } from "../../ledger-watch";
import { handlers } from "../handlers";
import { runJob } from "../run-job";

vi.setConfig({ testTimeout: 60_000 });

type Tenant = Awaited<ReturnType<typeof aTenant>>;
let tenant: Tenant;

beforeEach(async () => {
  tenant = await aBrokerage();
  const asked = await requestErasure(tenant.ctx, OMAR.id);
  await runAll(tenant);
  expect(asked.ok && (await isThere(tenant.db))).toBe(false);
});

/** A brokerage that knows Omar, and nobody of whom was ever erased. */
async function aBrokerage() {
  const made = await aTenant("acme");
  await aPersonEverywhere(made);
  await made.db.commit(
    made.db.insert(schema.workspaces, { id: "acme", createdAt: NOON, name: "Acme", slug: "acme" }),
    made.db.insertMany(
      schema.contacts,
      Array.from({ length: 1200 }, (_, i) => contactRow(`ct_more_${i}`)),
    ),
  );
  return made;
}

/** The database as it was before the erasure. The ledger is not in it. */
async function restoreOlderCopy() {
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and sql like '%tenant_id%'",
  ).all<{ name: string }>();
  await env.DB.batch([
    env.DB.prepare("pragma defer_foreign_keys = on"),
    ...results.map(({ name }) => env.DB.prepare(`delete from "${name}"`)),
    env.DB.prepare("delete from long_texts"),
  ]);
  tenant = await aBrokerage();
  expect(await isThere(tenant.db)).toBe(true);
}

async function runAll({ ctx, rung, db }: Tenant) {
  const store = new JobStore(env.DB);
  const open = async (job: Parameters<JobStore["openDb"]>[0]) => ({
    ...ctx,
    db: store.openDb(job),
  });
  for (let round = 0; round < 5; round++)
    for (const id of await store.ready(ctx.now()))
      await runJob(id, { store, now: ctx.now, handlers, open, ring: ctx.ring });
  rung.length = 0;
  return (await db.read(db.rows(schema.jobs)))[0];
}

const isThere = async (db: TenantDb) =>
  (await db.read(db.one(schema.contacts, OMAR.id)))[0] !== undefined;
const appliedIn = async (db: TenantDb) =>
  (await db.read(db.one(schema.workspaces, "acme")))[0]?.ledgerApplied;
const isCurrent = async () => catchUp(tenant.ctx, (await appliedIn(tenant.db)) ?? 0, 2);

test("an erasure keeps the database as new as the ledger", async () => {
  expect(await appliedIn(tenant.db)).toBe(2);
  expect(await isCurrent()).toBe(true);
});

test("[P84] in an older copy the person is erased again, everybody else stays, the ledger says so twice, and the second certificate names the first", async () => {
  const [[first]] = await tenant.db.read(tenant.db.rows(schema.certificates));
  expect(first?.id).toMatch(/^cert_/);
  await restoreOlderCopy();
  expect(await isCurrent()).toBe(false);
  expect(await isCurrent()).toBe(false);

  const jobs = await runAll(tenant);

  const [[proof]] = await tenant.db.read(tenant.db.rows(schema.certificates));
  expect(proof?.document).toMatchObject({
    goesOnFrom: first?.id,
    lines: { en: expect.arrayContaining([expect.stringContaining(`${first?.id}, stays valid`)]) },
  });
  const replays = jobs?.filter(({ type }) => type === "ledger.behind");
  expect(replays).toMatchObject([{ state: "done", result: { entries: 2, erasedAgain: 1 } }]);
  expect(await isThere(tenant.db)).toBe(false);
  const [others] = await tenant.db.read(tenant.db.count(schema.contacts, { atMost: 5000 }));
  expect(others).toBe(1201);
  expect(await appliedIn(tenant.db)).toBe(4);
  expect(await catchUp(tenant.ctx, 4, 4)).toBe(true);
  const ledger = ledgerInR2(tenant.services);
  expect(await ledger.verify(tenant.db.tenantId)).toMatchObject({ value: { entries: 4 } });
});

test("[P84] an entry that was changed is named, and nothing is served on its word", async () => {
  await restoreOlderCopy();
  const { objects } = await env.FILES.list({ prefix: "ledger/acme/" });
  const key = objects[0]?.key ?? "";
  const text = (await (await env.FILES.get(key))?.text()) ?? "";
  await env.FILES.put(key, text.replace('"kind":"done"', '"kind":"intended"'));

  expect(await isCurrent()).toBe(false);
  const jobs = await runAll(tenant);

  expect(jobs?.filter(({ type }) => type === "ledger.behind")).toMatchObject([
    { state: "failed", error: "ledger-altered at entry 2" },
  ]);
  expect(await isCurrent()).toBe(false);
  expect(await runAll(tenant)).toHaveLength(jobs?.length ?? 0);
});

test.each([
  ["its newest entry", 1, 2],
  ["every entry", 2, 1],
] as const)(
  "[P84] a ledger that lost %s serves nobody, though the database did what it said, and the first that is gone is named",
  async (_, lost, named) => {
    const { ctx, services } = tenant;
    const { isBehind } = watchLedger({ d1: env.DB, services, now: ctx.now, ring: ctx.ring });
    const { tenantId } = tenant.db;
    expect(await isBehind({ tenantId, ledgerApplied: 2 })).toBe(false);

    const { objects } = await env.FILES.list({ prefix: "ledger/acme/" });
    for (const { key } of objects.slice(0, lost)) await env.FILES.delete(key);
    forgetSeen();
    expect(await isBehind({ tenantId, ledgerApplied: 2 })).toBe(true);
    const jobs = await runAll(tenant);
    expect(jobs?.filter(({ type }) => type === "ledger.behind")).toMatchObject([
      { state: "failed", error: `ledger-altered at entry ${named}` },
    ]);
    const ledger = ledgerInR2(services);
    expect(await ledger.verify(tenantId)).toMatchObject({ details: { number: named } });
    expect(await isBehind({ tenantId, ledgerApplied: 2 })).toBe(true);
  },
);

test("[P84] the newest entries taken out together with an older database are missed, and nothing is served", async () => {
  await restoreOlderCopy();
  const { objects } = await env.FILES.list({ prefix: "ledger/acme/" });
  await env.FILES.delete(objects.map(({ key }) => key));
  forgetSeen();
  const { ctx, services } = tenant;
  const watch = watchLedger({ d1: env.DB, services, now: ctx.now, ring: ctx.ring });
  expect(await watch.isTenantBehind(tenant.db.tenantId)).toBe(true);
  const jobs = await runAll(tenant);
  expect(jobs?.filter(({ type }) => type === "ledger.behind")).toMatchObject([
    { state: "failed", error: "ledger-altered at entry 1" },
  ]);
  expect(await watch.isTenantBehind(tenant.db.tenantId)).toBe(true);
});

test("[P84] an anchor that is gone is told of once, and the ledger anchored where it ends", async () => {
  await env.KV.delete("anchor/acme");
  const { ctx, services } = tenant;
  const watch = watchLedger({ d1: env.DB, services, now: ctx.now, ring: ctx.ring });
  const told = async () => {
    forgetSeen();
    await watch.isTenantBehind(tenant.db.tenantId);
    const { results } = await env.DB.prepare(
      "select tenant_id, object_id, kind from incidents where kind = 'anchor-lost'",
    ).all();
    return results;
  };
  const once = [{ tenant_id: OPERATOR_TENANT, object_id: "acme", kind: "anchor-lost" }];
  expect(await told()).toEqual(once);
  expect(await told()).toEqual(once);
});

test.each([
  ["any anchor", ["kv", "r2"]],
  ["the second anchor", ["r2"]],
] as const)(
  "[P84] a ledger of before there was %s is anchored at the first look and nobody is alarmed, and what it loses then is told",
  async (_, missing) => {
    const { ctx, services, db } = tenant;
    const { tenantId } = db;
    const lose = async () => {
      if ((missing as readonly string[]).includes("kv")) await env.KV.delete("anchor/acme");
      await env.FILES.delete("anchor/acme");
    };
    const watch = watchLedger({ d1: env.DB, services, now: ctx.now, ring: ctx.ring });
    const told = async () => {
      forgetSeen();
      await watch.isTenantBehind(tenantId);
      const found = env.DB.prepare("select object_id from incidents where kind = 'anchor-lost'");
      return (await found.all()).results;
    };
    await lose();
    await db.commit(
      db.update(schema.workspaces, { ledgerAnchored: false }, eq(schema.workspaces.id, tenantId)),
    );
    expect(await told()).toEqual([]);
    expect(await services.anchors.of(tenantId)).toMatchObject({
      ...{ anchor: { number: 2 }, isMissing: false },
    });
    await lose();
    expect(await told()).toEqual([{ object_id: "acme" }]);
  },
);

test("[P84] an entry in the middle that is gone, which nothing compares with a database that has caught up, is an incident within a day", async () => {
  const other = await requestErasure(tenant.ctx, "ct_more_1");
  await runAll(tenant);
  expect(other.ok && (await appliedIn(tenant.db))).toBe(4);
  const { objects } = await env.FILES.list({ prefix: "ledger/acme/" });
  // The newest is listed first.
  await env.FILES.delete(objects[2]?.key ?? "");
  const { ctx, services } = tenant;
  const told = async () => {
    for (let hour = 0; hour < 24; hour++) {
      const now = () => NOON + hour * HOUR_MS;
      await checkLedgers({ env, services, now, ring: ctx.ring });
    }
    const { results } = await env.DB.prepare(
      "select tenant_id, object_id, summary from incidents where kind = 'ledger-altered'",
    ).all();
    return results;
  };
  const once = [
    { tenant_id: OPERATOR_TENANT, object_id: "acme", summary: expect.stringContaining("entry 2") },
  ];
  expect(await told()).toEqual(once);
  expect(await told()).toEqual(once);
});

test("[P84] of a purged workspace whose ledger and anchors are all gone the certificate of its end still says so", async () => {
  const { services, db, ctx } = await aTenant("globex");
  await env.FILES.put("ended/globex", "{}");
  const office = tenant.db;
  const check = () => checkLedger({ db, office, services, now: ctx.now, ring: ctx.ring });
  expect(await check()).toEqual({ alteredAt: 1 });
  await env.FILES.delete("ended/globex");
  expect(await check()).toMatchObject({ entries: 0 });
});
