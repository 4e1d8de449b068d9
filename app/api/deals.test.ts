import { expect, test } from "vitest";
import { leads } from "~/db/schema";
import { aProgram } from "../../tests/support/api";
import { leadRow } from "../../tests/support/leads";
import { aTenant } from "../../tests/support/tenant";

async function twoPrograms() {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  return {
    acme,
    owner: await aProgram(acme),
    agent: await aProgram(acme, "agent"),
    stranger: await aProgram(globex),
  };
}

type Program = Awaited<ReturnType<typeof aProgram>>;

async function made(program: Program, path: string, body: unknown): Promise<{ id: string }> {
  const answer = await program.send("POST", path, body);
  expect(answer.status).toBe(201);
  return answer.json();
}

test("a program opens a deal, moves it, wins it and opens it again", async () => {
  const { owner } = await twoPrograms();
  const value = { minor: 125_000_000, currency: "AED" };
  const { id } = await made(owner, "/deals", {
    title: "Marina Gate 2, 1904",
    contactId: "ct_1",
    value,
    parties: [{ contactId: "ct_1", role: "buyer" }],
  });

  const moved = await owner.send("POST", `/deals/${id}/stage`, { stageId: "st_2" });
  expect(await moved.json()).toMatchObject({ stageId: "st_2", value, status: "open" });
  const won = await owner.send("POST", `/deals/${id}/closure`, { status: "won" });
  expect(await won.json()).toMatchObject({ status: "won", closedOn: "2026-06-01" });
  const again = await owner.send("POST", `/deals/${id}/stage`, { stageId: "st_1" });
  expect([again.status, (await again.json()) as object]).toMatchObject([
    409,
    { type: "/problems/deal-is-closed" },
  ]);
  const listed = await owner.get("/deals?status=won");
  expect(await listed.json()).toMatchObject({ data: [{ id }], nextCursor: null });

  const open = await owner.send("DELETE", `/deals/${id}/closure`);
  expect(await open.json()).toMatchObject({ status: "open", closedAt: null });
  const edited = await owner.send("PATCH", `/deals/${id}`, { value: null, title: "Renamed" });
  expect(await edited.json()).toMatchObject({ value: null, title: "Renamed" });
  expect(await (await owner.get(`/deals/${id}`)).json()).toMatchObject({
    parties: [{ contactId: "ct_1", role: "buyer" }],
  });
  expect((await owner.send("DELETE", `/deals/${id}`)).status).toBe(204);
  expect((await owner.get(`/deals/${id}`)).status).toBe(404);
});

test.each([
  ["POST", "/deals", { title: "A", stage: "st_1" }, ["stage"]],
  ["PATCH", "/deals/dl_1", { titel: "A" }, ["titel"]],
  ["PATCH", "/deals/dl_1", { value: { minor: 1, currency: "AED", mayor: 2 } }, ["value", "mayor"]],
  ["PATCH", "/deals/dl_1", { value: { minor: 1, currency: "ZZZ" } }, ["value", "currency"]],
  ["POST", "/deals/dl_1/stage", { stageId: "st_2", force: true }, ["force"]],
  ["POST", "/deals/dl_1/closure", { status: "won", reason: "budget" }, ["reason"]],
  ["POST", "/tasks", { title: "A", due: "tomorrow" }, ["due"]],
  ["POST", "/tasks", { title: "A", about: { type: "deal", id: "dl_1", x: 1 } }, ["about", "x"]],
  ["PATCH", "/tasks/tk_1", { finished: true }, ["finished"]],
] as const)("%s %s with %o is 422 and names the field", async (method, path, body, field) => {
  const { owner } = await twoPrograms();
  const answer = await owner.send(method, path, body);
  expect([answer.status, await answer.json()]).toMatchObject([422, { errors: [{ path: field }] }]);
});

test.each([
  ["POST", "/deals", { title: "A", ownerId: "us_none" }, ["ownerId"]],
  ["POST", "/deals", { contactId: "ct_none" }, ["contactId"]],
  ["POST", "/deals", { accountId: "ac_none" }, ["accountId"]],
  ["POST", "/deals", { leadId: "ld_none" }, ["leadId"]],
  ["POST", "/deals", { title: "A", pipelineId: "pl_none" }, ["pipelineId"]],
  ["POST", "/deals", { title: "A", stageId: "st_none" }, ["stageId"]],
  [
    "POST",
    "/deals",
    { title: "A", contactId: "ct_1", parties: [{ contactId: "ct_none", role: "buyer" }] },
    ["parties"],
  ],
  ["PATCH", "/deals/dl_1", { contactId: "ct_none" }, ["contactId"]],
  ["POST", "/deals/dl_1/stage", { stageId: "st_none" }, ["stageId"]],
  ["POST", "/tasks", { title: "A", ownerId: "us_none" }, ["ownerId"]],
  ["POST", "/tasks", { title: "A", about: { type: "contact", id: "ct_none" } }, ["about", "id"]],
  ["POST", "/tasks", { title: "A", about: { type: "deal", id: "dl_none" } }, ["about", "id"]],
] as const)(
  "%s %s with %o names what there is not, by its field",
  async (method, path, body, field) => {
    const { owner } = await twoPrograms();
    const answer = await owner.send(method, path, body);
    const { errors, ...told } = await answer.json<{ errors: object[] }>();
    expect([answer.status, errors]).toMatchObject([422, [{ path: field }]]);
    expect(JSON.stringify([errors, told])).not.toMatch(/_none/);
  },
);

