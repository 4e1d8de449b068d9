import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { aiReceipts, contacts, jobs, messages, summaries, workspaceSettings } from "~/db/schema";
import { sha256Hex } from "~/lib/secrets";
import { ANN, BOB } from "../../../tests/support/contacts";
import { aConversation, runnerOf, runRung } from "../../../tests/support/talk";
import { aTenant, NOON } from "../../../tests/support/tenant";
import { runJob } from "../../../workers/queue/run-job";
import { deleteMessage } from "../messages/delete-message.server";
import { payloadPlace } from "./make-summary.server";
import { requestSummary } from "./request-summary.server";
import { reviewSummary } from "./review-summary.server";

async function aTalk(name = "acme") {
  const tenant = await aTenant(name);
  await aConversation(tenant);
  return { ...tenant, ann: tenant.seenAs(ANN, "us_ann"), bob: tenant.seenAs(BOB, "us_bob") };
}

type Talk = Awaited<ReturnType<typeof aTalk>>;

const asked = async (ctx: Parameters<typeof requestSummary>[0]) => {
  const outcome = await requestSummary(ctx, "th_talk");
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
};

/** The workspace chose a provider that answers as told. */
async function withProvider(
  talk: Talk,
  reply: () => Response,
  baseUrl = "https://models.example/v1",
) {
  const { db, ctx, provider } = talk;
  const { tenantId } = db;
  const place = { tenantId, table: "workspace_settings", id: tenantId, column: "ai_key_sealed" };
  const chosen = {
    aiProvider: "openai-compatible" as const,
    aiModel: "small-1",
    aiBaseUrl: baseUrl,
    aiKeySealed: await ctx.services.seals.seal(place, "sk-secret"),
  };
  await db.commit(db.update(workspaceSettings, chosen, undefined));
  provider.reply = reply;
}

const says =
  (text: string, numbers = [1]) =>
  () =>
    Response.json({
      choices: [
        { message: { content: JSON.stringify({ sentences: [{ text, messages: numbers }] }) } },
      ],
    });

const keptIn = async ({ db }: Talk) => {
  const [made, receipts] = await db.read(db.rows(summaries), db.rows(aiReceipts));
  return { made, receipts };
};

test("[P64][P66] without a provider a summary is the thread's own sentences, each with its message, and nothing is sent", async () => {
  const talk = await aTalk();
  await asked(talk.ann);
  await runRung(talk);

  const { made, receipts } = await keptIn(talk);
  expect(made).toMatchObject([
    { state: "ready", method: "offline", messagesRead: 5, receiptId: null, valuesHidden: 0 },
  ]);
  const [all] = await talk.db.read(talk.db.rows(messages));
  for (const { text, messageId, from, to } of made[0]?.sentences ?? [])
    expect(all.find(({ id }) => id === messageId)?.body.slice(from, to)).toBe(text);
  expect(receipts).toEqual([]);
  expect(talk.provider.asked).toEqual([]);
});

test("asking again while one is being made is answered with that one; both get one summary", async () => {
  const talk = await aTalk();
  expect(await asked(talk.ann)).toBe(await asked(talk.ctx));
  await runRung(talk);
  expect((await keptIn(talk)).made).toHaveLength(1);
});

test("[P67] the receipt is kept before the call and holds exactly what was sent, sealed", async () => {
  const talk = await aTalk();
  const receiptsAtCall: string[] = [];
  const answer = says("The client has a budget of AED 2.4M.");
  await withProvider(talk, answer);
  const { provider, db } = talk;
  const real = provider.fetch;
  provider.fetch = async (...call) => {
    const [receipts] = await db.read(db.rows(aiReceipts));
    receiptsAtCall.push(...receipts.map(({ id }) => id));
    return real(...call);
  };
  await asked(talk.ann);
  await runRung(talk);

  const { made, receipts } = await keptIn(talk);
  const [receipt] = receipts;
  expect(receiptsAtCall).toEqual([receipt?.id]);
  expect(made).toMatchObject([
    {
      state: "ready",
      method: "openai-compatible small-1",
      receiptId: receipt?.id,
      sentences: [{ text: "The client has a budget of AED 2.4M.", messageId: "msg_0" }],
    },
  ]);

  const [request] = provider.asked;
  expect(request?.headers.get("authorization")).toBe("Bearer sk-secret");
  const body = (await request?.json()) as { messages: { role: string; content: string }[] };
  const sent = body.messages.find(({ role }) => role === "user")?.content ?? "";
  const place = payloadPlace(talk.ctx, receipt?.id ?? "");
  const opened = await talk.ctx.services.seals.open(place, receipt?.payloadSealed ?? "");
  expect(opened).toEqual({ ok: true, value: sent });
  expect(receipt?.payloadHash).toBe(await sha256Hex(sent));
  expect(receipt?.payloadSealed).not.toContain("bedroom");
  expect(sent).toContain("two bedroom");
  for (const identity of [/omar/i, /farooq/i, /123 ?4567/, /buyer\.example/, /msg_/, /ct_talk/])
    expect(sent).not.toMatch(identity);
});

