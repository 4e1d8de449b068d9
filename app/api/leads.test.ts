import { expect, test } from "vitest";
import { leads } from "~/db/schema";
import { aProgram } from "../../tests/support/api";
import { leadRow } from "../../tests/support/leads";
import { aTenant, NOON } from "../../tests/support/tenant";

async function programs() {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  return {
    acme,
    owner: await aProgram(acme),
    agent: await aProgram(acme, "agent", { userId: "us_ann" }),
    stranger: await aProgram(globex),
  };
}

const sergei = {
  person: { nameEn: "Sergei Volkov", phones: ["+971507654321"], emails: [] },
  channel: "whatsapp",
  source: "website",
  externalId: "W-1",
  listingRef: "MC-S-2041",
  message: "Is the two-bed still available?",
};

type Body = Record<string, unknown>;
const read = async (answer: Response) => (await answer.json()) as Body;

test("a program makes a lead with an inline person; the same source and external id is the same lead (I2)", async () => {
  const { owner } = await programs();
  const made = await owner.send("POST", "/leads", sergei);
  expect(made.status).toBe(201);
  const lead = await read(made);
  expect(lead).toMatchObject({
    contactName: "Sergei Volkov",
    source: "website",
    externalId: "W-1",
    status: "new",
    assignedTo: "us_owner",
    nextFollowUpAt: "2026-06-02T05:00:00.000Z",
    followUpSetBy: "system",
    responseDueAt: "2026-06-01T12:15:00.000Z",
  });
  const again = await owner.send("POST", "/leads", { ...sergei, message: "Hello?" });
  expect([again.status, (await read(again)).id]).toEqual([200, lead.id]);
  expect(await read(await owner.get("/leads"))).toMatchObject({ data: [{ id: lead.id }] });
});

test("a status closes with a reason of its own list only, and an open lead keeps a next follow-up (I1)", async () => {
  const { owner } = await programs();
  const { id } = await read(await owner.send("POST", "/leads", sergei));
  const patch = (body: Body) => owner.send("PATCH", `/leads/${id}`, body);

  expect((await patch({ status: "lost" })).status).toBe(422);
  expect((await patch({ status: "lost", reason: "spam" })).status).toBe(422);
  const bare = await patch({ nextFollowUpAt: null });
  expect([bare.status, (await read(bare)).type]).toEqual([
    409,
    "/problems/open-lead-needs-follow-up",
  ]);
  expect((await patch({ nextFollowUpAt: "2026-06-01T12:00:00Z" })).status).toBe(409);
  expect((await patch({ status: "converted" })).status).toBe(409);

  const dated = await patch({ nextFollowUpAt: "2026-06-09T06:00:00Z", status: "qualified" });
  expect(await read(dated)).toMatchObject({
    status: "qualified",
    nextFollowUpAt: "2026-06-09T06:00:00.000Z",
    followUpSetBy: "person",
  });
  expect(await read(await patch({ status: "lost", reason: "budget" }))).toMatchObject({
    status: "lost",
    closedReason: "budget",
    nextFollowUpAt: null,
  });
  expect((await patch({ status: "lost", reason: "budget" })).status).toBe(409);
  expect(await read(await patch({ status: "contacted" }))).toMatchObject({
    status: "contacted",
    nextFollowUpAt: "2026-06-02T05:00:00.000Z",
  });
});

test.each([
  [{ ...sergei, contactId: "ct_1" }, 422],
  [{ source: "website" }, 422],
  [{ contactId: "ct_unknown" }, 422],
  [{ ...sergei, nextFollowUpAt: "2026-06-01T12:00:00Z" }, 409],
  [{ ...sergei, assignedTo: "us_unknown" }, 422],
  [{ ...sergei, colour: "red" }, 422],
] as [Body, number][])("%o is answered %i, and nothing is made", async (body, status) => {
  const { owner } = await programs();
  const answer = await owner.send("POST", "/leads", body);
  expect(answer.status).toBe(status);
  expect((await read(await owner.get("/leads"))).data).toEqual([]);
});

test("another workspace's lead, another agent's and an unknown one answer the same 404", async () => {
  const { acme, agent, stranger } = await programs();
  await acme.db.commit(acme.db.insert(leads, leadRow("ld_1", { ownerId: "us_bob" })));
  const asked = [
    await stranger.get("/leads/ld_1"),
    await agent.get("/leads/ld_1"),
    await agent.get("/leads/ld_unknown"),
    await agent.send("PATCH", "/leads/ld_1", { listingRef: "X" }),
  ];
  const bodies = await Promise.all(asked.map(read));
  expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect(new Set(bodies.map(({ type, detail }) => `${type} ${detail}`)).size).toBe(1);
  expect((await read(await agent.get("/leads"))).data).toEqual([]);
  expect((await agent.send("DELETE", "/leads/ld_1")).status).toBe(403);
});

test("lists go by age, by status, by source, by clock and by next follow-up; what no index has is refused", async () => {
  const { acme, owner } = await programs();
  await acme.db.commit(
    acme.db.insertMany(leads, [
      leadRow("ld_1", { answerDueAt: NOON + 9, nextFollowUpAt: NOON + 1 }),
      leadRow("ld_2", { answerDueAt: NOON + 3, nextFollowUpAt: NOON + 5, source: "bayut" }),
    ]),
  );
  const ids = async (query: string) =>
    ((await read(await owner.get(`/leads?${query}`))).data as { id: string }[]).map(({ id }) => id);
  expect(await ids("")).toEqual(["ld_2", "ld_1"]);
  expect(await ids("order=oldest")).toEqual(["ld_1", "ld_2"]);
  expect(await ids("order=clock")).toEqual(["ld_2", "ld_1"]);
  expect(await ids("order=due")).toEqual(["ld_1", "ld_2"]);
  expect(await ids("source=bayut")).toEqual(["ld_2"]);
  expect(await ids("status=new&assignedTo=us_ann")).toEqual([]);
  expect((await owner.get("/leads?status=new&source=bayut")).status).toBe(422);

  const first = await read(await owner.get("/leads?limit=1&order=clock"));
  const second = await read(
    await owner.get(`/leads?limit=1&order=clock&cursor=${first.nextCursor}`),
  );
  expect([first.data, second.data]).toMatchObject([[{ id: "ld_2" }], [{ id: "ld_1" }]]);
  expect(second.nextCursor).toBeNull();
});

test("a lead is deleted once", async () => {
  const { owner } = await programs();
  const { id } = await read(await owner.send("POST", "/leads", sergei));
  expect((await owner.send("DELETE", `/leads/${id}`)).status).toBe(204);
  expect((await owner.send("DELETE", `/leads/${id}`)).status).toBe(404);
});
