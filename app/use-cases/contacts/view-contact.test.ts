import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { metered } from "~/db/metered.server";
import { timelineOf } from "~/db/queries/timeline";
import {
  contacts,
  deals,
  events,
  leads,
  messages,
  notes,
  privacyRequests,
  tasks,
  threads,
} from "~/db/schema";
import { EVERYTHING, type Scope } from "~/db/scope";
import { TenantDb } from "~/db/tenant-db.server";
import { ANN, BOB } from "../../../tests/support/contacts";
import { aTenant, contactRow, NOON } from "../../../tests/support/tenant";
import { viewContact } from "./view-contact.server";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

const stamps = { createdAt: NOON, updatedAt: NOON, createdBy: "us_ann", updatedBy: "us_ann" };
const number = (i: number) => String(i).padStart(3, "0");
const event = (id: string, objectKind: string, objectId: string, contactId = "ct_a") => ({
  id,
  createdAt: NOON,
  contactId,
  actor: "us_ann",
  type: `${objectKind}.created`,
  objectKind,
  objectId,
});

/** Ann's contact with thirty notes, two messages, five tasks and five leads; Bob's with one note. */
async function aBusyPerson(tenant: Tenant) {
  const { db } = tenant;
  const thirty = Array.from({ length: 30 }, (_, i) => number(i));
  const five = thirty.slice(0, 5);
  const about = { contactId: "ct_a" };
  await db.commit(
    db.insert(contacts, contactRow("ct_a", { ownerId: "us_ann" })),
    db.insert(contacts, contactRow("ct_b", { ownerId: "us_bob" })),
    db.insertMany(
      notes,
      thirty.map((n) => ({ ...stamps, ...about, id: `nt_${n}`, body: `Note ${n}` })),
    ),
    db.insert(notes, { ...stamps, contactId: "ct_b", id: "nt_b", body: "Bob's own" }),
    db.insertMany(
      events,
      thirty.map((n) => event(`ev_${n}`, "note", `nt_${n}`)),
    ),
    db.insert(events, event("ev_800", "note", "nt_b", "ct_b")),
    db.insert(threads, {
      ...about,
      id: "th_1",
      createdAt: NOON,
      channel: "whatsapp",
      lastMessageAt: NOON,
    }),
    db.insert(messages, {
      ...about,
      id: "msg_1",
      createdAt: NOON,
      threadId: "th_1",
      direction: "in",
      channel: "whatsapp",
      body: "A higher floor, please",
      sentAt: NOON,
      status: "received",
    }),
    db.insert(events, event("ev_900", "message", "msg_1")),
    db.insertMany(
      tasks,
      five.map((n, i) => ({
        ...stamps,
        ...about,
        id: `tk_${n}`,
        ownerId: "us_ann",
        title: `Task ${n}`,
        dueAt: NOON + i * 1000,
        doneAt: i < 3 ? NOON : null,
      })),
    ),
    db.insertMany(
      leads,
      five.map((n) => ({
        ...stamps,
        ...about,
        id: `ld_${n}`,
        ownerId: "us_ann",
        channel: "form",
        source: "generic",
        externalId: n,
        receivedAt: NOON,
        status: "new" as const,
        nextFollowUpAt: NOON + 60_000,
      })),
    ),
  );
}