test.each([
  ["no answer", () => new Response("down", { status: 500 }), "provider-gave-no-answer"],
  [
    "nonsense",
    () => Response.json({ choices: [{ message: { content: "Sure!" } }] }),
    "answer-not-json",
  ],
  ["a link of its own", says("See https://evil.example"), "answer-has-foreign-link"],
  ["a redirect", () => Response.redirect("https://elsewhere.example/"), "provider-gave-no-answer"],
])("after %s the summary made here takes its place and says so", async (_, reply, reason) => {
  const talk = await aTalk();
  await withProvider(talk, reply);
  await asked(talk.ann);
  await runRung(talk);

  const { made, receipts } = await keptIn(talk);
  expect(made).toMatchObject([
    { state: "ready", method: "offline", reason, receiptId: receipts[0]?.id },
  ]);
  expect(talk.provider.asked).toHaveLength(1);
});

test.each(["https://127.0.0.1/v1", "https://closr.test/v1", "http://models.example"])(
  "a provider at %s is never called: the address is ours, local or open to readers",
  async (address) => {
    const talk = await aTalk();
    await withProvider(talk, says("x"), address);
    await asked(talk.ann);
    await runRung(talk);
    expect((await keptIn(talk)).made).toMatchObject([{ method: "offline" }]);
    expect(talk.provider.asked).toEqual([]);
  },
);

test("[P71] switched off, nothing is asked, made or sent, also where it was asked for before", async () => {
  const talk = await aTalk();
  await withProvider(talk, says("x"));
  await asked(talk.ann);
  await talk.db.commit(talk.db.update(workspaceSettings, { aiOn: false }, undefined));
  await runRung(talk);

  const off = { ...talk.ann, settings: { ...talk.ann.settings, aiOn: false } };
  expect(await requestSummary(off, "th_talk")).toEqual({ ok: false, reason: "ai-is-off" });
  expect(await keptIn(talk)).toEqual({ made: [], receipts: [] });
  expect(talk.provider.asked).toEqual([]);
});

test("killed between the receipt and the answer, it is finished once, under the one receipt", async () => {
  const talk = await aTalk();
  await withProvider(talk, says("The client has a budget of AED 2.4M."));
  const jobId = await asked(talk.ann);
  const runner = runnerOf(talk);
  let steps = 0;
  const dying = {
    ...runner,
    handlers: {
      ...runner.handlers,
      "summary.requested": (async (run, payload, cursor) => {
        const step = await runner.handlers["summary.requested"](run, payload, cursor);
        steps += 1;
        if (steps === 2) throw new Error("killed");
        return step;
      }) as (typeof runner.handlers)["summary.requested"],
    },
  };
  await runJob(jobId, dying);
  expect(await keptIn(talk)).toMatchObject({ made: [], receipts: [{}] });
  talk.clock.at += 3_000;
  await runJob(jobId, runner);
  talk.clock.at += 600_000;
  await runJob(jobId, runner);

  const { made, receipts } = await keptIn(talk);
  expect(made).toHaveLength(1);
  expect(receipts).toHaveLength(1);
});

