import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { leads } from "~/db/schema";
import { aProgram } from "../../tests/support/api";
import { aConversation, runRung } from "../../tests/support/talk";
import { aTenant } from "../../tests/support/tenant";

async function aTalk(name = "acme") {
  const tenant = await aTenant(name);
  await aConversation(tenant);
  const owner = await aProgram(tenant);
  const bob = await aProgram(tenant, "agent", { userId: "us_bob" });
  return { ...tenant, owner, bob };
}

const body = async (answer: Response) => (await answer.json()) as Record<string, unknown>;

test("a note is written, read, listed, changed and taken away", async () => {
  const { owner } = await aTalk();
  const about = { type: "lead", id: "ld_talk" };
  const made = await owner.send("POST", "/notes", { about, body: "Prefers the evening" });
  expect(made.status).toBe(201);
  const { id } = await body(made);

  expect(await body(await owner.get(`/notes/${id}`))).toMatchObject({
    about,
    body: "Prefers the evening",
  });
  const list = await body(await owner.get("/notes?aboutType=contact&aboutId=ct_talk"));
  expect(list).toMatchObject({ data: [{ id }], nextCursor: null });
  expect((await owner.send("PATCH", `/notes/${id}`, { body: "Mornings" })).status).toBe(200);
  expect(await body(await owner.get(`/notes/${id}`))).toMatchObject({ body: "Mornings" });
  expect((await owner.send("DELETE", `/notes/${id}`)).status).toBe(204);
  expect((await owner.get(`/notes/${id}`)).status).toBe(404);
});

test("a note without words, or about nothing, is 422; about a record one cannot see, 404", async () => {
  const { owner, bob } = await aTalk();
  const about = { type: "contact", id: "ct_talk" };
  expect((await owner.send("POST", "/notes", { about, body: " " })).status).toBe(422);
  expect((await owner.send("POST", "/notes", { body: "x" })).status).toBe(422);
  const more = { about, body: "x", pinned: true };
  expect(await body(await owner.send("POST", "/notes", more))).toMatchObject({
    status: 422,
    errors: [{ path: ["pinned"] }],
  });
  expect((await owner.get("/notes")).status).toBe(422);
  expect((await bob.send("POST", "/notes", { about, body: "x" })).status).toBe(404);
});

test("a thread's messages are read by pages and answered", async () => {
  const talk = await aTalk();
  const { owner } = talk;
  expect(await body(await owner.get("/threads?contactId=ct_talk"))).toMatchObject({
    data: [{ id: "th_talk", channel: "email", leadId: "ld_talk" }],
  });
  const first = await body(await owner.get("/threads/th_talk/messages?limit=3"));
  expect(first.data).toMatchObject([{ id: "msg_4" }, { id: "msg_3" }, { id: "msg_2" }]);
  const rest = await body(await owner.get(`/threads/th_talk/messages?cursor=${first.nextCursor}`));
  expect(rest).toMatchObject({ data: [{ id: "msg_1" }, { id: "msg_0" }], nextCursor: null });

  for (const unknown of [{ direction: "in" }, { to: "else@where.example" }]) {
    const said = { body: "Never to be sent", ...unknown };
    const answer = await owner.send("POST", "/threads/th_talk/messages", said);
    expect([answer.status, await body(answer)]).toMatchObject([
      422,
      { errors: [{ path: Object.keys(unknown) }] },
    ]);
  }
  const sent = await owner.send("POST", "/threads/th_talk/messages", { body: "See you Monday" });
  expect(sent.status).toBe(201);
  await runRung(talk);
  expect(talk.mails).toMatchObject([{ text: "See you Monday\n" }]);
});

test("a conversation is closed because it needs no answer, and that is taken back once", async () => {
  const { owner, bob, db } = await aTalk();
  const waiting = { answerDueAt: 1_800_000_000_000, waitingMessageId: "msg_4" };
  await db.commit(db.update(leads, waiting, eq(leads.id, "ld_talk")));

  expect((await bob.send("POST", "/threads/th_talk/closure")).status).toBe(404);
  const closed = await owner.send("POST", "/threads/th_talk/closure");
  expect([closed.status, await body(closed)]).toEqual([
    200,
    { id: "th_talk", leadId: "ld_talk", answerDueAt: null },
  ]);
  expect(await body(await owner.send("POST", "/threads/th_talk/closure"))).toMatchObject({
    status: 409,
    type: "/problems/nobody-waits",
  });

  expect(await body(await owner.send("DELETE", "/threads/th_talk/closure"))).toMatchObject({
    answerDueAt: new Date(waiting.answerDueAt).toISOString(),
  });
  expect(await body(await owner.get("/leads/ld_talk"))).toMatchObject({
    waitingMessageId: "msg_4",
    firstResponseAt: null,
  });
  expect((await owner.send("DELETE", "/threads/th_talk/closure")).status).toBe(409);
});