async function view(tenant: Tenant, scope: Scope = ANN, before?: string) {
  const outcome = await viewContact(tenant.seenAs(scope), "ct_a", { before });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

test("the page tells what happened newest first, in the words of notes and messages, twenty at a time", async () => {
  const acme = await aTenant("acme");
  await aBusyPerson(acme);
  const first = await view(acme);
  expect(first.timeline).toHaveLength(20);
  expect(first.timeline[0]).toMatchObject({ words: "A higher floor, please", channel: "whatsapp" });
  expect(first.timeline[1]).toMatchObject({ id: "ev_029", words: "Note 029" });

  const rest = await view(acme, ANN, first.older ?? "");
  expect(rest.timeline.map(({ id }) => id)).toEqual(
    Array.from({ length: 11 }, (_, i) => `ev_${number(10 - i)}`),
  );
  expect(rest.older).toBeNull();
});

test("what was changed is told in the reader's words", async () => {
  const acme = await aTenant("acme");
  const changes = {
    legalBasis: { from: "consent", to: "legal-duty" },
    collectedOn: { from: "2026-06-01", to: "2026-06-02" },
    emails: { from: ["a@mail.example"], to: ["a@mail.example", "b@mail.example"] },
  };
  const told = { ...event("ev_1", "contact", "ct_1", "ct_1"), type: "contact.updated", changes };
  await acme.db.commit(acme.db.insert(events, told));
  const changed = async (locale: "en" | "ar") => {
    const outcome = await viewContact({ ...acme.ctx, locale }, "ct_1");
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.value.timeline[0]?.changes.map(({ from, to }) => [from, to]);
  };

  expect(await changed("en")).toEqual([
    ["Consent", "Legal duty"],
    ["1 Jun 2026", "2 Jun 2026"],
    ["a@mail.example", "a@mail.example, b@mail.example"],
  ]);
  expect(await changed("ar")).toEqual([
    ["موافقة", "التزام قانوني"],
    ["1 يونيو 2026", "2 يونيو 2026"],
    ["a@mail.example", "a@mail.example، b@mail.example"],
  ]);
});

test("the next step is the soonest of what is open", async () => {
  const acme = await aTenant("acme");
  await aBusyPerson(acme);
  expect((await view(acme)).nextStep).toMatchObject({ title: "Task 003", at: NOON + 3000 });
});

test("another agent and another tenant do not find the person, nor anything that happened to them", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  await aBusyPerson(acme);
  await aBusyPerson(globex);
  const refused = { ok: false, reason: "contact-not-found" };
  expect(await viewContact(acme.seenAs(BOB), "ct_a")).toEqual(refused);
  expect(await viewContact(acme.seenAs(ANN), "ct_b")).toEqual(refused);
  expect((await view(globex)).timeline).toHaveLength(20);
  const bobs = acme.db.as(BOB);
  const [ofAnn] = await bobs.read(bobs.ask(timelineOf("contact", "ct_a")));
  expect(ofAnn).toEqual([]);
});

test("a page with twenty entries reads at most 55 rows, however long the history and whoever else's", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  await aBusyPerson(acme);
  const cost = async () => {
    const bills = [];
    for (const scope of [ANN, EVERYTHING]) {
      const { db: d1, bill } = metered(env.DB);
      await viewContact({ ...acme.ctx, db: new TenantDb(d1, acme.db.tenantId, scope) }, "ct_a");
      bills.push(bill);
    }
    return bills.map(({ rowsRead, trips }) => ({ rowsRead, trips }));
  };
  const before = await cost();
  for (const { trips, rowsRead } of before) {
    expect(trips).toBe(1);
    expect(rowsRead).toBeLessThanOrEqual(55);
  }

  await aBusyPerson(globex);
  const many = Array.from({ length: 5000 }, (_, i) =>
    event(`ev_95${String(i).padStart(5, "0")}`, "contact", "ct_a"),
  );
  await acme.db.commit(acme.db.insertMany(events, many));
  const after = await cost();
  expect(after.every(({ rowsRead }, i) => rowsRead <= (before[i]?.rowsRead ?? 0))).toBe(true);
});

const dealRow = (id: string, ownerId: string, title: string | null) => ({
  ...stamps,
  id,
  ownerId,
  contactId: "ct_a",
  title,
  listingRef: "MC-S-2041",
  pipelineId: "pl_1",
  stageId: "st_1",
  stageSince: NOON,
  status: "open" as const,
  currency: "AED",
});