test("what changed between the receipt and the call gets a receipt of its own", async () => {
  const talk = await aTalk();
  const { db, provider } = talk;
  await withProvider(talk, says("The client has a budget of AED 2.4M."));
  const jobId = await asked(talk.ann);
  const runner = runnerOf(talk);
  let added = false;
  const late = {
    ...runner,
    handlers: {
      ...runner.handlers,
      "summary.requested": (async (run, payload, cursor) => {
        if (cursor !== null && !added) {
          added = true;
          await db.commit(db.delete(messages, eq(messages.id, "msg_4")));
        }
        return runner.handlers["summary.requested"](run, payload, cursor);
      }) as (typeof runner.handlers)["summary.requested"],
    },
  };
  await runJob(jobId, late);

  const { made, receipts } = await keptIn(talk);
  expect(receipts).toHaveLength(2);
  expect(provider.asked).toHaveLength(1);
  expect(await provider.asked[0]?.text()).not.toContain("Form F");
  const last = receipts.find(({ id }) => id === made[0]?.receiptId);
  expect(last?.id).toBe(receipts.map(({ id }) => id).toSorted()[1]);
});

test("[P64] a message deleted while it is read is in no summary: the job tries again without it", async () => {
  const talk = await aTalk();
  const { db, ann, clock } = talk;
  const jobId = await asked(ann);
  const runner = runnerOf(talk);
  const slow = {
    ...runner,
    handlers: {
      ...runner.handlers,
      "summary.requested": (async (run, payload, cursor) => {
        const step = await runner.handlers["summary.requested"](run, payload, cursor);
        await deleteMessage(ann, "th_talk", "msg_0");
        return step;
      }) as (typeof runner.handlers)["summary.requested"],
    },
  };
  await runJob(jobId, slow);
  expect((await keptIn(talk)).made).toEqual([]);
  clock.at += 3_000;
  await runJob(jobId, runner);

  const { made } = await keptIn(talk);
  expect(made).toMatchObject([{ messagesRead: 4 }]);
  expect(made[0]?.sentences.map(({ messageId }) => messageId)).not.toContain("msg_0");
  const [[job]] = await db.read(db.rows(jobs, { where: eq(jobs.id, jobId) }));
  expect(job?.state).toBe("done");
});

test("of too little, none is made, and it says why", async () => {
  const tenant = await aTenant("acme");
  await aConversation(tenant, [["in", "Hello"]]);
  const talk = { ...tenant, ann: tenant.ctx, bob: tenant.ctx };
  await asked(talk.ann);
  await runRung(talk);
  expect((await keptIn(talk)).made).toMatchObject([
    { state: "abstained", sentences: [], reason: "too-little-text" },
  ]);
});

test("[P99] nothing is made of the words of a person who asked us to stop", async () => {
  const talk = await aTalk();
  await talk.db.commit(
    talk.db.update(contacts, { restrictedAt: NOON }, eq(contacts.id, "ct_talk")),
  );
  expect(await requestSummary(talk.ctx, "th_talk")).toMatchObject({
    reason: "contact-is-restricted",
  });
  expect(await requestSummary(talk.ann, "th_talk")).toMatchObject({ reason: "thread-not-found" });
});

test("another agent and another workspace have no such thread and no such summary", async () => {
  const acme = await aTalk("acme");
  const globex = await aTenant("globex");
  await asked(acme.ann);
  await runRung(acme);
  const [summary] = (await keptIn(acme)).made;
  for (const ctx of [acme.bob, globex.ctx]) {
    expect(await requestSummary(ctx, "th_talk")).toMatchObject({ reason: "thread-not-found" });
    expect(await reviewSummary(ctx, "th_talk", summary?.id ?? "", "wrong")).toMatchObject({
      reason: "summary-not-found",
    });
  }
});

test("[P69][P70] who looked at a summary and what they made of it is kept", async () => {
  const talk = await aTalk();
  await asked(talk.ann);
  await runRung(talk);
  const [summary] = (await keptIn(talk)).made;
  const { ann } = talk;
  expect(await reviewSummary(ann, "th_another", summary?.id ?? "", "wrong")).toMatchObject({
    reason: "summary-not-found",
  });
  await reviewSummary(ann, "th_talk", summary?.id ?? "", "kept");
  expect((await keptIn(talk)).made).toMatchObject([
    { verdict: "kept", reviewedBy: "us_ann", reviewedAt: NOON },
  ]);
});
