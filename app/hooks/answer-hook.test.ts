import { env } from "cloudflare:workers";
import { eq, isNotNull } from "drizzle-orm";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { IntegrationDb } from "~/db/integration-db.server";
import { JobStore } from "~/db/job-store.server";
import {
  contacts,
  inboundEvents,
  integrations,
  jobs,
  leads,
  messages,
  threads,
  workspaces,
} from "~/db/schema";
import { toHex, utf8 } from "~/lib/bytes";
import { hmacSha256, newToken, sha256Hex } from "~/lib/secrets";
import { DAY_MS } from "~/lib/time";
import { newWebhookSecret, signWebhook } from "~/services/webhooks/standard-webhooks";
import project from "../../tests/fixtures/pf_lead_assigned_project.json?raw";
import created from "../../tests/fixtures/pf_lead_created.json?raw";
import listingAction from "../../tests/fixtures/pf_listing_action_trakheesi.json?raw";
import { cardsIn } from "../../tests/support/cards";
import { aTenant, NOON } from "../../tests/support/tenant";
import { handlers } from "../../workers/queue/handlers";
import { runJob } from "../../workers/queue/run-job";
import { answerHook } from "./answer-hook";

/** A workspace with one connected source, whose events are posted and then read. */
async function aSource(kind: "leads" | "property-finder" = "property-finder") {
  const tenant = await aTenant("acme");
  const token = newToken();
  const secret = kind === "leads" ? newWebhookSecret() : "closr-fixture-secret-not-real-01";
  const { tenantId } = tenant.db;
  const place = { tenantId, table: "integrations", id: "in_1", column: "secret_sealed" };
  await tenant.db.commit(
    tenant.db.insert(integrations, {
      id: "in_1",
      createdAt: NOON,
      kind,
      name: "x",
      tokenHash: await sha256Hex(token),
      secretSealed: await tenant.services.seals.seal(place, secret),
      createdBy: "us_owner",
    }),
  );
  const post = (path: string, body: string, headers: Record<string, string>) =>
    answerHook(
      new Request(`https://closr.test/hooks/${path}`, { method: "POST", body, headers }),
      () => ({
        integrations: new IntegrationDb(env.DB),
        seals: tenant.services.seals,
        now: tenant.ctx.now,
        ring: tenant.ctx.ring,
      }),
    );
  const portal = async (body: string) =>
    post(`property-finder/${token}`, body, { "X-Signature": await hexOf(secret, body) });
  const generic = async (body: string, id = "evt_1") =>
    post(`leads/${token}`, body, { ...(await signWebhook([secret], { id, at: NOON, body })) });
  const work = async () => {
    const store = new JobStore(env.DB);
    const open = async () => tenant.ctx;
    for (const id of tenant.rung.splice(0))
      await runJob(id, { store, handlers, open, now: tenant.ctx.now, ring: async () => {} });
  };
  const all = () =>
    tenant.db.read(
      tenant.db.rows(contacts),
      tenant.db.rows(leads),
      tenant.db.rows(messages),
      tenant.db.rows(inboundEvents),
      tenant.db.rows(jobs),
    );
  return { ...tenant, token, post, portal, generic, work, all };
}

const hexOf = async (secret: string, body: string) =>
  toHex(await hmacSha256(utf8(secret), utf8(body)));

const statusOf = async (answer: Promise<Response | null>) => (await answer)?.status ?? null;

test("[P33][P72] a signed portal event is kept, answered before any work, and becomes a lead with a person, clocks and a follow-up", async () => {
  const { portal, work, all } = await aSource();

  expect(await statusOf(portal(created))).toBe(202);
  expect((await all())[1]).toEqual([]);
  await work();

  const [people, [lead], , [event]] = await all();
  expect(people).toHaveLength(2);
  expect(people.find(({ nameEn }) => nameEn === "Ahmed Sample")).toMatchObject({
    phones: [{ e164: "+971500000001" }],
    emails: ["ahmed@buyer.example"],
    sourceKind: "portal",
    sourceDetail: "property-finder",
    legalBasis: "contract",
  });
  expect(lead).toMatchObject({ listingRef: "CLS-S-1042", status: "new", followUpSetBy: "system" });
  expect(lead?.answerDueAt).not.toBeNull();
  expect(lead?.nextFollowUpAt).toBeGreaterThan(NOON);
  expect(event).toMatchObject({ state: "processed", leadId: lead?.id, rawBody: created });
});

