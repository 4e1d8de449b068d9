import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { contacts, events, jobs, leads, messages, summaries, threads } from "~/db/schema";
import { ANN, BOB } from "../../../tests/support/contacts";
import { aConversation, runnerOf, runRung } from "../../../tests/support/talk";
import { aTenant, NOON } from "../../../tests/support/tenant";
import { runJob } from "../../../workers/queue/run-job";
import { deleteMessage } from "./delete-message.server";
import { logMessage } from "./log-message.server";
import { sendMessage } from "./send-message.server";

const WORDS = { body: "Omar, the seller agrees.\n\nShall we sign <b>Monday</b>?" };

async function aTalk(name = "acme") {
  const tenant = await aTenant(name);
  await aConversation(tenant);
  return { ...tenant, ann: tenant.seenAs(ANN, "us_ann"), bob: tenant.seenAs(BOB, "us_bob") };
}

const answered = async (ctx: Parameters<typeof sendMessage>[0]) => {
  const outcome = await sendMessage(ctx, "th_talk", WORDS);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
};

test("an answer leaves by mail once, in the thread, to an address that leads back to it", async () => {
  const tenant = await aTalk();
  const { db, ann, mails } = tenant;
  const { id } = await answered(ann);
  await runRung(tenant);

  const [message, thread] = await db.read(db.one(messages, id), db.one(threads, "th_talk"));
  expect(message).toMatchObject({ status: "sent", authorId: "us_ann", body: WORDS.body });
  expect(thread?.replyToken).toMatch(/^[0-9a-f]{24}$/);
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({
    to: { name: "Omar Farooq", address: "omar@buyer.example" },
    replyTo: { address: `acme+${thread?.replyToken}@closr.example` },
    subject: "Re: Marina Gate 2",
    inReplyTo: "said-4@mail.example",
    messageId: message?.providerId,
    automatic: false,
  });
  expect(mails[0]?.html).toContain("&lt;b&gt;Monday&lt;/b&gt;");
});

test("an answer ends the lead's clock and is its first response", async () => {
  const { db, ann, clock } = await aTalk();
  clock.at = NOON + 60_000;
  await answered(ann);
  const [lead] = await db.read(db.one(leads, "ld_talk"));
  expect(lead).toMatchObject({
    status: "contacted",
    firstResponseAt: NOON + 60_000,
    answerDueAt: null,
  });
});

test("a job that dies after the mail was handed over hands it over once, and says sent once", async () => {
  const tenant = await aTalk();
  const { db, ann, mails, clock } = tenant;
  const { jobId } = await answered(ann);
  const runner = runnerOf(tenant);
  const dying = {
    ...runner,
    handlers: {
      ...runner.handlers,
      "message.queued": (async (run, payload, cursor) => {
        await runner.handlers["message.queued"](run, payload, cursor);
        throw new Error("killed");
      }) as (typeof runner.handlers)["message.queued"],
    },
  };
  await runJob(jobId, dying);
  clock.at += 3_000;
  await runJob(jobId, runner);
  clock.at += 600_000;
  await runJob(jobId, runner);

  expect(mails).toHaveLength(1);
  const [told, all] = await db.read(
    db.rows(events, { where: eq(events.type, "message.sent") }),
    db.rows(jobs, { where: eq(jobs.id, jobId) }),
  );
  expect(told).toHaveLength(1);
  expect(all).toMatchObject([{ state: "done" }]);
});

test("nobody is written to who asked us to stop, or who has no address", async () => {
  const { db, ctx, ann, mails } = await aTalk();
  const omar = eq(contacts.id, "ct_talk");
  await db.commit(db.update(contacts, { restrictedAt: NOON }, omar));
  expect(await sendMessage(ctx, "th_talk", WORDS)).toMatchObject({
    reason: "contact-is-restricted",
  });
  expect(await sendMessage(ann, "th_talk", WORDS)).toMatchObject({ reason: "thread-not-found" });
  await db.commit(db.update(contacts, { restrictedAt: null, emails: [] }, omar));
  expect(await sendMessage(ann, "th_talk", WORDS)).toMatchObject({
    reason: "contact-has-no-email",
  });
  expect(mails).toEqual([]);
});

test("another agent and another workspace have no such thread to answer in, and no message to delete", async () => {
  const acme = await aTalk("acme");
  const globex = await aTenant("globex");
  for (const ctx of [acme.bob, globex.ctx]) {
    expect(await sendMessage(ctx, "th_talk", WORDS)).toMatchObject({ reason: "thread-not-found" });
    expect(await deleteMessage(ctx, "th_talk", "msg_0")).toMatchObject({
      reason: "message-not-found",
    });
  }
  const [all] = await acme.db.read(acme.db.rows(messages));
  expect(all).toHaveLength(5);
});

