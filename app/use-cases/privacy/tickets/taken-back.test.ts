import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { contacts, identities, jobs, privacyRequests } from "~/db/schema";
import { stopsOf } from "~/domain/contacts/objections";
import { DAY_MS } from "~/lib/time";
import { askerMails } from "~/words/asker-mails";
import { requestDesk } from "~/words/privacy-desk";
import { aDoor, asked, confirmed, type Door, EMAIL } from "../../../../tests/support/door";
import { contactRow } from "../../../../tests/support/tenant";
import { requestAccess } from "../access/request-access.server";
import { actOnRequest } from "../desk/act-on-request.server";
import { openRequest } from "../desk/open-request.server";
import { viewSteps } from "../desk/view-steps.server";
import { previewErasure } from "../preview-erasure.server";
import { requestErasure } from "../request-erasure.server";
import { confirmTicket, withdrawTicket } from "./confirm-ticket.server";
import { takePart } from "./take-part.server";
import { codeOf } from "./ticket";
import { viewTicket } from "./view-ticket.server";
import { watchClocks } from "./watch-clock.server";

vi.setConfig({ testTimeout: 60_000 });

const partsOf = async ({ db }: Door["acme"]) => (await db.read(db.rows(privacyRequests)))[0];
const partOf = async (door: Door) => {
  const [part] = await partsOf(door.acme);
  if (!part) throw new Error("acme has no part");
  return part;
};
const ticketState = async ({ office: { db } }: Door, id: string) =>
  (await db.read(db.one(privacyRequests, id)))[0]?.state;
const partIs = (id: string) => eq(privacyRequests.id, id);
/** Work of a workspace rings at its own door; here one runner does all. */
const workAll = async (door: Door) => {
  door.office.rung.push(...door.acme.rung.splice(0));
  await door.work();
};

test("[P105] taken back by whoever asked, a brokerage's part is laid down too: closed, with the reason, and nothing is done for it", async () => {
  const door = await aDoor();
  const id = await confirmed(door, { type: "erasure" });
  const part = await partOf(door);
  const preview = await previewErasure(door.acme.ctx, "ct_2");
  const seenId = preview.ok ? preview.value.waitingId : "";
  expect(seenId).toBe(part.id);
  expect(await withdrawTicket(door.ctx, id)).toMatchObject({ ok: true });

  // The job has not run: the desk may do nothing all the same.
  expect(await partOf(door)).toMatchObject({ closedAt: null });
  const taken = { ok: false, reason: "taken-back" };
  expect(await requestErasure(door.acme.ctx, "ct_2")).toMatchObject(taken);
  expect(
    await actOnRequest(door.acme.ctx, part.id, { act: "refuse", reason: "No.", under: "PDPL" }),
  ).toMatchObject(taken);

  await workAll(door);
  expect(await partOf(door)).toMatchObject({ state: "withdrawn", closedAt: door.acme.clock.at });
  expect((await viewSteps(door.acme.ctx, part.id)).at(-1)).toMatchObject({
    ...{ act: "withdraw", reason: expect.stringContaining("took the request back") },
  });
  const inArabic = await viewSteps({ ...door.acme.ctx, locale: "ar" }, part.id);
  expect(inArabic.at(-1)?.reason).toBe(requestDesk["taken-back"].ar);
  const ours = await viewSteps({ ...door.office.ctx, locale: "ar" }, id);
  expect(ours.find(({ act }) => act === "withdraw")?.reason).toBe(askerMails.takenBack.ar);
  // Who asked hears of no workspace that told nothing.
  expect(await viewTicket(door.ctx, id)).toMatchObject({ standing: "withdrawn", answers: [] });
  // The page that was open before still says that somebody waits for it.
  expect(await requestErasure(door.acme.ctx, "ct_2", { seenId })).toMatchObject(taken);
  const [people] = await door.acme.db.read(door.acme.db.rows(contacts));
  expect(people.map(({ id }) => id)).toContain("ct_2");
});