test("an enquiry that became a deal is refused with 409 and says where that deal is", async () => {
  const { acme, owner } = await twoPrograms();
  await acme.db.commit(acme.db.insert(leads, leadRow("ld_1")));
  const { id } = await made(owner, "/deals", { leadId: "ld_1" });

  const again = await owner.send("POST", "/deals", { leadId: "ld_1" });

  expect([again.status, again.headers.get("Location")]).toEqual([409, `/api/v1/deals/${id}`]);
  expect(await again.json()).toMatchObject({ type: "/problems/lead-already-became-deal" });
});

test("lost needs a reason of the list", async () => {
  const { owner } = await twoPrograms();
  const answer = await owner.send("POST", "/deals/dl_1/closure", { status: "lost" });
  expect(answer.status).toBe(422);
  const lost = await owner.send("POST", "/deals/dl_1/closure", {
    status: "lost",
    reason: "budget",
  });
  expect(await lost.json()).toMatchObject({ status: "lost", lostReason: "budget" });
});

test("what a key does not see answers as what is not there, everywhere", async () => {
  const { owner, agent, stranger } = await twoPrograms();
  const deal = await made(owner, "/deals", { title: "Ours" });
  const task = await made(owner, "/tasks", { title: "Ours", about: { type: "deal", id: deal.id } });
  const made2 = await owner.send("POST", "/pipelines", {
    nameEn: "Ours",
    stages: [{ nameEn: "New" }],
  });
  const pipeline: { id: string } = await made2.json();

  for (const program of [agent, stranger])
    for (const [method, path, body] of [
      ["GET", `/deals/${deal.id}`, undefined],
      ["PATCH", `/deals/${deal.id}`, { title: "Taken" }],
      ["POST", `/deals/${deal.id}/stage`, { stageId: "st_2" }],
      ["POST", `/deals/${deal.id}/closure`, { status: "won" }],
      ["DELETE", `/deals/${deal.id}/closure`, undefined],
      ["GET", `/tasks/${task.id}`, undefined],
      ["PATCH", `/tasks/${task.id}`, { done: true }],
      ["DELETE", `/tasks/${task.id}`, undefined],
      ["GET", `/tasks?aboutType=deal&aboutId=${deal.id}`, undefined],
    ] as const)
      expect([method, path, (await program.send(method, path, body)).status]).toEqual([
        method,
        path,
        404,
      ]);
  expect((await stranger.send("DELETE", `/deals/${deal.id}`)).status).toBe(404);
  expect((await stranger.get(`/pipelines/${pipeline.id}`)).status).toBe(404);
  expect((await stranger.send("PATCH", `/pipelines/${pipeline.id}`, {})).status).toBe(404);
  expect(await (await agent.get("/deals")).json()).toEqual({ data: [], nextCursor: null });
  expect(await (await agent.get("/tasks")).json()).toEqual({ data: [], nextCursor: null });
});

test("a task is planned, reminded of, changed, done and undone", async () => {
  const { owner } = await twoPrograms();
  const { id } = await made(owner, "/tasks", {
    title: "Call Ada",
    about: { type: "contact", id: "ct_1" },
    dueAt: "2026-06-02T08:00:00Z",
    remindAt: "2026-06-02T07:00:00Z",
  });
  expect(await (await owner.get(`/tasks/${id}`)).json()).toMatchObject({
    about: { type: "contact", id: "ct_1" },
    remindAt: "2026-06-02T07:00:00.000Z",
  });
  const later = await owner.send("PATCH", `/tasks/${id}`, { dueAt: "2026-06-03T08:00:00Z" });
  expect(await later.json()).toMatchObject({ remindAt: "2026-06-03T07:00:00.000Z" });
  expect(await (await owner.get("/tasks?due=true")).json()).toMatchObject({ data: [{ id }] });
  const done = await owner.send("PATCH", `/tasks/${id}`, { done: true });
  expect(await done.json()).toMatchObject({ doneAt: "2026-06-01T12:00:00.000Z", remindAt: null });
  expect(await (await owner.get("/tasks?due=true")).json()).toMatchObject({ data: [] });
  const open = await owner.send("PATCH", `/tasks/${id}`, { done: false });
  expect(await open.json()).toMatchObject({ doneAt: null });
});

test("pipelines come with their stages, and only those who may change them", async () => {
  const { owner, agent } = await twoPrograms();
  const { data } = (await (await agent.get("/pipelines")).json()) as { data: object[] };
  expect(data).toMatchObject([{ id: "pl_1", stages: [{ id: "st_1" }, { id: "st_2" }] }]);
  const renamed = await owner.send("PATCH", "/pipelines/pl_1", { nameEn: "Sales" });
  expect(await renamed.json()).toMatchObject({ nameEn: "Sales" });
  expect((await agent.send("PATCH", "/pipelines/pl_1", { nameEn: "x" })).status).toBe(403);
});
