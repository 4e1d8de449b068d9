import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";
import { OPERATOR_TENANT } from "~/config/operator";
import { AttemptsDb } from "~/db/attempts-db.server";
import { retentionRegister } from "~/db/data-map";
import { IdentityDb } from "~/db/identity-db.server";
import { type JobRow, JobStore } from "~/db/job-store.server";
import { KeyDb } from "~/db/key-db.server";
import { PlatformDb } from "~/db/platform-db.server";
import * as schema from "~/db/schema";
import { TenantDb } from "~/db/tenant-db.server";
import { Trail } from "~/db/trail.server";
import { toHex } from "~/lib/bytes";
import { trustTenantId, trustUserId } from "~/lib/ids";
import { sha256Hex } from "~/lib/secrets";
import { MINUTE_MS } from "~/lib/time";
import { daysLater } from "~/lib/zoned-time";
import { ledgerInR2 } from "~/services/ledger/ledger";
import { verifyDocument } from "~/services/signing/documents";
import { releaseHold } from "~/use-cases/holds/release-hold.server";
import { setHold } from "~/use-cases/holds/set-hold.server";
import { openRequest } from "~/use-cases/privacy/desk/open-request.server";
import { catchUp } from "~/use-cases/privacy/replay/catch-up.server";
import { takeAnswer, viewTicket } from "~/use-cases/privacy/tickets/view-ticket.server";
import { watchClocks } from "~/use-cases/privacy/tickets/watch-clock.server";
import { endSubscription } from "~/use-cases/subscription/end-subscription.server";
import { LONGEST_IN_FLIGHT_MS } from "~/use-cases/subscription/purge/purge-step.server";
import { rehearsePurge } from "~/use-cases/subscription/rehearse-purge.server";
import { restoreSubscription } from "~/use-cases/subscription/restore-subscription.server";
import { viewSubscription } from "~/use-cases/subscription/view-subscription.server";
import { anOffice } from "../../../tests/support/office";
import { aPersonEverywhere } from "../../../tests/support/person";
import { aTenant, contactRow, NOON } from "../../../tests/support/tenant";
import { sweepEnds } from "../../cron/sweep-ends";
import { sweepRetention } from "../../cron/sweep-retention";
import { watchSubscriptions } from "../../cron/watch-subscriptions";
import { handlers } from "../handlers";
import { runJob } from "../run-job";

vi.setConfig({ testTimeout: 60_000 });

const CANARY = "qzxvkj";
type Tenant = Awaited<ReturnType<typeof aTenant>>;
let office: Awaited<ReturnType<typeof anOffice>>;
let acme: Tenant;
let globex: Tenant;

beforeEach(async () => {
  office = await anOffice();
  acme = await aBrokerage("acme");
  globex = await aBrokerage("globex");
  at(NOON);
});

/** A brokerage with something in every store, an owner who reads English and one who reads Arabic. */
async function aBrokerage(name: string): Promise<Tenant> {
  const made = await aTenant(name);
  const { db, services } = made;
  const word = `${CANARY}${name}`;
  const identity = new IdentityDb(env.DB);
  await aPersonEverywhere(made);
  for (const [part, locale] of [
    ["en", "en"],
    ["ar", "ar"],
  ] as const) {
    const user = { id: `us_${name}_${part}`, name: "Olivia", locale, emailVerified: true };
    const times = { createdAt: NOON, updatedAt: NOON };
    await identity.commit(
      identity.addUser({ ...user, ...times, email: `${part}@${name}.example` }),
      identity.addMembership(db.tenantId, {
        id: `mb_${part}`,
        userId: user.id,
        role: "owner",
        createdAt: NOON,
      }),
    );
  }
  await db.commit(
    db.insert(schema.workspaces, { id: name, createdAt: NOON, name: `The ${name}`, slug: name }),
    db.insert(schema.contacts, contactRow("ct_canary", { nameEn: word })),
    db.insert(schema.accounts, account("ac_parent", word)),
    db.insert(schema.accounts, { ...account("ac_child", word), parentId: "ac_parent" }),
    db.insert(schema.apiKeys, {
      ...{ id: "ak_1", createdAt: NOON, name: word, tokenHash: await sha256Hex(`key of ${name}`) },
      ...{ hint: "closr_x", role: "owner", memberId: `us_${name}_en`, createdBy: "us" },
    }),
    db.insert(schema.dpaAcceptances, {
      ...{ id: "dp_1", createdAt: NOON, version: 1, locale: "en", signerId: `us_${name}_en` },
      ...{ signerName: "Olivia", signerTitle: "Owner", companyName: name, companyAddress: "Dubai" },
      ...{ content: "The agreement.", sha256: "ab" },
    }),
  );
  for (const prefix of ["files", "packages", "imports", "mail"])
    await env.FILES.put(`${prefix}/${name}/${CANARY}`, word);
  await services.seals.seal({ tenantId: db.tenantId, table: "t", id: "i", column: "c" }, word);
  return made;
}