test("the same event again changes nothing, whether it comes twice at once or after the work", async () => {
  const { portal, work, all } = await aSource();
  await Promise.all([portal(created), portal(created)]);
  await work();
  await portal(created);
  await work();

  const [people, lead, , events, work_] = await all();
  expect([people.length, lead.length, events.length, work_.length]).toEqual([2, 1, 1, 1]);
});

test("[P72] a forged signature is 401 and keeps nothing; an unknown token answers as nothing there", async () => {
  const { post, token, all } = await aSource();
  const forged = { "X-Signature": "0".repeat(64) };
  expect(await statusOf(post(`property-finder/${token}`, created, forged))).toBe(401);
  expect(await statusOf(post(`property-finder/${token}`, created, {}))).toBe(401);
  expect(await statusOf(post(`property-finder/${newToken()}`, created, forged))).toBeNull();
  expect(await statusOf(post(`leads/${token}`, created, forged))).toBeNull();
  expect((await all())[3]).toEqual([]);
});

test("[P83] a workspace whose subscription was ended takes in nothing: 403 while it is read-only, 410 from its last moment on", async () => {
  const { portal, all, db, clock } = await aSource();
  const purgeAt = NOON + DAY_MS;
  await db.commit(
    db.insert(workspaces, {
      ...{ id: "acme", createdAt: NOON, name: "Acme", slug: "acme" },
      ...{ lifecycle: "cancelled", lifecycleSince: NOON, purgeAt, lastNotice: 0 },
    }),
  );
  expect(await statusOf(portal(created))).toBe(403);
  clock.at = purgeAt;
  expect(await statusOf(portal(created))).toBe(410);
  expect((await all())[3]).toEqual([]);

  await db.commit(
    db.delete(workspaces, eq(workspaces.id, "acme")),
    db.delete(integrations, eq(integrations.id, "in_1")),
  );
  expect(await statusOf(portal(created))).toBeNull();
});

test("an off-plan project lead that was never created by the portal is not lost", async () => {
  const { portal, work, all } = await aSource();
  await portal(project);
  await work();
  const [, [lead]] = await all();
  expect(lead).toMatchObject({ projectRef: "prj_88", contactName: "Елена Примерова" });
});

test("events about one lead end in the same state in every order, however often each comes", async () => {
  const first = created.replace("2026-11-22T05:12:22Z", "2026-06-01T09:12:22Z");
  const later = created
    .replace("lead-created-90000001", "lead-updated-90000009")
    .replace('"lead.created"', '"lead.updated"')
    .replace("2026-11-22T05:12:22Z", "2026-06-01T11:00:00Z")
    .replace('"status":"sent"', '"status":"read"');
  const assigned = created
    .replace("lead-created-90000001", "lead-assigned-90000005")
    .replace('"lead.created"', '"lead.assigned"')
    .replace("2026-11-22T05:12:22Z", "2026-06-01T10:40:00Z");
  const ends = [];
  for (const order of [
    [first, later, assigned],
    [later, first, assigned],
    [assigned, later, first, later],
    [later, assigned, later, first, first],
  ]) {
    const source = await aSource();
    for (const body of order) {
      await source.portal(body);
      await source.work();
    }
    const [people, found] = await source.all();
    ends.push([
      people.length,
      found.map(
        ({ portalStatus, listingRef, receivedAt, responseDueAt, portalDueAt, ...lead }) => ({
          portalStatus,
          listingRef,
          receivedAt,
          responseDueAt,
          portalDueAt,
          answerDueAt: lead.answerDueAt,
          intake: lead.intake,
        }),
      ),
    ]);
    await env.DB.prepare("delete from workspace_settings").run();
    await source.db.commit();
    for (const table of [
      "inbound_events",
      "integrations",
      "messages",
      "threads",
      "leads",
      "deals",
      "pipelines",
      "identities",
      "contacts",
      "jobs",
      "events",
    ])
      await env.DB.prepare(`delete from ${table}`).run();
  }
  for (const end of ends) expect(end).toEqual(ends[0]);
  const receivedAt = Date.parse("2026-06-01T09:12:22Z");
  const one = { portalStatus: "read", listingRef: "CLS-S-1042", receivedAt };
  expect(ends[0]).toMatchObject([2, [one]]);
});

