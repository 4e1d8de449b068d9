import { parseWithZod } from "@conform-to/zod/v4";
import { desc } from "drizzle-orm";
import { expect, test } from "vitest";
import { events, leads, messages, threads } from "~/db/schema";
import { settleForm } from "~/domain/leads/lead.form";
import { clocksOf } from "~/domain/leads/lead-clocks";
import { BOB } from "../../../tests/support/contacts";
import { leadRow, MINUTE } from "../../../tests/support/leads";
import { aTenant, NOON } from "../../../tests/support/tenant";
import { askWrites } from "../answered";
import { commit } from "../commit";
import { changeLead } from "./change-lead";
import { closeLead } from "./close-lead.server";
import { resumeThread, settleThread, settleWait } from "./settle-wait.server";
import { undoLead } from "./undo-lead.server";
import { updateLead } from "./update-lead.server";

/** A workspace with an enquiry that waits, in a conversation. */
async function aWait(name: string, changes: Partial<typeof leads.$inferInsert> = {}) {
  const tenant = await aTenant(name);
  await tenant.db.commit(
    tenant.db.insert(leads, leadRow("ld_1", { threadId: "th_1", ...changes })),
    tenant.db.insert(threads, {
      id: "th_1",
      createdAt: NOON,
      contactId: "ct_1",
      leadId: "ld_1",
      channel: "whatsapp",
      lastMessageAt: NOON,
    }),
  );
  const ask = (id: string, at: number, read?: typeof leads.$inferSelect) =>
    writes(tenant, id, at, read);
  const lead = async () => {
    const [row] = await tenant.db.read(tenant.db.one(leads, "ld_1"));
    if (!row) throw new Error("no lead");
    return row;
  };
  return { ...tenant, ask, lead };
}

/** They write, as a webhook or a mail keeps it; the lead may have been read before something else happened. */
async function writes(
  tenant: Awaited<ReturnType<typeof aTenant>>,
  id: string,
  at: number,
  read?: typeof leads.$inferSelect,
) {
  const [now] = await tenant.db.read(tenant.db.one(leads, "ld_1"));
  const lead = read ?? now;
  if (!lead) throw new Error("no lead");
  await commit(
    tenant.ctx,
    tenant.db.insert(messages, {
      id,
      createdAt: at,
      threadId: "th_1",
      contactId: "ct_1",
      direction: "in",
      channel: "whatsapp",
      body: "And the parking?",
      sentAt: at,
      status: "received",
    }),
    ...askWrites(tenant.ctx, lead, { id, at }),
  );
}

test("what needs no answer waits no more, counts as no answer, and says so in the history", async () => {
  const acme = await aWait("acme", { waitingMessageId: "msg_1" });
  expect(await settleWait(acme.ctx, "ld_1", "msg_1")).toMatchObject({ ok: true });

  expect(await acme.lead()).toMatchObject({
    status: "new",
    answerDueAt: null,
    waitingMessageId: null,
    firstResponseAt: null,
    nextFollowUpAt: expect.any(Number),
  });
  const [[told]] = await acme.db.read(
    acme.db.rows(events, {
      within: { column: events.leadId, id: "ld_1" },
      orderBy: [desc(events.id)],
      limit: 1,
    }),
  );
  expect(told).toMatchObject({ type: "lead.settled", objectId: "ld_1", contactId: "ct_1" });
});

test("taken back, the same message waits by the same clock", async () => {
  const acme = await aWait("acme", { waitingMessageId: "msg_1" });
  const settled = await settleWait(acme.ctx, "ld_1");
  if (!settled.ok) throw new Error(settled.reason);

  expect(await undoLead(acme.ctx, "ld_1", settled.value.updatedAt)).toMatchObject({ ok: true });
  expect(await acme.lead()).toMatchObject({
    answerDueAt: NOON + 15 * MINUTE,
    waitingMessageId: "msg_1",
  });
});

test("what they write next waits anew, by a clock of its own", async () => {
  const acme = await aWait("acme");
  const later = NOON + 60 * MINUTE;
  await settleWait(acme.ctx, "ld_1");
  await acme.ask("msg_2", later);

  const lead = await acme.lead();
  expect(lead).toMatchObject({
    waitingMessageId: "msg_2",
    answerDueAt: later + 15 * MINUTE,
    firstResponseAt: null,
  });
  expect(clocksOf(lead, 15 * MINUTE)).toEqual([
    { rule: "ours", startedAt: later, dueAt: later + 15 * MINUTE },
  ]);
});

test("a message that came after the page was read keeps its wait", async () => {
  const acme = await aWait("acme");
  await acme.ask("msg_2", NOON + MINUTE);

  const outcome = await settleWait(acme.ctx, "ld_1", "");
  expect(outcome).toEqual({ ok: false, reason: "wrote-meanwhile" });
  expect(await acme.lead()).toMatchObject({ waitingMessageId: "msg_2" });
});