const account = (id: string, nameEn: string) => ({
  ...{ id, createdAt: NOON, updatedAt: NOON, createdBy: "system", updatedBy: "system" },
  ...{ kind: "developer" as const, nameEn, nameKey: nameEn, sourceKind: "other" },
});

function at(now: number) {
  for (const { clock } of [office, acme, globex]) clock.at = now;
}
const day = (n: number) => at(daysLater(NOON, n, "Asia/Dubai"));

const openTenant = (tenantId: Parameters<typeof trustTenantId>[0]) =>
  new TenantDb(env.DB, trustTenantId(tenantId), undefined, new Trail());
const world = () => ({
  platform: new PlatformDb(env.DB),
  openTenant,
  now: () => office.clock.at,
  ring: async () => {},
});
const store = new JobStore(env.DB);
const runner = () => ({
  store,
  now: () => office.clock.at,
  handlers,
  ring: async () => {},
  open: async (job: JobRow) => ({
    ...(job.tenantId === OPERATOR_TENANT ? office.as("system") : acme.ctx),
    db: store.openDb(job),
  }),
});

/** The schedule and all work that is due, as often as it takes. */
async function cron() {
  await watchSubscriptions(world());
  await runDue();
  // A purge waits for what is under way.
  at(office.clock.at + LONGEST_IN_FLIGHT_MS);
  await runDue();
}

async function runDue() {
  for (let round = 0; round < 4; round++)
    for (const id of await store.ready(office.clock.at)) await runJob(id, runner());
}

async function end() {
  const ended = await endSubscription(acme.ctx, " the  ACME ");
  if (!ended.ok) throw new Error(ended.reason);
  await cron();
}

/** Long enough for every attempt that a job has. */
async function runUntilFailed() {
  for (let tried = 0; tried < 24; tried++) {
    await runDue();
    at(office.clock.at + 10 * MINUTE_MS);
  }
}

const IN_ACME = { tenantId: trustTenantId("acme"), table: "t", id: "i", column: "c" };

/** The owners are told the day before. */
async function comeTo(n: number) {
  day(29);
  await cron();
  day(n);
}

/** Every table that names its tenant. */
async function tables(): Promise<string[]> {
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and sql like '%`tenant_id`%'",
  ).all<{ name: string }>();
  return results.map(({ name }) => name);
}

async function rowsOf(tenant: string) {
  const all: Record<string, unknown[]> = {};
  for (const name of await tables()) {
    const { results } = await env.DB.prepare(`select * from "${name}" where tenant_id = ?`)
      .bind(tenant)
      .all();
    if (results.length > 0) all[name] = results;
  }
  return all;
}
const hashOf = async (tenant: string) => sha256Hex(JSON.stringify(await rowsOf(tenant)));