/** Every order of these. */
const ordersOf = <T>(all: readonly T[]): T[][] =>
  all.length === 0
    ? [[]]
    : all.flatMap((one, i) => ordersOf(all.toSpliced(i, 1)).map((rest) => [one, ...rest]));

const told = (type: string, id: string, at: string, changes: Record<string, string>) =>
  Object.entries(changes).reduce(
    (text, [from, to]) => text.replace(from, to),
    created
      .replace("lead-created-90000001", id)
      .replace('"lead.created"', `"${type}"`)
      .replace("2026-11-22T05:12:22Z", at),
  );

test("what a portal tells later of an enquiry ends no clock of whoever wrote again since the answer", async () => {
  const { db, portal, work, all } = await aSource();
  await portal(created);
  await work();
  const wroteAgain = { answerDueAt: NOON + 9, waitingMessageId: "msg_9" };
  const answered = { status: "contacted" as const, firstResponseAt: NOON };
  await db.commit(db.update(leads, { ...answered, ...wroteAgain }, isNotNull(leads.id)));

  const read = { '"status":"sent"': '"status":"read"' };
  await portal(told("lead.updated", "lead-updated-2", "2026-12-01T09:40:00Z", read));
  await work();
  const [, [lead]] = await all();
  expect(lead).toMatchObject({ portalStatus: "read", firstResponseAt: NOON, ...wroteAgain });
});

test("an event that came late moves no clock of whoever wrote again after the enquiry needed no answer", async () => {
  const earlier = told("lead.created", "lead-created-1", "2026-06-01T09:12:22Z", {});
  const wroteAgain = {
    answerDueAt: Date.parse("2026-06-01T12:15:00Z"),
    waitingMessageId: "msg_9",
  };
  const { db, portal, work, all } = await aSource();
  await portal(told("lead.updated", "lead-updated-2", "2026-06-01T10:00:00Z", {}));
  await work();
  const [, [first]] = await all();
  await db.commit(db.update(leads, wroteAgain, isNotNull(leads.id)));

  await portal(earlier);
  await work();
  const [, [lead]] = await all();
  expect(lead?.receivedAt).toBeLessThan(first?.receivedAt ?? 0);
  expect(lead).toMatchObject({ firstResponseAt: null, ...wroteAgain });
});

test("an event that came late moves the enquiry's own clock, though they wrote again while it ran", async () => {
  const { db, portal, work, all } = await aSource();
  await portal(told("lead.updated", "lead-updated-2", "2026-06-01T10:00:00Z", {}));
  await work();
  const [, [first]] = await all();
  await db.commit(db.update(leads, { waitingMessageId: "msg_9" }, isNotNull(leads.id)));

  await portal(told("lead.created", "lead-created-1", "2026-06-01T09:12:22Z", {}));
  await work();
  const [, [lead]] = await all();
  expect(lead?.answerDueAt).toBeLessThan(first?.answerDueAt ?? 0);
  expect(lead).toMatchObject({ waitingMessageId: "msg_9" });
});