test("[P105] what was joined to a request lives on when that one is taken back, and takes the place of it for the others", async () => {
  const door = await aDoor();
  const [first, second, third] = [
    await confirmed(door, { type: "correction" }),
    await confirmed(door, { type: "correction" }),
    await confirmed(door, { type: "correction" }),
  ];
  expect(await ticketState(door, second)).toBe("duplicate");
  door.office.clock.at += 31 * DAY_MS;
  await watchClocks(door.office.ctx);
  await withdrawTicket(door.ctx, first);
  await workAll(door);
  expect(await ticketState(door, second)).toBe("forwarded");
  const parts = await partsOf(door.acme);
  expect(parts.map(({ ticketId, state }) => [ticketId, state]).toSorted()).toEqual(
    [
      [first, "withdrawn"],
      [second, "accepted"],
    ].toSorted(),
  );
  const [last] = await door.office.db.read(door.office.db.one(privacyRequests, third));
  expect(last).toMatchObject({ state: "duplicate", joinedTo: second });
  expect((await viewSteps(door.office.ctx, second)).map(({ act }) => act)).toContain("reopen");
});

test("[P105] what would be joined to a request that is taken back in this very moment stands by itself", async () => {
  const door = await aDoor();
  const first = await confirmed(door, { type: "correction" });
  const second = await asked(door, { type: "correction" });
  const code = await codeOf(door.ctx.services, second, 1);
  await Promise.all([withdrawTicket(door.ctx, first), confirmTicket(door.ctx, second, code)]);
  await workAll(door);
  expect(await ticketState(door, second)).toBe("forwarded");
});

test("[P105] an erasure that was asked for and has not begun is stopped with it, and one that has begun ends by itself", async () => {
  const door = await aDoor();
  const id = await confirmed(door, { type: "erasure" });
  expect(await requestErasure(door.acme.ctx, "ct_2")).toMatchObject({ ok: true });
  door.acme.rung.splice(0);
  await withdrawTicket(door.ctx, id);
  await workAll(door);
  const part = await partOf(door);
  expect(part.state).toBe("withdrawn");
  const [job] = await door.acme.db.read(door.acme.db.one(jobs, part.jobId ?? ""));
  expect(job?.state).toBe("cancelled");

  const again = await confirmed(door, { type: "erasure" });
  const erasing = await requestErasure(door.acme.ctx, "ct_2");
  if (!erasing.ok) throw new Error(erasing.reason);
  await workAll(door);
  expect(await withdrawTicket(door.ctx, again)).toMatchObject({ reason: "already-answered" });
  const parts = await partsOf(door.acme);
  expect(parts.find((one) => one.id === erasing.value.requestId)).toMatchObject({ state: "done" });
});

test("[P105] taken back before the parts are made, none is made, and a part that was being made is not kept", async () => {
  const door = await aDoor();
  const id = await asked(door, { type: "correction" });
  await confirmTicket(door.ctx, id, await codeOf(door.ctx.services, id, 1));
  // A workspace has read that it is open, and it is taken back before it commits.
  const late = await takePart(door.acme.ctx, id);
  expect(late.length).toBeGreaterThan(1);
  await withdrawTicket(door.ctx, id);
  await expect(door.acme.db.commit(...late)).rejects.toThrow();
  await workAll(door);
  expect(await partsOf(door.acme)).toEqual([]);
  expect(await ticketState(door, id)).toBe("withdrawn");
});

test.each(["desk", "asker", "both"] as const)(
  "[P105] taken back while the desk answers, there is exactly one outcome (first: %s)",
  async (first) => {
    const door = await aDoor();
    const id = await confirmed(door, { type: "correction" });
    const part = await partOf(door);
    const answer = () => actOnRequest(door.acme.ctx, part.id, { act: "finish", answer: "Done." });
    const back = () => withdrawTicket(door.ctx, id);
    const before = first === "asker" ? await back() : undefined;
    const [answered, taken] =
      first === "both"
        ? await Promise.all([answer(), back()])
        : [await answer(), before ?? (await back())];
    expect([answered.ok, taken.ok].filter(Boolean)).toHaveLength(1);
    if (first !== "both") expect(taken.ok).toBe(first === "asker");

    await workAll(door);
    const states = [(await partOf(door)).state, await ticketState(door, id)];
    expect(states).toEqual(answered.ok ? ["done", "forwarded"] : ["withdrawn", "withdrawn"]);
  },
);

