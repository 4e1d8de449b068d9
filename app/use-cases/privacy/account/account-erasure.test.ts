import { env } from "cloudflare:workers";
import { eq, getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { beforeEach, expect, test, vi } from "vitest";
import { AttemptsDb } from "~/db/attempts-db.server";
import { declarations } from "~/db/inventory";
import { type JobRow, JobStore } from "~/db/job-store.server";
import { MEMBER_TABLES } from "~/db/member-tables";
import * as schema from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { TenantDb } from "~/db/tenant-db.server";
import { Trail } from "~/db/trail.server";
import type { CertificateDocument } from "~/domain/privacy/certificate";
import { trustTenantId, trustUserId } from "~/lib/ids";
import { DAY_MS } from "~/lib/time";
import { ledgerInR2 } from "~/services/ledger/ledger";
import { verifyDocument } from "~/services/signing/documents";
import { anOffice, DECEMBER, people } from "../../../../tests/support/office";
import { contactRow } from "../../../../tests/support/tenant";
import { handlers } from "../../../../workers/queue/handlers";
import type { Handler } from "../../../../workers/queue/job-run";
import { runJob } from "../../../../workers/queue/run-job";
import { catchUp } from "../replay/catch-up.server";
import type { TicketCtx } from "../tickets/ticket";
import { takeAnswer } from "../tickets/view-ticket.server";
import { askOwnErasure, keepAccount, viewOwnErasure } from "./ask-erasure.server";
import type { AccountErasure } from "./erasure-run";

vi.setConfig({ testTimeout: 60_000 });

const NAME = "Qzxvkj Haddad";
const EMAIL = "qzxvkj@marina.example";
const MAYA = { userId: trustUserId("us_maya"), name: NAME, email: EMAIL, locale: "en" as const };
const MARINA = trustTenantId("ws_owner");

let office: Awaited<ReturnType<typeof anOffice>>;
let ctx: TicketCtx;
const store = new JobStore(env.DB);
const openTenant = (id: string) => new TenantDb(env.DB, trustTenantId(id), EVERYTHING, new Trail());

beforeEach(async () => {
  office = await anOffice();
  await people(["owner"]);
  await theAccount();
  const { ring, now, services } = office.as(MAYA.userId);
  ctx = {
    ...{ db: openTenant(office.db.tenantId), actor: MAYA.userId, now, ring, services, openTenant },
    ...{ attempts: new AttemptsDb(env.DB), addressHash: "here", place: null },
    ...{ timeZone: "Asia/Dubai", locale: "en" as const },
  };
});

/** Somebody in a brokerage of others, with a row in every table about those who sign in. */
async function theAccount() {
  const { identity, db } = office;
  const { userId, name, email } = MAYA;
  const times = { createdAt: DECEMBER, updatedAt: DECEMBER };
  const marina = openTenant(MARINA);
  await identity.commit(
    identity.addUser({ id: userId, name, email, emailVerified: true, locale: "en", ...times }),
    identity.addCredential(userId, "cr_maya", "scrypt$…", DECEMBER),
    identity.addMembership(MARINA, { id: "mb_maya", userId, role: "agent", createdAt: DECEMBER }),
    identity.rememberDevice(userId, "device-hash", DECEMBER),
    identity.addVerification({
      ...{ id: "vf_1", identifier: "reset-password:x", value: userId, ...times },
      expiresAt: DECEMBER + 400 * DAY_MS,
    }),
    identity.addAcknowledgement({
      ...{ id: "pa_1", userId, acknowledgedAt: DECEMBER, version: 1, sha256: "ab", locale: "en" },
    }),
  );
  await env.DB.batch([
    env.DB.prepare(
      "insert into sessions (id, token, user_id, created_at, updated_at, expires_at, last_seen_at, device) values ('se_1', 'a-token', ?, ?1, ?1, ?1, ?1, 'Chrome')".replaceAll(
        "?1",
        String(DECEMBER),
      ),
    ).bind(userId),
    env.DB.prepare(
      `insert into consent_records (id, at, subject_key, consent_id, action, before, after, banner_version, fingerprint,
        text_sha256, language, jurisdiction, jurisdiction_found_by, gpc, method)
        values ('cn_1', ${DECEMBER}, ?, 'choice-1', 'accept', '[]', '[]', 1, 'f', 'h', 'en', 'AE', 'country', 0, 'banner')`,
    ).bind(userId),
  ]);
  await env.KV.put("consent/choice-1", "{}");
  await env.FILES.put(`pictures/${userId}`, "a portrait");
  const { tenantId: _, ...settings } = office.as("system").settings;
  const directory = { [userId]: { name, role: "agent" as const, teamId: null, active: true } };
  await marina.commit(
    marina.insert(schema.workspaceSettings, { ...settings, mailToken: "m1", directory }),
    marina.insert(schema.invitations, {
      ...{ id: "iv_1", createdAt: DECEMBER, email, role: "agent", tokenHash: "t1" },
      ...{ invitedBy: "us_owner", locale: "en", expiresAt: DECEMBER + 400 * DAY_MS },
    }),
    marina.insert(schema.apiKeys, {
      ...{ id: "ak_1", createdAt: DECEMBER, name: NAME, tokenHash: "k1", hint: "closr_x" },
      ...{ role: "agent", memberId: userId, createdBy: userId },
    }),
    marina.insert(
      schema.contacts,
      contactRow("ct_1", { nameEn: "Omar", createdBy: userId, ownerId: userId }),
    ),
  );
  await db.commit(
    db.insert(schema.formerMembers, {
      ...{ workspaceId: "ws_gone", userId, role: "agent", endedAt: DECEMBER },
    }),
    db.insert(schema.mailSubscriptions, {
      ...{ id: "ms_1", createdAt: DECEMBER, email, addressHash: "x", purpose: "product-news" },
      ...{ locale: "en", law: "AE", textVersion: 1, textSha256: "h" },
    } as never),
    db.insert(schema.surveyAnswers, {
      ...{ userId, surveyId: "sy_1", createdAt: DECEMBER, endsAt: DECEMBER, answers: [NAME] },
      ...{ locale: "en", textVersion: "1", textSha256: "h" },
    }),
    db.insert(schema.surveyParticipations, { userId, surveyId: "sy_2", endsAt: DECEMBER }),
    db.insert(schema.surveyRefusals, { userId, createdAt: DECEMBER, requestId: null }),
  );
}

const runner = (changed: Partial<typeof handlers> = {}) => ({
  store,
  now: () => office.clock.at,
  handlers: { ...handlers, ...changed },
  ring: async () => {},
  open: async (job: JobRow) => ({ ...office.as(job.actor), db: store.openDb(job) }),
});

async function runDue(changed: Partial<typeof handlers> = {}) {
  for (let round = 0; round < 6; round++)
    for (const id of await store.ready(office.clock.at)) await runJob(id, runner(changed));
}

const later = (days: number) => {
  office.clock.at += days * DAY_MS;
};
const ask = async (when: "grace" | "now" = "grace") => {
  const asked = await askOwnErasure(ctx, MAYA, when);
  if (!asked.ok) throw new Error(asked.reason);
  return asked.value;
};
const requestOf = async (id: string) => {
  const [found] = await ctx.db.read(ctx.db.one(schema.privacyRequests, id));
  return found;
};

const jobOf = async (id: string) => (await requestOf(id))?.jobId ?? "";

/** Every table as text: nobody can hide in a column that was not thought of. */
async function wholeDatabase() {
  const texts = await Promise.all(
    declarations.map(async ([name]) => {
      const table = getTableName(schema[name] as SQLiteTable);
      const { results } = await env.DB.prepare(`select * from "${table}"`).all();
      return JSON.stringify(results);
    }),
  );
  return texts.join("\n");
}

async function certificateOf(requestId: string) {
  const taken = await takeAnswer(ctx, requestId, requestId);
  if (!taken.ok || !("certificate" in taken.value)) throw new Error("there is a certificate");
  return taken.value.certificate as CertificateDocument;
}

test("[P98] an account goes after the days of grace: no store names it, and its certificate verifies", async () => {
  const id = await ask();
  expect(await viewOwnErasure(ctx, MAYA.userId)).toMatchObject({
    ownedAlone: [],
    erasure: { endsAt: DECEMBER + 7 * DAY_MS, isUnderWay: false },
  });
  later(6);
  await runDue();
  expect(await office.identity.userById(MAYA.userId)).toMatchObject({ name: NAME });
  later(2);
  await runDue();

  const text = await wholeDatabase();
  expect(text).not.toContain("zxvkj");
  for (const { table, key } of MEMBER_TABLES) {
    const column = `"${getTableName(table)}"."${key.name}"`;
    const query = `select count(*) as n from "${getTableName(table)}" where ${column} = ?`;
    const n = await env.DB.prepare(query).bind(MAYA.userId).first("n");
    expect(n, getTableName(table)).toBe(0);
  }
  expect(await env.KV.get("consent/choice-1")).toBeNull();
  expect(await env.FILES.head(`pictures/${MAYA.userId}`)).toBeNull();

  const certificate = await certificateOf(id);
  expect(Object.fromEntries(certificate.erased.map(({ store, count }) => [store, count]))).toEqual({
    ...{ users: 1, credentials: 1, sessions: 1, verifications: 1, knownDevices: 1 },
    ...{ policyAcknowledgements: 1, memberships: 1, formerMembers: 1, invitations: 1 },
    ...{ consentRecords: 1, choiceCopies: 1, directories: 1, mailSubscriptions: 1 },
    pictureObjects: 1,
    ...{ surveyAnswers: 1, surveyParticipations: 1, surveyRefusals: 1 },
  });
  const keys = await office.services.publicKeys();
  expect(await verifyDocument(JSON.stringify(certificate), keys)).toMatchObject({ ok: true });
  expect(JSON.stringify(certificate)).not.toContain("zxvkj");
  expect(await requestOf(id)).toMatchObject({ state: "done", asked: null });
  expect(await ledgerInR2(office.services).verify(office.db.tenantId)).toMatchObject({ ok: true });
});

test("the letters tell of the asking, of the day before and of the end, each once", async () => {
  await ask();
  await runDue();
  for (let day = 0; day < 9; day++) {
    later(1);
    await runDue();
  }
  expect(office.mails.map(({ to, subject }) => [to.address, subject])).toEqual([
    [EMAIL, "Your CLOSR account will be erased"],
    [EMAIL, "Tomorrow your CLOSR account is erased"],
    [EMAIL, "Your CLOSR account was erased"],
  ]);
  expect(office.mails[2]?.text).toMatch(/\/privacy\/request\/pr_\w+-[0-9a-f]{40}/);
});

test("[P98] whoever takes it back keeps everything", async () => {
  const before = await wholeDatabase();
  const id = await ask();
  expect(await keepAccount(ctx, MAYA.userId)).toMatchObject({ ok: true });
  later(9);
  await runDue();

  expect(await requestOf(id)).toMatchObject({ state: "withdrawn", asked: null });
  expect(await viewOwnErasure(ctx, MAYA.userId)).toMatchObject({ erasure: null });
  expect(await office.identity.userById(MAYA.userId)).toMatchObject({ name: NAME, email: EMAIL });
  const count = (text: string) => text.split("zxvkj").length;
  expect(count(await wholeDatabase())).toBe(count(before));
});

test("two presses of the button are one erasure: whoever takes it back keeps the account for good", async () => {
  const [first, second] = await Promise.all([ask(), ask()]);
  expect(second).toBe(first);
  expect(office.mails).toHaveLength(1);
  expect(await keepAccount(ctx, MAYA.userId)).toMatchObject({ ok: true });
  for (let day = 0; day < 10; day++) {
    later(1);
    await runDue();
  }

  expect(await office.identity.userById(MAYA.userId)).toMatchObject({ name: NAME });
  expect(await ctx.db.read(ctx.db.rows(schema.privacyRequests, { limit: 9 }))).toEqual([
    [expect.objectContaining({ id: first, state: "withdrawn" })],
  ]);
  expect(await ask()).not.toBe(first);
});

test("whoever wants it now is not told that they can keep the account", async () => {
  await ask("now");
  await runDue();
  expect(office.mails.map(({ subject }) => subject)).toEqual(["Your CLOSR account was erased"]);
});

test("what has begun is not taken back", async () => {
  const id = await ask("now");
  await runDue({ "account.ended": oneStep("account.ended") });
  expect(await requestOf(id)).toMatchObject({ state: "in-progress" });
  expect(await keepAccount(ctx, MAYA.userId)).toEqual({ ok: false, reason: "too-late" });
});

/** Takes the first step of the work, and then fails. */
function oneStep(type: "account.ended"): Handler<"account.ended"> {
  return async (run, payload, cursor) => {
    if (cursor !== null) throw new Error("killed");
    return handlers[type](run, payload, cursor);
  };
}

test("killed after any of its steps, and in the middle of any, it comes to the same end", async () => {
  const id = await ask("now");
  let killed = 0;
  const dies = new Set<string>();
  const mortal: Handler<"account.ended"> = async (run, payload, cursor) => {
    const step = await handlers["account.ended"](run, payload, cursor);
    // All that it asked of others was done, and nothing was committed.
    const place = String(run.step);
    if (dies.has(place)) return step;
    dies.add(place);
    killed += 1;
    throw new Error("killed");
  };
  for (let tried = 0; tried < 40; tried++) {
    await runDue({ "account.ended": mortal });
    office.clock.at += 700_000;
  }

  expect(killed).toBeGreaterThanOrEqual(8);
  expect(await requestOf(id)).toMatchObject({ state: "done" });
  expect(await wholeDatabase()).not.toContain("zxvkj");
  const certificate = await certificateOf(id);
  expect(certificate.erased.reduce((sum, { count }) => sum + count, 0)).toBe(16);
  expect(office.mails.filter(({ subject }) => /was erased/.test(subject))).toHaveLength(1);
  const ledger = ledgerInR2(office.services);
  expect(await ledger.verify(office.db.tenantId)).toMatchObject({ value: { entries: 2 } });
});

test("the last owner of a workspace hands it over or ends it first, at the asking and on the day", async () => {
  await env.DB.prepare("update memberships set role = 'owner' where user_id = ?")
    .bind(MAYA.userId)
    .run();
  await ask();
  await env.DB.prepare("delete from memberships where user_id = 'us_owner'").run();
  later(8);
  await runDue();

  expect(await office.identity.userById(MAYA.userId)).toMatchObject({ name: NAME });
  expect(office.mails.at(-1)?.subject).toBe("Your CLOSR account could not be erased yet");
  expect(await keepAccount(ctx, MAYA.userId)).toMatchObject({ ok: true });
  expect(await askOwnErasure(ctx, MAYA, "now")).toEqual({ ok: false, reason: "last-owner" });
  expect((await viewOwnErasure(ctx, MAYA.userId)).ownedAlone).toEqual([
    { slug: "owner", name: "owner" },
  ]);

  await env.DB.prepare("update workspaces set lifecycle = 'cancelled' where slug = 'owner'").run();
  expect(await askOwnErasure(ctx, MAYA, "now")).toMatchObject({ ok: true });
});

test("of two owners who go at the same time one stays, as a workspace keeps an owner", async () => {
  await env.DB.prepare("update memberships set role = 'owner' where user_id = ?")
    .bind(MAYA.userId)
    .run();
  const OTHER = { ...MAYA, userId: trustUserId("us_owner"), email: "owner@marina.example" };
  const mine = await jobOf(await ask("now"));
  const asked = await askOwnErasure({ ...ctx, actor: OTHER.userId }, OTHER, "now");
  const theirs = await jobOf(asked.ok ? asked.value : "");
  let isFirst = true;
  /** Looks who owns what, and before it commits the other one is gone. */
  const overtaken: Handler<"account.ended"> = async (run, payload, cursor) => {
    const step = await handlers["account.ended"](run, payload, cursor);
    if (run.id === mine && isFirst) {
      isFirst = false;
      await runJob(theirs, runner());
    }
    return step;
  };
  await runJob(mine, runner({ "account.ended": overtaken }));
  office.clock.at += 700_000;
  await runDue();

  expect(await office.identity.userById(OTHER.userId)).toBeNull();
  expect(await office.identity.userById(MAYA.userId)).toMatchObject({ name: NAME });
  expect(await office.identity.membershipsOf(MAYA.userId)).toMatchObject([
    { tenantId: MARINA, role: "owner" },
  ]);
  expect(await store.ready(office.clock.at + DAY_MS / 2)).not.toContain(mine);
  expect(office.mails.map(({ subject }) => subject)).toContain(
    "Your CLOSR account could not be erased yet",
  );
  expect(await keepAccount(ctx, MAYA.userId)).toMatchObject({ ok: true });
  // An older database erases whomever the ledger names: it names nobody who stayed.
  const entries = await ledgerInR2(office.services).after(office.db.tenantId, 0, 10);
  expect(entries).toMatchObject({ ok: true, value: [{ kind: "intended" }, { kind: "done" }] });
  expect(entries.ok && new Set(entries.value.map(({ job }) => job))).toEqual(new Set([theirs]));
});

test("what they wrote stays, by nobody whom any record names; the workspace writes down that they left", async () => {
  await ask("now");
  await runDue();
  const marina = openTenant(MARINA);
  const [contact, [settings], [left], [key]] = await marina.read(
    marina.one(schema.contacts, "ct_1"),
    marina.rows(schema.workspaceSettings, { limit: 1 }),
    marina.rows(schema.events, { where: eq(schema.events.type, "member.removed"), limit: 1 }),
    marina.rows(schema.apiKeys, { limit: 1 }),
  );
  expect(contact).toMatchObject({ nameEn: "Omar" });
  expect(settings?.directory).toEqual({});
  expect(left).toMatchObject({ reason: "account", objectId: MAYA.userId });
  expect(key).toMatchObject({ revokedAt: DECEMBER, name: "" });
});

test("[P48] agreements that a law makes us keep are told of on the certificate", async () => {
  const marina = openTenant(MARINA);
  await marina.commit(
    marina.insert(schema.dpaAcceptances, {
      ...{ id: "dp_1", createdAt: DECEMBER, version: 1, locale: "en", signerId: MAYA.userId },
      ...{ signerName: NAME, signerTitle: "Agent", companyName: "M", companyAddress: "Dubai" },
      ...{ content: "The agreement.", sha256: "ab" },
    }),
  );
  const id = await ask("now");
  await runDue();
  expect((await certificateOf(id)).kept).toContainEqual(
    expect.objectContaining({ store: "agreements", count: 1, law: "uae-corporate-tax" }),
  );
  expect(await requestOf(id)).toMatchObject({ state: "done-with-exceptions" });
});

test("where a workspace keeps who of our staff looked at it, the certificate does not say that nothing names them", async () => {
  const marina = openTenant(MARINA);
  await marina.commit(
    marina.insert(schema.supportGrants, {
      ...{ id: "sg_1", createdAt: DECEMBER, operatorId: MAYA.userId, operatorName: NAME },
      ...{ reason: "A question", scope: "records", state: "refused" },
    }),
  );
  const id = await ask("now");
  await runDue();
  const { kept, lines } = await certificateOf(id);
  expect(kept).toContainEqual(expect.objectContaining({ store: "supportViews", count: 1 }));
  expect(lines.en.join()).toContain("only the records that this certificate names as kept");
  expect(lines.en.join()).not.toContain("no record says any more");
  expect(await requestOf(id)).toMatchObject({ state: "done-with-exceptions" });
});

test("every copy of a choice goes, however many there are", async () => {
  const many = Array.from({ length: 501 }, (_, n) => n);
  await env.DB.prepare(
    `insert into consent_records (id, at, subject_key, consent_id, action, before, after, banner_version, fingerprint,
      text_sha256, language, jurisdiction, jurisdiction_found_by, gpc, method)
      select 'cx_' || value, at, subject_key, 'copy-' || value, action, before, after, banner_version, fingerprint,
      text_sha256, language, jurisdiction, jurisdiction_found_by, gpc, method
      from consent_records, json_each(?) where consent_records.id = 'cn_1'`,
  )
    .bind(JSON.stringify(many))
    .run();
  await Promise.all([0, 250, 500].map((n) => env.KV.put(`consent/copy-${n}`, "{}")));
  const id = await ask("now");
  await runDue();

  expect((await env.KV.list({ prefix: "consent/" })).keys).toEqual([]);
  expect((await certificateOf(id)).erased).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ store: "consentRecords", count: 502 }),
      expect.objectContaining({ store: "choiceCopies", count: 502 }),
    ]),
  );
});

