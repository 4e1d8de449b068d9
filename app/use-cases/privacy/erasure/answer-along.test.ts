import { expect, test, vi } from "vitest";
import { privacyRequests } from "~/db/schema";
import { aDoor, confirmed, type Door } from "../../../../tests/support/door";
import { actOnRequest } from "../desk/act-on-request.server";
import { openRequest } from "../desk/open-request.server";
import { previewErasure } from "../preview-erasure.server";
import { requestErasure } from "../request-erasure.server";
import { withdrawTicket } from "../tickets/confirm-ticket.server";
import { viewTicket } from "../tickets/view-ticket.server";

vi.setConfig({ testTimeout: 60_000 });

const partsOf = async ({ acme: { db } }: Door) => (await db.read(db.rows(privacyRequests)))[0];

/** As the officer does: the page names the request that waits, the press sends it. */
async function erasedAtTheDesk(door: Door) {
  const preview = await previewErasure(door.acme.ctx, "ct_2");
  if (!preview.ok) throw new Error(preview.reason);
  const seenId = preview.value.waitingId;
  expect(seenId).toBeDefined();
  const begun = await requestErasure(door.acme.ctx, "ct_2", { seenId });
  door.office.rung.push(...door.acme.rung.splice(0));
  await door.work();
  return begun;
}

const told = expect.objectContaining({ state: "done", hasCertificate: true });

test("who asks twice to be erased is erased by one press, and each request's own page tells it with the certificate [P98]", async () => {
  const door = await aDoor();
  const first = await confirmed(door, { type: "erasure", details: "All of it." });
  const second = await confirmed(door, { type: "erasure", details: "And the photographs." });
  expect(await partsOf(door)).toHaveLength(2);

  expect(await erasedAtTheDesk(door)).toMatchObject({ ok: true });
  const parts = await partsOf(door);
  expect(parts.map(({ state }) => state)).toEqual(["done", "done"]);
  expect(new Set(parts.map(({ certificateId }) => certificateId)).size).toBe(1);
  for (const id of [first, second])
    expect(await viewTicket(door.ctx, id)).toMatchObject({ answers: [told] });
});

test("what the desk wrote down itself is answered along, though nobody pressed that the identity is known [P98]", async () => {
  const door = await aDoor();
  const asked = { type: "erasure", contactId: "ct_2", door: "desk", isKnown: false } as const;
  await openRequest(door.acme.ctx, { ...asked, details: "By phone." });
  const id = await confirmed(door, { type: "erasure" });

  expect(await erasedAtTheDesk(door)).toMatchObject({ ok: true });
  expect((await partsOf(door)).map(({ state }) => state)).toEqual(["done", "done"]);
  expect(await viewTicket(door.ctx, id)).toMatchObject({ answers: [told] });
});

test("who acts for the person without proof is not told by the person's own erasure that they were known [P98][P106]", async () => {
  const door = await aDoor();
  const form = { by: "representative", email: "counsel@law.example", personName: "Layla" } as const;
  const theirs = await confirmed(door, {
    ...{ ...form, type: "erasure", personEmail: "layla@known.example" },
  });
  await confirmed(door, { type: "erasure" });

  expect(await erasedAtTheDesk(door)).toMatchObject({ ok: true });
  const states = (await partsOf(door)).map(({ ticketId, state }) => [ticketId === theirs, state]);
  expect(states.toSorted()).toEqual([
    [false, "done"],
    [true, "identity-pending"],
  ]);
  expect(await viewTicket(door.ctx, theirs)).toMatchObject({ answers: [] });
});

test("the press is warned of what the person was not given yet, and after it nobody says that it was given [P96][P98]", async () => {
  const door = await aDoor();
  const id = await confirmed(door, { type: "access" });
  const [access] = await partsOf(door);
  if (!access) throw new Error("acme has no part");
  const asked = { type: "erasure", contactId: "ct_2", door: "desk", isKnown: true } as const;
  await openRequest(door.acme.ctx, asked);
  expect(await previewErasure(door.acme.ctx, "ct_2")).toMatchObject({
    value: { toGive: [{ id: access.id, type: "access", dueOn: access.dueOn }] },
  });

  await erasedAtTheDesk(door);
  const done = await actOnRequest(door.acme.ctx, access.id, { act: "finish" });
  expect(done).toMatchObject({ ok: false, reason: "not-given" });
  const reason = "Erased before it could be given.";
  const excepted = { act: "finish-with-exceptions", reason, answer: reason } as const;
  expect(await actOnRequest(door.acme.ctx, access.id, excepted)).toMatchObject({ ok: true });
  expect(await viewTicket(door.ctx, id)).toMatchObject({
    answers: [{ state: "done-with-exceptions", answer: reason, hasPackage: false }],
  });
});

test("one that was taken back does not hold up the other [P98]", async () => {
  const door = await aDoor();
  const first = await confirmed(door, { type: "erasure", details: "All of it." });
  await confirmed(door, { type: "erasure", details: "And the photographs." });
  expect(await withdrawTicket(door.ctx, first)).toMatchObject({ ok: true });
  // The job that lays the part down has not run.
  const begun = await requestErasure(door.acme.ctx, "ct_2");
  const left = (await partsOf(door)).find(({ ticketId }) => ticketId !== first);
  expect(begun).toMatchObject({ ok: true, value: { requestId: left?.id } });
});