test("an erasure that a colleague answered meanwhile was taken back by nobody", async () => {
  const door = await aDoor();
  await confirmed(door, { type: "erasure" });
  const { id: seenId } = await partOf(door);
  const { ctx } = door.acme;
  await actOnRequest(ctx, seenId, { act: "refuse", reason: "Not theirs.", under: "PDPL" });
  expect(await requestErasure(ctx, "ct_2", { seenId })).toMatchObject({
    ...{ ok: false, reason: "request-changed" },
  });
});

test("[P105] what the person asked of the desk itself is still asked when the request that was joined to it is taken back", async () => {
  const door = await aDoor();
  const { ctx, db } = door.acme;
  const phoned = await openRequest(ctx, {
    ...{ type: "correction", contactId: "ct_2", door: "desk", ruleId: "EEA" },
  });
  if (!phoned.ok) throw new Error(phoned.reason);
  const { requestId } = phoned.value;
  const id = await confirmed(door, { type: "correction" });
  expect(await partOf(door)).toMatchObject({ id: requestId, ticketId: id });

  await withdrawTicket(door.ctx, id);
  const longer = { act: "extend" as const, reason: "We look for the file." };
  expect(await actOnRequest(ctx, requestId, longer)).toMatchObject({ ok: true });
  await workAll(door);
  expect((await db.read(db.one(privacyRequests, requestId)))[0]).toMatchObject({
    ...{ state: "accepted", closedAt: null, ticketId: null, door: "desk" },
  });
  expect(await actOnRequest(ctx, requestId, { act: "finish" })).toMatchObject({ ok: true });
});

test("[P105] an erasure that began and failed is laid down when it is taken back, and the desk ends one that fails later", async () => {
  const door = await aDoor();
  const { ctx, db } = door.acme;
  const id = await confirmed(door, { type: "erasure" });
  expect(await requestErasure(ctx, "ct_2")).toMatchObject({ ok: true });
  door.acme.rung.splice(0);
  const { id: partId, jobId } = await partOf(door);
  const work = (state: "failed" | "running") =>
    db.commit(db.update(jobs, { state, cursor: { phase: "rows" } }, eq(jobs.id, jobId ?? "")));

  // It has begun by the time that its ticket is laid down, and fails thereafter.
  await withdrawTicket(door.ctx, id);
  await work("running");
  const act = { act: "refuse" as const, reason: "It broke off.", under: "PDPL" };
  expect(await actOnRequest(ctx, partId, act)).toMatchObject({ reason: "work-under-way" });
  await workAll(door);
  expect(await partOf(door)).toMatchObject({ closedAt: null });
  await work("failed");
  expect(await actOnRequest(ctx, partId, act)).toMatchObject({ ok: true });

  await db.commit(
    db.update(privacyRequests, { state: "in-progress", closedAt: null }, partIs(partId)),
  );
  const again = { id: "jb_again", createdAt: 1, runAfter: 1, state: "queued" as const };
  const laying = { type: "request.withdrawn", payload: { ticketId: id }, actor: "system" };
  await db.commit(db.insert(jobs, { ...again, ...laying, scope: db.scope }));
  door.office.rung.push("jb_again");
  await workAll(door);
  expect(await partOf(door)).toMatchObject({ state: "withdrawn" });
});

test("[P105] who asked may take an erasure back that broke off", async () => {
  const door = await aDoor();
  const { ctx, db } = door.acme;
  const id = await confirmed(door, { type: "erasure" });
  await requestErasure(ctx, "ct_2");
  door.acme.rung.splice(0);
  const { jobId } = await partOf(door);
  const broken = { state: "failed" as const, cursor: { phase: "rows" } };
  await db.commit(db.update(jobs, broken, eq(jobs.id, jobId ?? "")));
  expect(await withdrawTicket(door.ctx, id)).toMatchObject({ ok: true });
  await workAll(door);
  expect(await partOf(door)).toMatchObject({ state: "withdrawn" });
});