const summaryOf = (id: string, method: string, messageId: string) => ({
  id,
  createdAt: NOON,
  threadId: "th_talk",
  contactId: "ct_talk",
  jobId: "jb_1",
  state: "ready" as const,
  method,
  sentences: [{ text: "Cash.", messageId, from: 0, to: 5 }],
  messagesRead: 5,
  valuesHidden: 0,
});

test("[P64] with a message go the summaries that cite it and those of a model that read it; one new one is asked for", async () => {
  const { db, ann } = await aTalk();
  await db.commit(
    db.insert(summaries, summaryOf("sm_cites", "offline", "msg_2")),
    db.insert(summaries, summaryOf("sm_model", "openai-compatible gpt", "msg_0")),
    db.insert(summaries, summaryOf("sm_other", "offline", "msg_0")),
  );
  await deleteMessage(ann, "th_talk", "msg_2");

  const [left, made, asked] = await db.read(
    db.rows(messages),
    db.rows(summaries),
    db.rows(jobs, { where: eq(jobs.type, "summary.requested") }),
  );
  expect(left.map(({ id }) => id)).toEqual(["msg_0", "msg_1", "msg_3", "msg_4"]);
  expect(made.map(({ id }) => id)).toEqual(["sm_other"]);
  expect(asked).toMatchObject([{ payload: { threadId: "th_talk" }, contactId: "ct_talk" }]);
});

test("when the message that waits is deleted the one before it waits, and after an answer nobody does", async () => {
  const waits = { waitingMessageId: "msg_4", firstResponseAt: NOON, answerDueAt: NOON + 60_000 };
  const stored = async (gone: readonly string[]) => {
    const { db, ann } = await aTalk(gone.join(""));
    await db.commit(db.update(leads, waits, eq(leads.id, "ld_talk")));
    for (const id of gone) await deleteMessage(ann, "th_talk", id);
    const [lead] = await db.read(db.one(leads, "ld_talk"));
    return { waitingMessageId: lead?.waitingMessageId, answerDueAt: lead?.answerDueAt };
  };
  expect(await stored(["msg_4"])).toEqual({ waitingMessageId: null, answerDueAt: null });
  expect(await stored(["msg_3", "msg_4"])).toEqual({
    waitingMessageId: "msg_2",
    answerDueAt: NOON + 60_000,
  });
  expect(await stored(["msg_2"])).toEqual({
    waitingMessageId: "msg_4",
    answerDueAt: NOON + 60_000,
  });
});

test("a message that no summary rests on is deleted without a new one", async () => {
  const { db, ann } = await aTalk();
  await deleteMessage(ann, "th_talk", "msg_2");
  const [asked] = await db.read(db.rows(jobs));
  expect(asked).toEqual([]);
});

test("what was sent on WhatsApp is kept in its writer's words, ends the clock, and nothing leaves", async () => {
  const tenant = await aTalk();
  const { db, ann, mails, clock } = tenant;
  clock.at = NOON + 60_000;
  const kept = await logMessage(ann, "th_talk", WORDS.body);
  await runRung(tenant);

  const id = kept.ok ? kept.value.id : "";
  const [message, lead, told] = await db.read(
    db.one(messages, id),
    db.one(leads, "ld_talk"),
    db.rows(events, { where: eq(events.type, "message.sent") }),
  );
  expect(message).toMatchObject({
    ...{ direction: "out", channel: "whatsapp", status: "sent" },
    ...{ authorId: "us_ann", body: WORDS.body },
  });
  expect(lead).toMatchObject({ firstResponseAt: NOON + 60_000, answerDueAt: null });
  expect(told).toMatchObject([{ objectId: id, leadId: "ld_talk", reason: "whatsapp-sent" }]);
  expect(mails).toEqual([]);
});

test("a colleague's, another workspace's and a restricted person's thread keep no WhatsApp message", async () => {
  const acme = await aTalk();
  const globex = await aTalk("globex");
  expect(await logMessage(acme.bob, "th_talk", "Hi")).toMatchObject({ reason: "thread-not-found" });

  await acme.db.commit(
    acme.db.update(contacts, { restrictedAt: NOON }, eq(contacts.id, "ct_talk")),
  );
  expect(await logMessage(acme.ctx, "th_talk", "Hi")).toMatchObject({
    reason: "contact-is-restricted",
  });
  expect(await logMessage(acme.ann, "th_talk", "Hi")).toMatchObject({ reason: "thread-not-found" });
  await logMessage(globex.ann, "th_talk", "For Globex alone");
  const [of] = await acme.db.read(acme.db.rows(messages));
  expect(of.map(({ body }) => body)).not.toContain("For Globex alone");
});
