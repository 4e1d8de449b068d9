import { expect, test, vi } from "vitest";
import { identities } from "~/db/schema";
import { HOUR_MS } from "~/lib/time";
import {
  aDoor,
  asked,
  confirmed,
  type Door,
  partOf,
  ticketOf,
} from "../../../../tests/support/door";
import { people } from "../../../../tests/support/office";
import { actOnRequest } from "../desk/act-on-request.server";
import { viewTicket } from "./view-ticket.server";
import { watchClocks } from "./watch-clock.server";

vi.setConfig({ testTimeout: 60_000 });

const REFUSAL = { act: "refuse", reason: "No.", under: "Our own rule" } as const;
const DONE = { act: "finish", answer: "Mended." } as const;

const watched = (door: Door) => {
  door.office.clock.at += HOUR_MS;
  return watchClocks(door.office.ctx);
};

test.each([
  REFUSAL,
  DONE,
  { act: "finish-with-exceptions", reason: "Some." },
  { act: "extend", reason: "Much." },
] as const)(
  "what brokerages hold our own desk does not answer in their place: $act [P106]",
  async (form) => {
    const door = await aDoor();
    const waiting = await asked(door, { type: "correction" });
    expect(await actOnRequest(door.office.ctx, waiting, form)).toMatchObject({
      reason: "not-ours",
    });
    const id = await confirmed(door, { type: "restriction" });
    expect(await actOnRequest(door.office.ctx, id, form)).toMatchObject({ reason: "not-ours" });
    expect(await viewTicket(door.ctx, id)).toMatchObject({ standing: "onItsWay", answers: [] });
  },
);

test("a request ends by itself with the answer of the last brokerage that had it, and no clock warns of it any more [P105][P106]", async () => {
  const door = await aDoor();
  const id = await confirmed(door, { type: "correction" });
  await watched(door);
  expect(await ticketOf(door, id)).toMatchObject({ state: "forwarded", closedAt: null });

  await actOnRequest(door.acme.ctx, (await partOf(door)).id, DONE);
  await watched(door);
  expect(await ticketOf(door, id)).toMatchObject({ state: "done", warned: null });
  expect(await viewTicket(door.ctx, id)).toMatchObject({
    ...{ standing: "answered", mayTakeBack: false },
    answers: [{ workspace: "acme Realty", state: "done" }],
  });
});

test("our refusal of what we hold ourselves stands beside what a brokerage did, and over neither [P105][P106]", async () => {
  const door = await aDoor();
  const id = await confirmedOfOurs(door);
  expect(await ticketOf(door, id)).toMatchObject({ state: "accepted" });
  expect(await actOnRequest(door.office.ctx, id, REFUSAL)).toMatchObject({ ok: true });
  expect(await ticketOf(door, id)).toMatchObject({ state: "forwarded", closedAt: null });
  expect(await viewTicket(door.ctx, id)).toMatchObject({
    standing: "onItsWay",
    answers: [{ workspace: "CLOSR", state: "refused" }],
  });

  await actOnRequest(door.acme.ctx, (await partOf(door)).id, DONE);
  await watched(door);
  expect(await viewTicket(door.ctx, id)).toMatchObject({
    standing: "answered",
    answers: [
      { workspace: "CLOSR", state: "refused" },
      { workspace: "acme Realty", state: "done" },
    ],
  });
  expect(await ticketOf(door, id)).toMatchObject({ state: "done", refusedUnder: REFUSAL.under });
});

/** The same address signs in with us, and is a contact of a brokerage. */
async function confirmedOfOurs(door: Door) {
  const email = "noor@marina.example";
  await people(["noor"]);
  const known = { kind: "email" as const, norm: email, contactId: "ct_2", createdAt: 1 };
  await door.acme.db.commit(door.acme.db.insert(identities, known));
  return confirmed(door, { type: "correction", email });
}

test("whom our desk made sure of by itself is handed on to those concerned as well [P106]", async () => {
  const door = await aDoor();
  const id = await asked(door, { type: "correction" });
  expect(await actOnRequest(door.office.ctx, id, { act: "accept" })).toMatchObject({ ok: true });
  await door.work();
  expect(await ticketOf(door, id)).toMatchObject({ state: "forwarded" });
  expect(await partOf(door)).toMatchObject({ ticketId: id, state: "identity-pending" });
});