test("a reply on the portal ends the clock of whoever wrote again before it, and a reply from before does not, in either order", async () => {
  const replied = { '"status":"sent"': '"status":"replied"' };
  const at = (time: string) => Date.parse(`2026-06-01T${time}:00Z`);
  const reply = (time: string) =>
    told("lead.updated", `lead-replied-${time}`, `2026-06-01T${time}:00Z`, replied);
  const waits = { answerDueAt: at("11:15"), waitingMessageId: "msg_9" };
  const { db, portal, work, all } = await aSource();
  const after = async (time: string) => {
    await portal(reply(time));
    await work();
    return (await all())[1][0];
  };
  await portal(told("lead.created", "lead-created-1", "2026-06-01T09:12:22Z", {}));
  await work();
  expect(await after("10:00")).toMatchObject({
    ...{ answerDueAt: null, firstResponseAt: at("10:00"), status: "contacted" },
  });
  const contactId = (await all())[1][0]?.contactId ?? "";
  await db.commit(
    db.insert(threads, {
      ...{ id: "th_9", contactId, channel: "email", createdAt: NOON, lastMessageAt: NOON },
    }),
    db.insert(messages, {
      ...{ id: "msg_9", threadId: "th_9", contactId, channel: "email", body: "And the view?" },
      ...{ createdAt: NOON, sentAt: at("11:00"), direction: "in", status: "received" },
    }),
    db.update(leads, waits, isNotNull(leads.id)),
  );

  expect(await after("09:30")).toMatchObject({ firstResponseAt: at("09:30"), ...waits });
  expect(await after("11:05")).toMatchObject({
    ...{ firstResponseAt: at("09:30"), answerDueAt: null, waitingMessageId: null },
  });

  await db.commit(db.update(leads, waits, isNotNull(leads.id)));
  expect(await after("11:06")).toMatchObject({ answerDueAt: null });
  await db.commit(db.update(leads, waits, isNotNull(leads.id)));
  expect(await after("09:20")).toMatchObject({ firstResponseAt: at("09:20"), ...waits });
});

test("in every order of an enquiry's events, some of them twice, one lead of one person stands, with the same facts and clocks", async () => {
  const first = told("lead.created", "lead-created-1", "2026-06-01T09:12:22Z", {});
  const later = told("lead.updated", "lead-updated-2", "2026-06-01T09:40:00Z", {
    '"status":"sent"': '"status":"read"',
    "050 000 0001": "050 000 0002",
    "Ahmed Sample": "Ahmed Sample Ali",
  });
  const assigned = told("lead.assigned", "lead-assigned-3", "2026-06-01T09:50:00Z", {});
  const source = await aSource();
  const ends: unknown[] = [];
  for (const order of ordersOf([first, later, assigned, later])) {
    for (const body of order) {
      await source.portal(body);
      await source.work();
    }
    const { db } = source;
    const [people, found, said, talks] = await db.read(
      db.rows(contacts),
      db.rows(leads),
      db.rows(messages),
      db.rows(threads),
    );
    const lead = found[0];
    ends.push({
      counts: [people.length, found.length, said.length, talks.length],
      lead: lead && [
        ...[lead.ownerId, lead.status, lead.message, lead.portalStatus],
        ...[lead.receivedAt, lead.portalAt, lead.responseDueAt, lead.portalDueAt],
        ...[lead.answerDueAt, lead.nextFollowUpAt, lead.firstResponseAt],
      ],
      name: (lead?.intake as { name?: string } | null)?.name,
      said: said.map(({ body, createdAt }) => [body, createdAt]),
      talks: talks.map(({ subject, channel }) => [subject, channel]),
    });
    for (const table of KEPT) await env.DB.prepare(`delete from ${table}`).run();
  }
  for (const end of ends) expect(end).toEqual(ends[0]);
});
const KEPT = [
  ...["inbound_events", "messages", "threads", "leads", "identities", "jobs", "events"],
  "contacts where id <> 'ct_1'",
];

test("an event that is no lead is kept and shown, and makes none", async () => {
  const { portal, work, all } = await aSource();
  await portal(listingAction);
  await work();
  const [, found, , [event]] = await all();
  expect(found).toEqual([]);
  expect(event).toMatchObject({ state: "ignored", outcome: ["listing-event"] });
});

test("what cannot be read goes to triage with its body and the paths, never a value", async () => {
  const { portal, work, all } = await aSource();
  await portal('{"id":"x-1","type":"lead.created","entity":{},"payload":"secret value"}');
  await work();
  const [, , , [event]] = await all();
  expect(event?.state).toBe("failed");
  expect(JSON.stringify(event?.outcome)).not.toContain("secret value");
  expect(event?.outcome?.length).toBeGreaterThan(0);
});

