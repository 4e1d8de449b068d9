import { env } from "cloudflare:workers";
import { eq, isNotNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { metered } from "~/db/metered.server";
import { lastSaid } from "~/db/queries/last-words";
import { contacts, inboundEvents, integrations, jobs, leads, messages, threads } from "~/db/schema";
import { EVERYTHING, type Scope } from "~/db/scope";
import { TenantDb } from "~/db/tenant-db.server";
import { ANN, LEAD } from "../../../tests/support/contacts";
import { leadRow } from "../../../tests/support/leads";
import { aTenant, contactRow, NOON } from "../../../tests/support/tenant";
import { arrivingPerson } from "../arriving-person";
import { commit } from "../commit";
import { readInbound } from "../intake/read-inbound.server";
import { assignLead } from "./assign-lead.server";
import { discardInbound } from "./discard-inbound.server";
import { viewTriage } from "./list-triage.server";
import { retryInbound } from "./retry-inbound.server";
import { INBOX_FILTERS, viewInbox } from "./view-inbox.server";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

/** What identity and permission cost before a page asks anything. */
const IDENTITY_ROWS = 6;

const enquiry = JSON.stringify({
  id: "W-7",
  name: "Sergei Volkov",
  phone: "+971507654321",
  message: "Is it free?",
});

async function withEvent({ db }: Tenant, changes: Partial<typeof inboundEvents.$inferInsert> = {}) {
  await db.commit(
    db.insertOrIgnore(integrations, {
      id: "in_1",
      createdAt: NOON,
      kind: "leads",
      name: "Our website",
      tokenHash: `${db.tenantId}_hash`,
      secretSealed: "sealed",
      createdBy: "us_own",
    }),
    db.insert(inboundEvents, {
      id: "ie_1",
      createdAt: NOON,
      integrationId: "in_1",
      eventId: "ev-1",
      rawBody: "<b>no JSON</b>",
      state: "failed",
      parser: "leads",
      parserVersion: 1,
      outcome: [": not-json"],
      ...changes,
    }),
  );
}

/** Counted one by one. */
async function allWaiting(db: TenantDb) {
  const waits = { where: isNotNull(leads.answerDueAt), atMost: 100_000 };
  return (await db.read(db.count(leads, waits)))[0];
}

test("what could not be read is shown with its body as it came and its source, and to no other tenant", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  await withEvent(acme);
  await withEvent(acme, { id: "ie_2", eventId: "ev-2", state: "processed" });
  expect(await viewTriage(acme.ctx)).toMatchObject({
    events: [{ event: { id: "ie_1", rawBody: "<b>no JSON</b>" }, source: "Our website" }],
    unread: { n: 1, more: false },
  });
  expect(await viewTriage(globex.ctx)).toMatchObject({ events: [], unread: { n: 0 } });
  expect(await retryInbound(globex.ctx, "ie_1")).toMatchObject({ reason: "event-not-found" });
  expect(await discardInbound(globex.ctx, "ie_1")).toMatchObject({ reason: "event-not-found" });
});

test("try again makes the reader's job with the system's eyes, once, whoever asks", async () => {
  const acme = await aTenant("acme");
  await withEvent(acme);
  const asked = [acme.seenAs(LEAD), acme.ctx].map((ctx) => retryInbound(ctx, "ie_1"));
  const outcomes = await Promise.all(asked);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const [made] = await acme.db.read(acme.db.rows(jobs));
  expect(made).toMatchObject([
    {
      type: "inbound.received",
      scope: EVERYTHING,
      actor: "system",
      payload: { inboundEventId: "ie_1" },
    },
  ]);
  expect(acme.rung).toEqual([made[0]?.id]);
  expect((await viewTriage(acme.ctx)).unread.n).toBe(0);
});

test("a body that is read at last becomes one lead, however often it is tried", async () => {
  const acme = await aTenant("acme");
  await withEvent(acme, { rawBody: enquiry });
  for (let again = 0; again < 3; again += 1) {
    await acme.db.commit(
      acme.db.update(inboundEvents, { state: "failed" }, eq(inboundEvents.id, "ie_1")),
    );
    await retryInbound(acme.ctx, "ie_1");
    const { writes } = await readInbound(acme.ctx, "ie_1");
    await commit(acme.ctx, ...writes);
  }
  const [made, [event]] = await acme.db.read(acme.db.rows(leads), acme.db.rows(inboundEvents));
  expect(event).toMatchObject({ state: "processed" });
  expect(made).toHaveLength(1);
});