test("what happened to a deal or a task names it and leads to it, but not to whom does not see it", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  for (const [{ db }, mine] of [[acme, "Marina Gate"] as const, [globex, "Elsewhere"] as const])
    await db.commit(
      db.insert(contacts, contactRow("ct_a", { ownerId: "us_ann" })),
      db.insert(deals, dealRow("dl_a", "us_ann", mine)),
      db.insert(deals, dealRow("dl_b", "us_bob", "Bob's own")),
      db.insert(deals, dealRow("dl_c", "us_ann", null)),
      db.insert(tasks, { ...stamps, id: "tk_a", ownerId: "us_ann", title: "Call her" }),
      db.insert(tasks, { ...stamps, id: "tk_b", ownerId: "us_bob", title: "Bob's call" }),
      ...["dl_a", "dl_b", "dl_c", "dl_d"].map((id) =>
        db.insert(events, event(`ev_${id}`, "deal", id)),
      ),
      ...["tk_a", "tk_b"].map((id) => db.insert(events, event(`ev_${id}`, "task", id))),
    );

  const named = async (scope: Scope = ANN) =>
    (await view(acme, scope)).timeline.map(({ id, object }) => [id, object?.name, object?.path]);
  expect(await named()).toEqual([
    ["ev_tk_b", undefined, undefined],
    ["ev_tk_a", "Call her", "tasks/tk_a/edit"],
    ["ev_dl_d", undefined, undefined],
    ["ev_dl_c", "MC-S-2041", "deals/dl_c"],
    ["ev_dl_b", undefined, undefined],
    ["ev_dl_a", "Marina Gate", "deals/dl_a"],
  ]);
  const everything = (await named(EVERYTHING)).flatMap(([, name]) => name ?? []);
  expect(everything).toContain("Bob's own");
  expect(everything).not.toContain("Elsewhere");
});

test("who decides sees what the person still waits for, with its later day; the person's agent does not", async () => {
  const acme = await aTenant("acme");
  const { db } = acme;
  const asked = { ...stamps, contactId: "ct_a", subjectHash: "h", dueOn: "2026-07-01" };
  await db.commit(
    db.insert(contacts, contactRow("ct_a", { ownerId: "us_ann" })),
    db.insertMany(privacyRequests, [
      { ...asked, id: "pr_1", type: "erasure", state: "accepted", extendedTo: "2026-08-01" },
      { ...asked, id: "pr_2", type: "access", state: "done", closedAt: NOON },
      { ...asked, id: "pr_3", type: "erasure", state: "accepted", contactId: "ct_b" },
    ]),
  );
  expect((await view(acme, EVERYTHING)).demands).toEqual([
    { id: "pr_1", type: "erasure", dueOn: "2026-08-01" },
  ]);
  expect((await view(acme, ANN)).demands).toEqual([]);
});

test("a deal's own timeline does not name the deal, nor is it paid for", async () => {
  const acme = await aTenant("acme");
  const { db } = acme;
  await db.commit(
    db.insert(contacts, contactRow("ct_a", { ownerId: "us_ann" })),
    db.insert(deals, dealRow("dl_a", "us_ann", "Marina Gate")),
    db.insert(events, { ...event("ev_1", "deal", "dl_a"), dealId: "dl_a" }),
  );
  const [told] = await db.read(db.ask(timelineOf("deal", "dl_a")));
  expect(told).toMatchObject([{ named: null }]);
});

test("twenty entries about deals and tasks cost no more rows than twenty notes", async () => {
  const acme = await aTenant("acme");
  const { db } = acme;
  const twenty = Array.from({ length: 20 }, (_, i) => number(i));
  await db.commit(
    db.insert(contacts, contactRow("ct_a", { ownerId: "us_ann" })),
    ...twenty.flatMap((n) => [
      db.insert(deals, dealRow(`dl_${n}`, "us_ann", `Deal ${n}`)),
      db.insert(events, event(`ev_${n}`, "deal", `dl_${n}`)),
    ]),
  );
  const { db: d1, bill } = metered(env.DB);
  await viewContact({ ...acme.ctx, db: new TenantDb(d1, db.tenantId, ANN) }, "ct_a");
  expect(bill.rowsRead).toBeLessThanOrEqual(55);
  expect(bill.trips).toBe(1);
});
