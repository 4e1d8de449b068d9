import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { Permission } from "~/config/permissions";
import { metered } from "~/db/metered.server";
import { contacts, leads, messages, threads } from "~/db/schema";
import { EVERYTHING, type Scope } from "~/db/scope";
import { TenantDb } from "~/db/tenant-db.server";
import { INBOX_FILTERS } from "~/use-cases/leads/view-inbox.server";
import { ANN, LEAD } from "../../tests/support/contacts";
import { leadRow } from "../../tests/support/leads";
import { aTenant, contactRow, NOON } from "../../tests/support/tenant";
import { openInbox } from "./conversation-facts";

/** What D1 counts for the session, the account and the membership that the gate read before. */
const IDENTITY_ROWS = 6;
const PEOPLE = 30;
const MESSAGES = 12;

/** People who wait, Ann's, Bob's and nobody's by turns, the first ones most urgently; each has written. */
async function aFullInbox(name: string) {
  const acme = await aTenant(name);
  const people = Array.from({ length: PEOPLE }, (_, n) => ({
    n,
    id: `ct_of_${n}`,
    ownerId: ["us_ann", "us_bob", null][n % 3] ?? null,
    teamId: "tm_1",
  }));
  await acme.db.commit(
    acme.db.insertMany(
      contacts,
      people.map(({ n: _, ...person }) => contactRow(person.id, person)),
    ),
    acme.db.insertMany(
      leads,
      people.map(({ n, id: contactId, ...seen }) =>
        leadRow(`ld_${n}`, { ...seen, contactId, threadId: `th_${n}`, answerDueAt: NOON + n }),
      ),
    ),
    acme.db.insertMany(threads, people.map(threadOf)),
    acme.db.insertMany(messages, people.flatMap(messagesOf(name))),
  );
  return acme;
}

const threadOf = ({ n, id: contactId }: { n: number; id: string }) => ({
  ...{ id: `th_${n}`, contactId, leadId: `ld_${n}` },
  ...{ createdAt: NOON, channel: "whatsapp", lastMessageAt: NOON },
});

const messagesOf =
  (name: string) =>
  ({ n, id: contactId }: { n: number; id: string }) =>
    Array.from({ length: MESSAGES }, (_, at) => ({
      ...{ id: `msg_${n}_${String.fromCharCode(97 + at)}`, threadId: `th_${n}`, contactId },
      ...{ createdAt: NOON, direction: "in" as const, channel: "whatsapp" },
      ...{ body: `${name} ${n}, ${at}`, sentAt: NOON + at, status: "received" as const },
    }));

const inboxAt = (address: string) => new Request(`https://closr.test/w/acme/inbox${address}`);
const everything = () => true;

test("each conversation of the list has its last words, and when they were said", async () => {
  const acme = await aFullInbox("said");
  const ctx = { ...acme.seenAs(ANN), viewer: { userId: "us_ann", teamId: "tm_1" } };
  const { leads } = await openInbox({ ctx, may: everything, request: inboxAt("") });
  expect(leads[0]?.last).toEqual({ at: NOON + MESSAGES - 1, words: `said 0, ${MESSAGES - 1}` });
});

test("the inbox opens the conversation that stands first, at its last messages, as its viewer sees it", async () => {
  const acme = await aFullInbox("acme");
  await aFullInbox("globex");
  const opened = async (scope: Scope, address = "") => {
    const ctx = { ...acme.seenAs(scope), viewer: { userId: "us_ann", teamId: "tm_1" } };
    const { thread, leads } = await openInbox({ ctx, may: everything, request: inboxAt(address) });
    return { thread, first: leads[0]?.threadId };
  };
  for (const scope of [ANN, LEAD, EVERYTHING])
    for (const filter of INBOX_FILTERS) {
      const { thread, first } = await opened(scope, `?show=${filter}`);
      expect([filter, thread?.id]).toEqual([filter, first]);
      const bodies = thread?.messages.map(({ body }) => body) ?? [];
      expect(bodies.every((body) => body.startsWith("acme "))).toBe(true);
      if (thread) expect(bodies.at(-1)).toMatch(`, ${MESSAGES - 1}`);
      if (thread) expect(thread.older).not.toBeNull();
    }
  expect((await opened(ANN)).thread?.id).toBe("th_0");
  expect((await opened(ANN, "?show=pool")).thread).toBeNull();
});

test("who may not read messages sees the list of the inbox and no conversation beside it", async () => {
  const acme = await aFullInbox("acme");
  const request = inboxAt("");
  const may = (permission: Permission) => permission !== "messages:read";
  const { thread, leads } = await openInbox({ ctx: acme.seenAs(EVERYTHING), may, request });
  expect([thread, leads.length > 0]).toEqual([null, true]);
});

test("a full inbox with its first conversation keeps to 65 rows in one round trip", async () => {
  const acme = await aFullInbox("acme");
  for (const scope of [ANN, LEAD, EVERYTHING])
    for (const filter of INBOX_FILTERS) {
      const { db: d1, bill } = metered(env.DB);
      const ctx = { ...acme.seenAs(scope), db: new TenantDb(d1, acme.db.tenantId, scope) };
      const viewer = { userId: "us_ann", teamId: "tm_1" };
      const request = inboxAt(`?show=${filter}`);
      await openInbox({ ctx: { ...ctx, viewer }, may: everything, request });
      expect(bill.rowsRead + IDENTITY_ROWS, `${scope.kind} ${filter}`).toBeLessThanOrEqual(65);
      expect(bill.trips).toBe(1);
    }
});