test("an ordinary erasure begins no replay, also in the moment between its last entry and its commit", async () => {
  await ask("now");
  const dies: Handler<"account.ended"> = async (run, payload, cursor) => {
    const step = await handlers["account.ended"](run, payload, cursor);
    if ((cursor as AccountErasure | null)?.phase === "certificate") throw new Error("killed");
    return step;
  };
  await runDue({ "account.ended": dies });
  const applied = await env.DB.prepare(
    "select ledger_applied as n from workspaces where tenant_id = ?",
  )
    .bind(office.db.tenantId)
    .first<number>("n");
  expect(applied).toBe(1);
  const own = { ...office.as("system"), db: openTenant(office.db.tenantId) };
  expect(await catchUp(own, 1, 2)).toBe(true);
  const replays = { where: eq(schema.jobs.type, "ledger.behind"), limit: 1 };
  expect(await own.db.read(own.db.rows(schema.jobs, replays))).toEqual([[]]);
});

test("[P84] an older copy of the database erases the account again, whether it knew of the request or not, and the second certificate names the first", async () => {
  await ask("now");
  await runDue();
  const [[first]] = await office.db.read(office.db.rows(schema.certificates));
  await env.DB.batch([
    env.DB.prepare("delete from jobs"),
    env.DB.prepare("delete from workspace_settings where tenant_id = 'ws_owner'"),
    env.DB.prepare("delete from api_keys"),
    env.DB.prepare("delete from contacts"),
    env.DB.prepare("delete from privacy_request_steps"),
    env.DB.prepare("delete from certificates"),
    env.DB.prepare("delete from privacy_requests"),
    env.DB.prepare(`update workspaces set ledger_applied = 0 where tenant_id = ?`).bind(
      office.db.tenantId,
    ),
  ]);
  await theAccount();
  const isCurrent = () =>
    catchUp({ ...office.as("system"), db: openTenant(office.db.tenantId) }, 0, 2);
  expect(await isCurrent()).toBe(false);
  for (let round = 0; round < 4; round++) {
    await runDue();
    office.clock.at += 61_000;
  }

  expect(await wholeDatabase()).not.toContain("zxvkj");
  expect(await office.identity.userById(MAYA.userId)).toBeNull();
  const entries = await ledgerInR2(office.services).verify(office.db.tenantId);
  expect(entries).toMatchObject({ value: { entries: 4 } });
  const [[second]] = await office.db.read(office.db.rows(schema.certificates));
  expect(first?.id).toMatch(/^cert_/);
  expect(second?.document).toMatchObject({ goesOnFrom: first?.id });
});