test("the work that lays parts down can be done twice, and reaches no other workspace's request", async () => {
  const door = await aDoor();
  const other = await confirmed(door, { type: "correction" });
  const id = await confirmed(door, { type: "portability" });
  await requestAccess(door.acme.ctx, "ct_2", { type: "portability" });
  door.acme.rung.splice(0);
  await withdrawTicket(door.ctx, id);
  await workAll(door);
  const again = { id: "jb_again", createdAt: 1, runAfter: 1, state: "queued" as const };
  const work = { type: "request.withdrawn", payload: { ticketId: id }, actor: "system" };
  for (const { db } of [door.office, door.acme])
    await db.commit(
      db.insert(jobs, { ...again, ...work, id: `jb_${db.tenantId}`, scope: db.scope }),
    );
  door.office.rung.push("jb_acme", `jb_${door.office.db.tenantId}`);
  await workAll(door);
  const parts = await partsOf(door.acme);
  expect(parts.map(({ ticketId, state }) => [ticketId, state]).sort()).toEqual(
    [
      [other, "accepted"],
      [id, "withdrawn"],
    ].sort(),
  );
});

const stopsOfPerson = async ({ acme: { db } }: Door, id = "ct_2") => {
  const [contact] = await db.read(db.one(contacts, id));
  return contact && stopsOf(contact);
};
const objection = { type: "objection", purpose: "marketing" } as const;

test("[P100] an objection that is taken back at its own page stops nothing any more, in no record of the person", async () => {
  const door = await aDoor();
  const { db } = door.acme;
  await db.commit(
    db.insert(contacts, contactRow("ct_twin")),
    db.insert(identities, { kind: "email", norm: EMAIL, contactId: "ct_twin", createdAt: 1 }),
  );
  const id = await confirmed(door, objection);
  expect(await stopsOfPerson(door)).toEqual(["marketing"]);
  expect(await withdrawTicket(door.ctx, id)).toMatchObject({ ok: true });
  await workAll(door);
  expect((await partsOf(door.acme)).map(({ state }) => state)).toEqual(["withdrawn", "withdrawn"]);
  for (const one of ["ct_2", "ct_twin"]) expect(await stopsOfPerson(door, one)).toEqual([]);
});

test("[P100] taken back at its own page, what another request of theirs demands stays stopped until that one is refused", async () => {
  const door = await aDoor();
  const { ctx } = door.acme;
  const first = await confirmed(door, { ...objection, details: "No calls." });
  const second = await confirmed(door, { ...objection, details: "No letters." });
  await withdrawTicket(door.ctx, first);
  await workAll(door);
  expect(await stopsOfPerson(door)).toEqual(["marketing"]);
  const part = (await partsOf(door.acme)).find(({ ticketId }) => ticketId === second);
  const no = { act: "refuse" as const, reason: "No.", under: "PDPL" };
  expect(await actOnRequest(ctx, part?.id ?? "", no)).toMatchObject({ ok: true });
  expect(await stopsOfPerson(door)).toEqual([]);
});

test("[P100] what the desk wrote down itself keeps the stop that the request joined to it made, and ends it", async () => {
  const door = await aDoor();
  const { ctx } = door.acme;
  const phoned = await openRequest(ctx, {
    ...{ ...objection, contactId: "ct_2", door: "desk", ruleId: "EEA", isKnown: false },
  });
  if (!phoned.ok) throw new Error(phoned.reason);
  const id = await confirmed(door, objection);
  expect(await partOf(door)).toMatchObject({ id: phoned.value.requestId, ticketId: id });
  await withdrawTicket(door.ctx, id);
  await workAll(door);
  expect(await stopsOfPerson(door)).toEqual(["marketing"]);
  const no = { act: "refuse" as const, reason: "No.", under: "PDPL" };
  expect(await actOnRequest(ctx, phoned.value.requestId, no)).toMatchObject({ ok: true });
  expect(await stopsOfPerson(door)).toEqual([]);
});

test("[P100] what was joined to an objection that is taken back keeps the use stopped, and ends it when it is taken back too", async () => {
  const door = await aDoor();
  const first = await confirmed(door, objection);
  const second = await confirmed(door, objection);
  expect(await ticketState(door, second)).toBe("duplicate");
  await withdrawTicket(door.ctx, first);
  await workAll(door);
  expect(await stopsOfPerson(door)).toEqual(["marketing"]);
  await withdrawTicket(door.ctx, second);
  await workAll(door);
  expect(await stopsOfPerson(door)).toEqual([]);
});