test("an enquiry of somebody whose agent has left is unassigned, and goes on with its person", async () => {
  const acme = await aTenant("acme");
  const known = { phones: ["+971507654321"], emails: [], name: "Sergei Volkov" };
  const agent = { name: "Bob", role: "agent", teamId: "tm_1", active: true };
  const settings = { ...acme.ctx.settings, directory: { us_bob: agent } };
  const ctx = { ...acme.ctx, settings };
  const left = { ownerId: "us_gone", teamId: "tm_1" };
  const by = { kind: "portal", detail: "x" } as const;
  const person = await arrivingPerson(ctx, { ...known, preferredLanguage: null }, by, left);
  await commit(ctx, ...(person?.writes ?? []));
  await withEvent(acme, { rawBody: enquiry });
  const { leadId, writes } = await readInbound(ctx, "ie_1");
  await commit(ctx, ...writes);

  const [lead] = await acme.db.read(acme.db.one(leads, leadId ?? ""));
  expect(lead).toMatchObject({ ...left, ownerId: null, contactId: person?.contactId });
  expect(await assignLead(ctx, leadId ?? "", "us_bob")).toMatchObject({ ok: true });
  const [theirs] = await acme.db.read(acme.db.one(contacts, person?.contactId ?? ""));
  expect(theirs).toMatchObject({ ownerId: "us_bob", teamId: "tm_1" });
});

test("what is put away stays kept and is shown no more", async () => {
  const acme = await aTenant("acme");
  await withEvent(acme);
  expect(await discardInbound(acme.ctx, "ie_1")).toMatchObject({ ok: true });
  const [[event]] = await acme.db.read(acme.db.rows(inboundEvents));
  expect(event).toMatchObject({ state: "ignored", rawBody: "<b>no JSON</b>" });
  expect((await viewTriage(acme.ctx)).events).toEqual([]);
  expect(await discardInbound(acme.ctx, "ie_1")).toMatchObject({ reason: "event-not-found" });
});

test("every page of the inbox keeps to 65 rows, and shows an agent their own alone", async () => {
  const acme = await aTenant("acme");
  const rows = Array.from({ length: 300 }, (_, n) =>
    leadRow(`ld_${n}`, {
      contactId: `ct_of_${n}`,
      threadId: `th_${n}`,
      ownerId: ["us_ann", "us_bob", null][n % 3],
      teamId: "tm_1",
      answerDueAt: NOON + n,
    }),
  );
  await acme.db.commit(
    acme.db.insertMany(
      contacts,
      rows.map(({ ownerId, teamId }, n) => contactRow(`ct_of_${n}`, { ownerId, teamId })),
    ),
    acme.db.insertMany(leads, rows),
    acme.db.insertMany(
      threads,
      rows.map((_, n) => threadRow(n)),
    ),
    acme.db.insertMany(
      messages,
      rows.flatMap((_, n) => [
        messageRow(n, "a", "first words"),
        messageRow(n, "b", `last of ${n}`),
      ]),
    ),
  );
  for (let n = 1; n <= 30; n += 1) await withEvent(acme, { id: `ie_${n}`, eventId: `ev-${n}` });
  for (const scope of [ANN, LEAD, EVERYTHING])
    for (const filter of INBOX_FILTERS) {
      const { db: d1, bill } = metered(env.DB);
      const ctx = { ...acme.seenAs(scope), db: new TenantDb(d1, acme.db.tenantId, scope) };
      const viewer = { userId: "us_ann", teamId: "tm_1" };
      const page = await viewInbox({ ...ctx, viewer }, { filter, triages: scope !== ANN });
      expect(bill.rowsRead + IDENTITY_ROWS, `${scope.kind} ${filter}`).toBeLessThanOrEqual(65);
      expect(bill.trips).toBe(1);
      expect(page.waiting).toBe(await allWaiting(acme.seenAs(scope).db));
      expect(page.rows.map(({ also }) => lastSaid(also)?.words)).toEqual(
        page.rows.map(({ id }) => `last of ${id.replace("ld_", "")}`),
      );
      if (scope === ANN)
        expect(
          page.rows.every(({ ownerId }) => ownerId === "us_ann"),
          filter,
        ).toBe(true);
    }
});

const threadRow = (n: number) => ({
  id: `th_${n}`,
  createdAt: NOON,
  contactId: `ct_of_${n}`,
  leadId: `ld_${n}`,
  channel: "whatsapp",
  lastMessageAt: NOON,
});

const messageRow = (n: number, part: string, body: string) => ({
  id: `msg_${n}${part}`,
  createdAt: NOON,
  threadId: `th_${n}`,
  contactId: `ct_of_${n}`,
  direction: "in" as const,
  channel: "whatsapp",
  body,
  sentAt: NOON,
  status: "received" as const,
});

test("the last words of a conversation are read by those alone who see its person", async () => {
  const acme = await aTenant("acme");
  await acme.db.commit(
    acme.db.insert(contacts, contactRow("ct_of_9", { ownerId: "us_bob", teamId: "tm_2" })),
    acme.db.insert(leads, {
      ...leadRow("ld_9", { contactId: "ct_of_9", ownerId: "us_ann", teamId: "tm_1" }),
      threadId: "th_9",
    }),
    acme.db.insert(threads, threadRow(9)),
    acme.db.insert(messages, messageRow(9, "a", "for Bob")),
  );
  const wordsFor = async (scope: Scope) =>
    (await viewInbox(acme.seenAs(scope), { filter: "all", triages: false })).rows.map(
      ({ also }) => lastSaid(also)?.words ?? null,
    );
  expect([await wordsFor(ANN), await wordsFor(EVERYTHING)]).toEqual([[null], ["for Bob"]]);
});