/** Where a word is found: tables, the pages of the full-text index, keys and bodies of R2, and KV. */
async function placesOf(word: string): Promise<string[]> {
  const found: string[] = [];
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and name not like '\\_cf\\_%' escape '\\'",
  ).all<{ name: string }>();
  for (const { name } of results) {
    const rows = await env.DB.prepare(`select * from "${name}"`).all();
    const bytes = rows.results.flatMap((row) => Object.values(row)).filter(Array.isArray);
    const blobs = bytes.map((part) => toHex(Uint8Array.from(part as number[])));
    const isInBlob = blobs.some((blob) => blob.includes(toHex(new TextEncoder().encode(word))));
    if (isInBlob || JSON.stringify(rows.results).includes(word)) found.push(name);
  }
  for (const { key } of (await env.FILES.list()).objects)
    if (`${key}${await (await env.FILES.get(key))?.text()}`.includes(word)) found.push(key);
  for (const { name } of (await env.KV.list()).keys)
    if (`${name}${await env.KV.get(name)}`.includes(word)) found.push(name);
  return found;
}

const mailed = () => acme.mails.map(({ to, subject }) => `${to.address} ${subject}`);
const record = async () => (await office.db.read(office.db.one(schema.endedWorkspaces, "acme")))[0];

test("[P82] the end needs the name, is told to both owners in their language, and can be done once", async () => {
  expect(await endSubscription(acme.ctx, "globex")).toEqual({
    ok: false,
    reason: "name-does-not-match",
  });
  await end();
  expect(await endSubscription(acme.ctx, "The acme")).toEqual({
    ok: false,
    reason: "already-ended",
  });
  expect(mailed()).toEqual([
    "ar@acme.example أُنهي اشتراك The acme",
    "en@acme.example The subscription of The acme was ended",
  ]);
  expect(acme.mails[1]?.text).toContain("1 Jul 2026");
  const [events] = await acme.db.read(acme.db.rows(schema.events, { limit: 500 }));
  expect(events.map(({ type }) => type)).toContain("workspace.terminated");
});

test("[P83] owners are told on days 0, 7, 21 and 29, each once though the clock comes twice or a day late", async () => {
  await end();
  const told: Record<number, number> = {};
  for (const n of [6, 7, 8, 22, 28, 29]) {
    const before = acme.mails.length;
    day(n);
    await cron();
    await cron();
    told[n] = acme.mails.length - before;
  }
  expect(told).toEqual({ 6: 0, 7: 2, 8: 0, 22: 2, 28: 0, 29: 2 });
  expect(mailed().slice(-1)).toEqual([
    "en@acme.example Tomorrow everything in The acme is deleted",
  ]);
  expect(await record()).toBeUndefined();
});

test("[P82] the days that are left are those of the calendar where the brokerage is, also where the clocks go back", async () => {
  await env.DB.prepare("update workspaces set time_zone = 'Europe/Berlin' where id = 'acme'").run();
  at(Date.UTC(2026, 9, 1, 8));
  await end();
  expect(acme.mails.at(-1)?.text).toContain("On 31 Oct 2026");
  expect(acme.mails.at(-1)?.text).toContain("that is in 30 days");
  at(Date.UTC(2026, 9, 22, 20));
  await cron();
  expect(acme.mails.at(-1)?.subject).toBe("In 9 days everything in The acme is deleted");
});

test("[P84] a clock that was down from day 20 to day 30 tells the owners once where they stand, and purges a day later", async () => {
  await end();
  day(7);
  await cron();
  const before = acme.mails.length;
  day(30);
  await cron();
  expect(acme.mails.length - before).toBe(2);
  expect(acme.mails.at(-1)?.subject).toBe("Tomorrow everything in The acme is deleted");
  expect(acme.mails.at(-1)?.text).toContain("2 Jul 2026");
  expect(await record()).toBeUndefined();
  day(31);
  await cron();
  expect((await record())?.purgedAt).toEqual(expect.any(Number));
});

test("[P82] an end that is taken back leaves nothing of it, and no more mails", async () => {
  await end();
  day(29);
  await cron();
  const before = acme.mails.length;
  expect(await restoreSubscription(acme.ctx)).toMatchObject({ ok: true });
  day(40);
  await cron();
  expect(acme.mails.length).toBe(before);
  expect(await record()).toBeUndefined();
  expect(await restoreSubscription(acme.ctx)).toEqual({ ok: false, reason: "not-ended" });
});

