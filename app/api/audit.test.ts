import { expect, test } from "vitest";
import { events } from "~/db/schema";
import { aProgram } from "../../tests/support/api";
import { aTenant } from "../../tests/support/tenant";

/** A workspace with a trail of `n` events, and a program that may read it. */
async function withTrail(n: number) {
  const tenant = await aTenant("acme");
  const rows = Array.from({ length: n }, (_, at) => ({
    id: `ev_${String(at).padStart(6, "0")}`,
    createdAt: tenant.clock.at,
    actor: "system",
    type: "contact.updated",
    objectKind: "contact",
    objectId: "ct_1",
  }));
  await tenant.db.commit(tenant.db.insertMany(events, rows));
  return { ...tenant, ...(await aProgram(tenant)) };
}

test("[P91] a short trail is checked at once, and its end is told to be kept elsewhere", async () => {
  const { send } = await withTrail(2);
  const answer = await send("GET", "/audit/verify");
  const end = { id: "ev_000001", link: expect.stringMatching(/^[0-9a-f]{64}$/) };
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ ok: true, checked: 2, fault: null, end });
});

test("[P91] a long trail is checked by a job, and asked again the same one is named", async () => {
  const { send } = await withTrail(5_000);
  const answers = [await send("GET", "/audit/verify"), await send("GET", "/audit/verify")];
  const [first, again] = answers.map(({ headers }) => headers.get("Location") ?? "");
  expect(answers.map(({ status }) => status)).toEqual([202, 202]);
  expect(again).toBe(first);

  const job = await send("GET", (first ?? "").replace("/api/v1", ""));
  expect(await job.json()).toMatchObject({ type: "audit.checked", state: "queued" });
});
