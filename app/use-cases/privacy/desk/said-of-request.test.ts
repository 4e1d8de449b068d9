import { expect, test } from "vitest";
import { privacyRequests } from "~/db/schema";
import { aDoor, asked, confirmed } from "../../../../tests/support/door";
import { aTenant } from "../../../../tests/support/tenant";
import { shownRequest } from "../shown-request";
import { withdrawTicket } from "../tickets/confirm-ticket.server";
import { viewTicket } from "../tickets/view-ticket.server";
import { viewRequest } from "../view-desk.server";
import { openRequest } from "./open-request.server";
import { isStopped } from "./shown-done";
import { viewSteps } from "./view-steps.server";

test.each([
  ["BR", "desk"],
  [undefined, "workspace"],
])(
  "of a law (%s) that was picked when a request was recorded the desk reads: %s",
  async (ruleId, foundBy) => {
    const { ctx } = await aTenant("acme");
    const opened = await openRequest(ctx, {
      ...{ type: "correction", contactId: "ct_1", door: "desk", ruleId },
    });
    const request = await viewRequest(ctx, opened.ok ? opened.value.requestId : "");
    if (!request) throw new Error("it was recorded");
    expect(shownRequest(ctx, request, false).rule.foundBy).toBe(foundBy);
  },
);

test("that a proof was asked for is the product's doing, and that the request came is the person's", async () => {
  const door = await aDoor();
  const id = await asked(door, { type: "correction" });
  const steps = await viewSteps(door.office.ctx, id);
  expect(steps.map(({ act, byPerson }) => [act, byPerson])).toEqual([
    ["receive", true],
    ["ask-identity", false],
  ]);
});

test("what stopped when the code came back is not offered to be stopped, and the person reads that it has stopped", async () => {
  const door = await aDoor();
  const waiting = await asked(door, { type: "withdrawal" });
  expect(await viewTicket(door.ctx, waiting)).toMatchObject({ isStopped: false });
  const id = await confirmed(door, { type: "withdrawal", details: "All of it." });
  const [[part]] = await door.acme.db.read(door.acme.db.rows(privacyRequests));
  if (!part) throw new Error("acme has a part");
  expect(await isStopped(door.acme.ctx, part)).toBe(true);
  expect(await viewTicket(door.ctx, id)).toMatchObject({ isStopped: true, standing: "onItsWay" });
  await withdrawTicket(door.ctx, id);
  expect(await viewTicket(door.ctx, id)).toMatchObject({ isStopped: false });

  const correction = await confirmed(door, { type: "correction" });
  expect(await viewTicket(door.ctx, correction)).toMatchObject({ isStopped: false });
});