test("any program may post a lead in the documented form, signed as Standard Webhooks say", async () => {
  const { generic, work, all } = await aSource("leads");
  const body = JSON.stringify({
    externalId: "w-1",
    name: "ليلى نموذج",
    phone: "0500000003",
    message: "هل ما زالت متاحة؟",
    channel: "form",
  });
  expect(await statusOf(generic(body))).toBe(202);
  await work();
  const [people, [lead], [message]] = await all();
  expect(people.find(({ nameAr }) => nameAr === "ليلى نموذج")).toMatchObject({ nameEn: null });
  expect(lead).toMatchObject({ channel: "form", source: "leads" });
  expect(message).toMatchObject({ direction: "in", body: "هل ما زالت متاحة؟" });
});

test("[P19] a card's number that comes as a lead's own number, or apart in its message, is kept nowhere", async () => {
  const { generic, work, all } = await aSource("leads");
  const message = "Card 4242 4242\n4242 4242, units 4201 4202 4203 4204";
  const person = { name: "Ann", phone: "0500000003", channel: "form" };
  await generic(
    JSON.stringify({ ...person, externalId: "4111111111111111", message }),
    "4000056655665556",
  );
  await work();
  const [, [lead], [first]] = await all();
  expect(cardsIn(JSON.stringify(await all()))).toEqual([]);
  expect(lead?.externalId).toBe("411111••••1111");
  expect(first?.body).toBe("Card •••• ••••\n•••• 4242, units 4201 4202 4203 4204");
});

test("the person of an earlier lead is recognised, and the repeat enquiry goes to the same agent", async () => {
  const source = await aSource("leads");
  const lead = (externalId: string) =>
    JSON.stringify({
      externalId,
      name: "Ann",
      phone: "+971500000004",
      listingRef: "R-1",
      channel: "form",
    });
  await source.generic(lead("a"), "evt_a");
  await source.work();
  await source.generic(lead("b"), "evt_b");
  await source.work();

  const [people, found] = await source.all();
  expect(people).toHaveLength(2);
  expect(found).toHaveLength(2);
  const [first, second] = found.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  expect(second).toMatchObject({ parentLeadId: first?.id, ownerId: first?.ownerId });
});

test("a body over a megabyte is 413", async () => {
  const { portal } = await aSource();
  expect(await statusOf(portal(`{"x":"${"x".repeat(1_100_000)}"}`))).toBe(413);
});

test("[P77] an enquiry whose id has hyphens, signed by the reference library, is taken in once", async () => {
  const token = newToken();
  const tenant = await aTenant("globex");
  const secret = newWebhookSecret();
  const place = { tenantId: tenant.db.tenantId, table: "integrations", id: "in_9" };
  await tenant.db.commit(
    tenant.db.insert(integrations, {
      ...{ id: "in_9", createdAt: NOON, kind: "leads", name: "x", createdBy: "us_owner" },
      tokenHash: await sha256Hex(token),
      secretSealed: await tenant.services.seals.seal({ ...place, column: "secret_sealed" }, secret),
    }),
  );
  const id = crypto.randomUUID();
  const body = JSON.stringify({ name: "Omar", phone: "+971500000077" });
  const headers = {
    "webhook-id": id,
    "webhook-timestamp": String(NOON / 1000),
    "webhook-signature": new Webhook(secret).sign(id, new Date(NOON), body),
  };
  const world = () => ({
    integrations: new IntegrationDb(env.DB),
    seals: tenant.services.seals,
    ...{ now: tenant.ctx.now, ring: tenant.ctx.ring },
  });
  const sent = () =>
    new Request(`https://closr.test/hooks/leads/${token}`, { method: "POST", body, headers });
  expect(await statusOf(answerHook(sent(), world))).toBe(202);
  expect(await statusOf(answerHook(sent(), world))).toBe(202);
  const [kept] = await tenant.db.read(tenant.db.rows(inboundEvents));
  expect(kept.map(({ eventId }) => eventId)).toEqual([id]);
});