test("[P84] a rehearsal names every store with its count and changes nothing, and the purge takes just that", async () => {
  await end();
  const before = [await hashOf("acme"), (await env.FILES.list()).objects.length];
  const { stores, kept } = await rehearsePurge(acme.ctx);
  expect([await hashOf("acme"), (await env.FILES.list()).objects.length]).toEqual(before);
  expect(kept.until).toBe(Date.UTC(2033, 11, 31, 20));

  const counted = Object.fromEntries(stores.map(({ store: name, count }) => [name, count]));
  expect(counted).toMatchObject({ workspaces: 1, accounts: 2, memberships: 2 });
  for (const name of ["contacts", "longTexts", "searchTokens", "fileObjects", "mailObjects"])
    expect(counted[name], name).toBeGreaterThan(0);
  const rows = await rowsOf("acme");
  const inTables = Object.values(rows).reduce((sum, some) => sum + some.length, 0);
  const ofTables = stores.filter(({ store: name }) => !/Objects$|longTexts/.test(name));
  expect(ofTables.reduce((sum, { count }) => sum + count, 0)).toBe(inTables);
});

test("[P84] on day 30 all of it goes: no table, object, index or key has a trace, and the other workspace is as it was", async () => {
  const other = await hashOf("globex");
  await end();
  day(29);
  await cron();
  expect(await placesOf(`${CANARY}acme`)).not.toEqual([]);
  at(daysLater(NOON, 30, "Asia/Dubai") - 1);
  await cron();
  expect(await record()).toBeUndefined();

  day(30);
  await cron();
  expect(await rowsOf("acme")).toEqual({});
  expect(await placesOf(`${CANARY}acme`)).toEqual([]);
  expect(await placesOf(`${CANARY}globex`)).not.toEqual([]);
  expect(await hashOf("globex")).toBe(other);
  expect(
    await acme.services.seals.seal(IN_ACME, "x").catch((failure: Error) => failure.message),
  ).toBe("tenant-key-destroyed");
});

test("[P48][P84] its certificate verifies, names what went, what is kept by which law, and the day the history closes", async () => {
  await end();
  await comeTo(30);
  await cron();
  const ended = await record();
  const keys = await office.services.publicKeys();
  const verdict = await verifyDocument(JSON.stringify(ended?.certificate), keys);
  expect(verdict.ok && verdict.value.document).toMatchObject({
    kind: "workspace-erasure-certificate",
    workspace: "The acme",
    secondLook: { found: 0 },
    kept: [
      { store: "contractRecord", law: "uae-corporate-tax", until: "2033-12-31T20:00:00.000Z" },
    ],
    history: { days: 30, until: "2026-07-31" },
    ledger: { intended: 1, number: 2 },
  });
  expect(JSON.stringify(ended?.certificate)).toContain("2026");
  expect(ended).toMatchObject({ ledgerNumber: 2, historyUntil: "2026-07-31" });
  expect(ended?.agreements).toMatchObject([{ version: 1, content: "The agreement." }]);
  const last = office.mails.map(({ to, subject }) => `${to.address} ${subject}`);
  expect(last).toEqual(["ar@acme.example حُذفت The acme", "en@acme.example The acme was deleted"]);
});

test("[P48][P85] the contract's record is gone after its seven tax years, and not a day before", async () => {
  await end();
  await comeTo(30);
  await cron();
  await sweepEnds(new PlatformDb(env.DB), env.FILES, Date.UTC(2033, 11, 31, 19));
  expect(await record()).toBeDefined();
  await sweepEnds(new PlatformDb(env.DB), env.FILES, Date.UTC(2033, 11, 31, 20));
  expect(await record()).toBeUndefined();
});