test.each([
  ["", "msg_2", "wrote-meanwhile"],
  [undefined, "msg_2", "wrote-meanwhile"],
  ["msg_1", "msg_2", "wrote-meanwhile"],
  ["", null, null],
  ["msg_2", "msg_2", null],
])(
  "the form that says %s ends only the wait that it shows: %s is what waits",
  async (seen, waitingMessageId, refused) => {
    const acme = await aWait("acme", { waitingMessageId });
    const posted = new URLSearchParams({ from: "lead", ...(seen !== undefined && { seen }) });
    const form = parseWithZod(posted, { schema: settleForm });
    if (form.status !== "success") throw new Error("the form is refused");

    const outcome = await settleWait(acme.ctx, "ld_1", form.value.seen);
    expect(outcome.ok ? null : outcome.reason).toBe(refused);
    expect(await acme.lead()).toMatchObject({
      answerDueAt: refused ? NOON + 15 * MINUTE : null,
    });
  },
);

test("a message that comes while it is decided keeps its wait", async () => {
  const acme = await aWait("acme");
  const read = await acme.lead();
  await acme.ask("msg_2", NOON + MINUTE);

  const nobody = { answerDueAt: null, waitingMessageId: null };
  const outcome = await changeLead(acme.ctx, read, nobody, { type: "lead.settled" });
  expect(outcome).toEqual({ ok: false, reason: "lead-changed-meanwhile" });
  expect(await acme.lead()).toMatchObject({
    waitingMessageId: "msg_2",
    answerDueAt: NOON + 15 * MINUTE,
  });
});

test("a mail that was read before the wait was ended, and kept after, waits by a clock of its own", async () => {
  const acme = await aWait("acme");
  const read = await acme.lead();
  const settled = await settleWait(acme.ctx, "ld_1");
  if (!settled.ok) throw new Error(settled.reason);

  acme.clock.at += MINUTE;
  const at = NOON + 60 * MINUTE;
  await acme.ask("msg_2", at, read);
  expect(await acme.lead()).toMatchObject({
    waitingMessageId: "msg_2",
    answerDueAt: at + 15 * MINUTE,
  });
  expect(await undoLead(acme.ctx, "ld_1", settled.value.updatedAt)).toEqual({
    ok: false,
    reason: "lead-changed-meanwhile",
  });
});

test("of two messages that were read at once while nobody waited, the first one's clock stays", async () => {
  const acme = await aWait("acme", { answerDueAt: null, firstResponseAt: NOON });
  const read = await acme.lead();
  const at = NOON + 60 * MINUTE;
  await acme.ask("msg_1", at, read);
  await acme.ask("msg_2", at + MINUTE, read);
  expect(await acme.lead()).toMatchObject({
    waitingMessageId: "msg_2",
    answerDueAt: at + 15 * MINUTE,
  });
});

test("a mail that was read before the lead was closed starts no clock in it", async () => {
  const acme = await aWait("acme");
  const read = await acme.lead();
  await closeLead(acme.ctx, "ld_1", { status: "not-a-lead", reason: "spam" });
  await acme.ask("msg_2", NOON + MINUTE, read);
  expect(await acme.lead()).toMatchObject({ waitingMessageId: null, answerDueAt: null });
});

test("where nobody waits there is nothing to close", async () => {
  const acme = await aWait("acme", { answerDueAt: null, firstResponseAt: NOON });
  const nobody = { ok: false, reason: "nobody-waits" };
  expect(await settleWait(acme.ctx, "ld_1")).toEqual(nobody);
  expect(await settleThread(acme.ctx, "th_1")).toEqual(nobody);
});

test("a conversation that was closed is opened again only while nothing has changed since", async () => {
  const acme = await aWait("acme");
  expect(await settleThread(acme.ctx, "th_1")).toMatchObject({ ok: true });
  expect(await resumeThread(acme.ctx, "th_1")).toMatchObject({ ok: true });
  expect(await acme.lead()).toMatchObject({ answerDueAt: NOON + 15 * MINUTE });

  await settleThread(acme.ctx, "th_1");
  await updateLead(acme.ctx, "ld_1", { listingRef: "MC-1" });
  expect(await resumeThread(acme.ctx, "th_1")).toEqual({ ok: false, reason: "nothing-to-undo" });
  expect(await acme.lead()).toMatchObject({ listingRef: "MC-1", answerDueAt: null });
});

test("another workspace's wait goes on, though its ids are the same", async () => {
  const acme = await aWait("acme");
  const globex = await aWait("globex");
  await settleThread(acme.ctx, "th_1");
  expect(await globex.lead()).toMatchObject({ answerDueAt: NOON + 15 * MINUTE });
});

test("who does not see the conversation closes nothing", async () => {
  const acme = await aWait("acme", { ownerId: "us_ann", teamId: "tm_1" });
  const bob = acme.seenAs(BOB, "us_bob");
  expect(await settleWait(bob, "ld_1")).toEqual({ ok: false, reason: "lead-not-found" });
  expect(await settleThread(bob, "th_1")).toEqual({ ok: false, reason: "thread-not-found" });
  expect(await resumeThread(bob, "th_1")).toEqual({ ok: false, reason: "thread-not-found" });
  expect(await acme.lead()).toMatchObject({ answerDueAt: NOON + 15 * MINUTE });
});
