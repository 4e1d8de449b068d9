import { env } from "cloudflare:workers";
import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { JobStore } from "~/db/job-store.server";
import { events, jobs } from "~/db/schema";
import type { JobType, Payloads } from "~/jobs/messages";
import { commit } from "~/use-cases/commit";
import { newJob } from "~/use-cases/jobs";
import { cancelJob } from "~/use-cases/jobs/cancel-job.server";
import { aProgram } from "../../tests/support/api";
import { aTenant } from "../../tests/support/tenant";

/** A workspace with one job, which a program is to stop. */
async function aJob<T extends JobType>(type: T, payload: Payloads[T]) {
  const tenant = await aTenant("acme");
  const { id, write } = newJob(tenant.ctx, type, payload);
  await commit(tenant.ctx, write);
  const { send } = await aProgram(tenant);
  const { db } = tenant;
  const left = async () => {
    const [job, told] = await db.read(
      db.one(jobs, id),
      db.rows(events, { where: and(eq(events.type, "job.cancelled"), eq(events.objectId, id)) }),
    );
    return { job, told };
  };
  return { ...tenant, id, left, stop: () => send("DELETE", `/jobs/${id}`) };
}

test.each([
  ["erasure.requested", { requestId: "pr_1" }],
  ["access.requested", { requestId: "pr_1" }],
  ["import.undone", { importId: "im_1" }],
  ["inbound.received", { inboundEventId: "ie_1" }],
  ["message.queued", { messageId: "msg_1" }],
] as const)("%s is not stopped half-way: 409, and nothing is told", async (type, payload) => {
  const { stop, left } = await aJob<JobType>(type, payload);
  const answer = await stop();

  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({
    type: "/problems/job-must-finish",
    detail: "Work of this kind cannot be stopped half-way; it goes on to its end.",
  });
  const { job, told } = await left();
  expect(job).toMatchObject({ state: "queued", cancelRequestedAt: null });
  expect(told).toEqual([]);
});

test("an export is stopped, and asked twice it is told once", async () => {
  const { stop, left } = await aJob("export.requested", { kind: "all" });
  expect([(await stop()).status, (await stop()).status]).toEqual([204, 204]);

  const { job, told } = await left();
  expect(job?.cancelRequestedAt).not.toBeNull();
  expect(told).toHaveLength(1);
});

test("a job that ends before it is asked to stop is refused, and no event says otherwise", async () => {
  const { stop, left, id, clock } = await aJob("export.requested", { kind: "all" });
  const store = new JobStore(env.DB);
  const job = await store.claim(id, "one", clock.at, 1_000);
  if (!job) throw new Error("it was to be claimed");
  await store.take(job, { state: "done", cursor: null }, [], clock.at, 1_000);

  const answer = await stop();

  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ type: "/problems/job-has-ended" });
  expect((await left()).told).toEqual([]);
});

test("of two who stop a job at once, one event tells", async () => {
  const { ctx, id, left } = await aJob("export.requested", { kind: "all" });
  await Promise.all([cancelJob(ctx, id), cancelJob(ctx, id)]);
  expect((await left()).told).toHaveLength(1);
});