test("[P84] work that dies after any step, or before it is committed, comes to the same end", async () => {
  await end();
  day(29);
  await cron();
  day(30);
  await watchSubscriptions(world());
  const [id = ""] = (await store.ready(office.clock.at)).filter((one) => one.includes("purge"));
  for (let deaths = 0; deaths < 200; deaths++) {
    const isBefore = deaths % 2 === 0;
    if (isBefore) vi.spyOn(store, "take").mockRejectedValueOnce(new Error("killed"));
    const dying = { ...runner(), between: () => Promise.reject(new Error("killed")) };
    await runJob(id, dying).catch(() => undefined);
    office.clock.at += 10 * 60_000;
    if ((await record())?.purgedAt) break;
  }
  await cron();
  expect(await rowsOf("acme")).toEqual({});
  expect(await placesOf(`${CANARY}acme`)).toEqual([]);
  const ledger = ledgerInR2(office.services);
  expect(await ledger.head(acme.db.tenantId)).toBe(2);
  expect(office.mails.length).toBe(2);
});

test.each([
  ["keys", "destroyTenantKey"],
  ["certificate", "signer"],
])(
  "[P84] a purge that is given up at its %s, its workspace's row gone, is taken up by the next watch",
  async (phase, part) => {
    await end();
    await comeTo(30);
    await watchSubscriptions(world());
    const { seals } = office.services;
    const failing =
      part === "signer"
        ? vi.spyOn(office.services, "signer").mockRejectedValue(new Error("down"))
        : vi.spyOn(seals, "destroyTenantKey").mockRejectedValue(new Error("down"));
    for (let tried = 0; tried < 8; tried++) {
      await runDue();
      office.clock.at += 10 * 60_000;
    }
    const [given] = await office.db.read(office.db.one(schema.jobs, "jb_purge_acme"));
    expect(given).toMatchObject({ state: "failed", cursor: { phase } });
    expect((await rowsOf("acme")).workspaces).toBeUndefined();

    failing.mockRestore();
    await cron();
    expect(await record()).toMatchObject({ purgedAt: expect.any(Number), ledgerNumber: 2 });
    expect(
      (await seals.seal(IN_ACME, "x").catch((failure: Error) => failure)).toString(),
    ).toContain("tenant-key-destroyed");
  },
);

test("[P84] what work under way puts down after the rows went is found: the second look waits longer than any runner lives", async () => {
  await end();
  await comeTo(30);
  await watchSubscriptions(world());
  await runDue();
  expect((await rowsOf("acme")).workspaces).toBeUndefined();
  at(office.clock.at + 15 * MINUTE_MS);
  await runDue();
  expect((await record())?.purgedAt).toBeNull();

  await env.FILES.put(`packages/acme/${CANARY}late`, `${CANARY}acme`);
  at(office.clock.at + LONGEST_IN_FLIGHT_MS);
  await runDue();
  expect((await record())?.purgedAt).toBeNull();
  at(office.clock.at + LONGEST_IN_FLIGHT_MS);
  await runDue();
  expect((await record())?.purgedAt).toEqual(expect.any(Number));
  expect(await placesOf(`${CANARY}acme`)).toEqual([]);
});

test("[P84] a purge that could not take all of it, however often it looked, begins anew at the next watch and ends", async () => {
  await end();
  await comeTo(30);
  await watchSubscriptions(world());
  const stuck = vi.spyOn(office.services.objects, "delete").mockResolvedValue();
  await runUntilFailed();
  const [given] = await office.db.read(office.db.one(schema.jobs, "jb_purge_acme"));
  expect(given).toMatchObject({ state: "failed", error: expect.stringContaining("fileObjects") });

  stuck.mockRestore();
  await cron();
  expect((await record())?.purgedAt).toEqual(expect.any(Number));
  expect(await placesOf(`${CANARY}acme`)).toEqual([]);
});

test("[P84] where an older copy of the database has it again, nothing of it is answered and it is purged again", async () => {
  await end();
  await comeTo(30);
  await cron();
  const signed = (await record())?.certificate;
  const again = await restoreOlderCopy();
  expect(await catchUp({ ...acme.ctx, db: again }, 0, 2)).toBe(false);
  await cron();
  expect(await rowsOf("acme")).toEqual({});
  expect(await placesOf(`${CANARY}acme`)).toEqual([]);
  expect(signed).toBeDefined();
  expect((await record())?.purgedAt).not.toBeNull();
});