test("a conversation is closed for the message that is named, and another that waits is refused with its path", async () => {
  const { owner, db } = await aTalk();
  const close = async (waitingMessageId: unknown) => {
    const answer = await owner.send("POST", "/threads/th_talk/closure", { waitingMessageId });
    return [answer.status, await body(answer)];
  };
  const waits = (waitingMessageId: string | null) =>
    db.commit(
      db.update(
        leads,
        { answerDueAt: 1_800_000_000_000, waitingMessageId },
        eq(leads.id, "ld_talk"),
      ),
    );
  const refused = [
    409,
    {
      type: "/problems/wrote-meanwhile",
      errors: [{ path: ["waitingMessageId"], message: expect.stringContaining("Another message") }],
    },
  ];

  await waits("msg_4");
  expect(await close(null)).toMatchObject(refused);
  expect(await close("msg_2")).toMatchObject(refused);
  expect(await body(await owner.get("/leads/ld_talk"))).toMatchObject({
    waitingMessageId: "msg_4",
  });
  expect(await close("msg_4")).toMatchObject([200, { answerDueAt: null }]);
  await waits(null);
  expect(await close("msg_4")).toMatchObject(refused);
  expect(await close(null)).toMatchObject([200, { answerDueAt: null }]);
  await waits(null);
  expect(await close(7)).toMatchObject([422, { errors: [{ path: ["waitingMessageId"] }] }]);
});

test("a conversation is opened with a person", async () => {
  const { owner, bob } = await aTalk();
  const made = await owner.send("POST", "/threads", { contactId: "ct_talk", subject: "Offer" });
  const { id } = await body(made);
  expect(await body(await owner.get(`/threads/${id}`))).toMatchObject({
    contactId: "ct_talk",
    subject: "Offer",
  });
  expect((await bob.send("POST", "/threads", { contactId: "ct_talk" })).status).toBe(404);
});

test("a summary is asked for, watched as a job, and read with its label and its sources", async () => {
  const talk = await aTalk();
  const { owner } = talk;
  expect((await owner.get("/threads/th_talk/summary")).status).toBe(404);

  const asked = await owner.send("POST", "/threads/th_talk/summary");
  expect(asked.status).toBe(202);
  const location = asked.headers.get("Location") ?? "";
  expect(location).toMatch(/^\/api\/v1\/jobs\/jb_/);
  await runRung(talk);
  expect(await body(await owner.get(location.slice("/api/v1".length)))).toMatchObject({
    state: "done",
  });

  const answer = await owner.get("/threads/th_talk/summary");
  expect(answer.headers.get("X-AI-Assisted")).toBe("1");
  const summary = await body(answer);
  expect(summary).toMatchObject({ origin: "ai", method: "offline", state: "ready" });
  expect(summary.sentences).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ messageId: expect.stringMatching(/^msg_/) }),
    ]),
  );
});

test("[P64] deleting a cited message leaves no summary of it", async () => {
  const talk = await aTalk();
  const { owner } = talk;
  await owner.send("POST", "/threads/th_talk/summary");
  await runRung(talk);
  const before = await body(await owner.get("/threads/th_talk/summary"));
  const [cited] = before.sentences as { messageId: string; text: string }[];

  expect((await owner.send("DELETE", `/threads/th_talk/messages/${cited?.messageId}`)).status).toBe(
    204,
  );
  await runRung(talk);
  const after = await (await owner.get("/threads/th_talk/summary")).text();
  expect(after).not.toContain(cited?.text);
});

test.each([
  ["GET", "/threads/th_talk"],
  ["GET", "/threads/th_talk/messages"],
  ["GET", "/threads/th_talk/summary"],
  ["POST", "/threads/th_talk/summary"],
  ["DELETE", "/threads/th_talk/messages/msg_0"],
])(
  "%s %s: another workspace and another agent are told the same 404 as of nothing",
  async (method, path) => {
    const { bob } = await aTalk("acme");
    const globex = await aTenant("globex");
    const stranger = await aProgram(globex);
    const statuses = [];
    for (const { send } of [stranger, bob]) statuses.push((await send(method, path)).status);
    const allowed = method === "DELETE" ? [404, 403] : [404, 404];
    expect(statuses).toEqual(allowed);
  },
);