/** The database as it was before the end; the ledger and what lies beside it are not in it. */
async function restoreOlderCopy() {
  await office.db.commit(
    office.db.delete(schema.endedWorkspaces, undefined),
    office.db.delete(schema.jobs, undefined),
  );
  await env.DB.prepare("delete from users where id like 'us_acme%'").run();
  const again = openTenant("acme");
  await again.commit(
    again.insert(schema.workspaces, {
      id: "acme",
      createdAt: NOON,
      name: "The acme",
      slug: "acme",
    }),
    again.insert(schema.contacts, contactRow("ct_canary", { nameEn: `${CANARY}acme` })),
  );
  return again;
}

/** Ended, purged, set back to before the end and purged again, each ten days after the other. */
async function purgedTwice(between: () => Promise<unknown> = async () => {}) {
  await end();
  await comeTo(30);
  await cron();
  const first = await record();
  await between();
  const again = await restoreOlderCopy();
  day(40);
  await catchUp({ ...acme.ctx, db: again }, 0, 2);
  await cron();
  const second = await record();
  if (!first || !second) throw new Error("not purged twice");
  return { first, second };
}

test("[P84] purged again after a restore, the end is told as it was: the first certificate stands, with the days of the first time", async () => {
  const { first, second } = await purgedTwice();
  expect(second.certificate).toEqual(first.certificate);
  for (const fact of ["endedAt", "purgedAt", "keptUntil", "ledgerNumber"] as const)
    expect([fact, second[fact]]).toEqual([fact, first[fact]]);
  // The provider's history begins anew with what came back.
  expect((second.historyUntil ?? "") > (first.historyUntil ?? "")).toBe(true);
});

test.each([
  ["gone", async () => env.FILES.delete("ended/acme")],
  [
    "altered",
    async () => {
      const text = (await (await env.FILES.get("ended/acme"))?.text()) ?? "";
      await env.FILES.put("ended/acme", text.replace(/"endedAt":"2026/, '"endedAt":"2025'));
    },
  ],
] as const)(
  "[P84] where the first certificate is %s, the ledger says its id and its days",
  async (_, between) => {
    const { first, second } = await purgedTwice(between);
    const facts = ["id", "endedAt", "doneAt", "ledger", "kept"] as const;
    const [one, other] = [first, second].map(
      ({ certificate }) => certificate as Record<string, unknown>,
    );
    for (const fact of facts) expect([fact, other?.[fact]]).toEqual([fact, one?.[fact]]);
    expect(other?.lines).toMatchObject({
      en: expect.arrayContaining([expect.stringMatching(/deleted again on/)]),
    });
    for (const fact of ["endedAt", "purgedAt", "keptUntil"] as const)
      expect([fact, second[fact]]).toEqual([fact, first[fact]]);
  },
);

test("[P84] of a ledger of before, which does not say when the subscription ended, the certificate says so", async () => {
  const { append } = ledgerInR2(office.services);
  const subject = await office.services.seals.tenantHmac(OPERATOR_TENANT, "subject", "acme");
  const old = { scope: "workspace" as const, subject, job: "jb_purge_acme" };
  const then = new Date(office.clock.at).toISOString();
  for (const kind of ["intended", "done"] as const)
    await append(IN_ACME.tenantId, { ...old, kind, at: then }, office.clock.at);
  day(10);
  await catchUp(acme.ctx, 0, 2);
  await cron();
  const ended = await record();
  expect(ended).toMatchObject({ endedAt: Date.parse(then), purgedAt: Date.parse(then) });
  expect(ended?.certificate).toMatchObject({
    endedFrom: "ledger",
    doneAt: then,
    lines: {
      en: expect.arrayContaining([expect.stringMatching(/day of the entry in the ledger/)]),
    },
  });
});

test("[P80] the certificate outside of the database goes with the contract's record", async () => {
  await end();
  await comeTo(30);
  await cron();
  const platform = new PlatformDb(env.DB);
  const until = (await record())?.keptUntil ?? 0;
  await sweepEnds(platform, env.FILES, until - 1);
  expect(await env.FILES.get("ended/acme")).not.toBeNull();
  await sweepEnds(platform, env.FILES, until);
  await sweepRetention(platform, until, retentionRegister());
  expect(await env.FILES.get("ended/acme")).toBeNull();
  expect(await record()).toBeUndefined();
});

test("[P83] whoever belonged to it is known, its address is not given to others, and its key is known as shut", async () => {
  await end();
  await comeTo(31);
  await cron();
  const identity = new IdentityDb(env.DB);
  expect(await identity.endedOf(trustUserId("us_acme_en"))).toMatchObject([
    { slug: "acme", role: "owner" },
  ]);
  expect(await identity.endedOf(trustUserId("us_globex_en"))).toEqual([]);
  expect(await identity.isSlugTaken("acme")).toBe(true);
  const hash = await sha256Hex("key of acme");
  expect(await new KeyDb(env.DB).holderOf(hash, office.clock.at)).toBeNull();
  expect(await new KeyDb(env.DB).wasOfEnded(hash)).toBe(true);
  expect(await new KeyDb(env.DB).wasOfEnded(await sha256Hex("key of globex"))).toBe(false);
});

/** Somebody's request that waits, and a file that is kept for a matter. */
async function aRequestAndAHold(): Promise<string> {
  const { ctx } = acme;
  const asked = await openRequest(ctx, {
    ...{ type: "correction", contactId: "ct_canary", door: "desk" },
  });
  const held = await setHold(ctx, {
    ...{ fileId: "fl_1", matter: "A claim", citation: null, until: null },
  });
  if (!asked.ok || !held.ok) throw new Error("neither a request nor a hold");
  const [[hold]] = await acme.db.read(acme.db.rows(schema.holds));
  return hold?.id ?? "";
}

test("[P81][P84] a file on hold puts the end off day by day, in sight of those who can release it; then it comes, and its certificate says what it closed", async () => {
  const holdId = await aRequestAndAHold();
  await end();
  expect(await viewSubscription(acme.ctx)).toMatchObject({ held: 1, requests: 1 });
  for (let n = 1; n <= 33; n++) {
    day(n);
    await cron();
    expect([n, await new PlatformDb(env.DB).standingOf(IN_ACME.tenantId, acme.clock.at)]).toEqual([
      n,
      "read-only",
    ]);
  }
  expect(await placesOf(`${CANARY}acme`)).not.toEqual([]);
  expect(await record()).toBeUndefined();
  const told = acme.mails.filter(({ subject }) =>
    /everything in|كل ما في|ended|أُنهي/.test(subject),
  );
  expect(told.length).toBeGreaterThanOrEqual(8);
  for (const { text } of told) expect(text).toMatch(/One file is on hold|ملف واحد بأمر تحفّظ/);

  await releaseHold(acme.ctx, holdId);
  for (let n = 34; n <= 36; n++) {
    day(n);
    await cron();
  }
  const ended = await record();
  expect(ended?.purgedAt).not.toBeNull();
  expect(ended?.certificate).toMatchObject({
    requestsClosed: [{ type: "correction", count: 1, by: "deletion of everything" }],
    lines: { en: expect.arrayContaining([expect.stringContaining("One request")]) },
  });
  expect(await placesOf(`${CANARY}acme`)).toEqual([]);
});

test("[P84] whoever asked from outside is told that the organisation has left, and the request's record says why", async () => {
  const row = {
    ...{ createdAt: NOON, type: "erasure" as const, subjectHash: "h", door: "form" as const },
    ...{ ruleId: "ours", dueOn: "2026-07-01", createdBy: "system" },
  };
  const ticket = { ...row, id: "pr_ticket", state: "forwarded" as const };
  await office.db.commit(office.db.insert(schema.privacyRequests, ticket));
  const part = { ...row, id: "pr_part", state: "accepted" as const, ticketId: "pr_ticket" };
  await acme.db.commit(acme.db.insert(schema.privacyRequests, part));
  await end();
  await comeTo(30);
  await cron();

  const [steps, jobs] = await office.db.read(
    office.db.rows(schema.privacyRequestSteps, {
      where: eq(schema.privacyRequestSteps.requestId, "pr_ticket"),
    }),
    office.db.rows(schema.jobs, { where: eq(schema.jobs.type, "request.answered") }),
  );
  expect(steps).toMatchObject([{ act: "tell", reason: expect.stringContaining("has left") }]);
  expect(jobs).toMatchObject([{ payload: { requestId: "pr_ticket" }, state: "done" }]);
});

/** Requests from outside, of which the workspace has a part each. */
async function askedOutside() {
  const request = (id: string) => ({
    ...{ id, createdAt: NOON, type: "correction" as const, subjectHash: id, createdBy: "person" },
    ...{ dueOn: "2026-07-01", verifiedAt: NOON, state: "forwarded" as const },
  });
  const part = (id: string) => ({
    ...request(`part_${id}`),
    ticketId: id,
    door: "forwarded" as const,
  });
  const closed = { closedAt: NOON + 1, answer: "It is not yours." };
  await office.db.commit(
    ...["pr_refused", "pr_open", "pr_erased"].map((id) =>
      office.db.insert(schema.privacyRequests, request(id)),
    ),
  );
  const { db } = acme;
  await db.commit(
    db.insert(schema.certificates, {
      ...{ id: "cert_person", createdAt: NOON, requestId: "part_pr_erased", ledgerNumber: 1 },
      document: { id: "cert_person", kind: "erasure-certificate" },
    }),
    db.insert(schema.privacyRequests, {
      ...{ ...part("pr_refused"), ...closed, state: "refused", refusedUnder: "PDPL" },
    }),
    db.insert(schema.privacyRequests, { ...part("pr_open"), state: "accepted" }),
    db.insert(schema.privacyRequests, {
      ...{ ...part("pr_erased"), closedAt: NOON + 1, state: "done", certificateId: "cert_person" },
    }),
  );
}

test("[P105] whoever asked reads after the purge what was answered before, that all of it is erased, when, and by which certificate", async () => {
  await askedOutside();
  await end();
  await comeTo(30);
  await cron();
  const attempts = new AttemptsDb(env.DB);
  const ctx = { ...office.as("person"), locale: "en" as const, attempts, openTenant };
  const page = (id: string) => viewTicket({ ...ctx, addressHash: "", place: null }, id);
  const ended = await record();
  const certificateId = (ended?.certificate as { id: string } | undefined)?.id;
  const gone = { at: ended?.purgedAt, certificateId };
  const workspace = "The acme";
  expect(await page("pr_refused")).toMatchObject({
    standing: "answered",
    answers: [
      { workspace, state: "refused", answer: "It is not yours.", refusedUnder: "PDPL", gone },
    ],
  });
  expect((await page("pr_refused"))?.answers[0]).toHaveProperty("authority");
  expect(await page("pr_open")).toMatchObject({
    ...{ standing: "answered", answers: [{ workspace, state: "accepted", gone }] },
  });
  expect(await page("pr_erased")).toMatchObject({
    answers: [{ state: "done", hasCertificate: true, gone }],
  });
  const taken = await takeAnswer(
    { ...ctx, addressHash: "", place: null },
    ...(["pr_erased", "part_pr_erased"] as const),
  );
  expect(taken).toMatchObject({ value: { certificate: { id: "cert_person" } } });

  day(60);
  await watchClocks({ ...office.as("system"), timeZone: "Asia/Dubai" });
  expect(await page("pr_refused")).toMatchObject({
    ...{ standing: "answered", answers: [{ workspace, state: "refused", gone }] },
  });
  expect(await page("pr_open")).toMatchObject({ standing: "answered", answers: [{ gone }] });
});
