import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { JobStore } from "~/db/job-store.server";
import { contacts, incidents, jobs } from "~/db/schema";
import { MINUTE_MS } from "~/lib/time";
import { commit } from "~/use-cases/commit";
import { newJob } from "~/use-cases/jobs";
import { aTenant, contactRow } from "../../tests/support/tenant";
import { ringReadyJobs } from "../cron/ring-ready-jobs";
import { consume } from "./consumer";
import { handlers } from "./handlers";
import { type Handler, JobRefused } from "./job-run";
import { runJob } from "./run-job";

/** A tenant with one job that `handler` performs, and a runner for it. */
async function aJob(handler: Handler<"task.due">) {
  const tenant = await aTenant("acme");
  const { id, write } = newJob(tenant.ctx, "task.due", { taskId: "tk_1" });
  await commit(tenant.ctx, write);
  const store = new JobStore(env.DB);
  const runner = {
    store,
    now: tenant.ctx.now,
    handlers: { ...handlers, "task.due": handler },
    open: async () => tenant.ctx,
    ring: tenant.ctx.ring,
  };
  const row = async () => {
    const [job] = await tenant.db.read(tenant.db.one(jobs, id));
    return job;
  };
  return { ...tenant, id, runner, row };
}

/** Adds a contact in each of three steps. */
const threeSteps: Handler<"task.due"> = async ({ ctx, step }) => {
  const writes = [ctx.db.insert(contacts, contactRow(`ct_step_${step}`))];
  return step < 2
    ? { kind: "next", cursor: step, writes, done: step + 1, total: 3 }
    : { kind: "finish", writes, done: 3, result: { ok: true } };
};

test("a job is rung for when it is committed, and runs step by step to its end", async () => {
  const { id, rung, runner, row } = await aJob(threeSteps);
  expect(rung).toEqual([id]);

  await runJob(id, runner);

  expect(await row()).toMatchObject({ state: "done", done: 3, total: 3, result: { ok: true } });
});

test("of five that claim a job at once, one gets it, and no step happens twice", async () => {
  const { id, runner, db, row } = await aJob(threeSteps);

  await Promise.all([1, 2, 3, 4, 5].map(() => runJob(id, runner)));

  expect(await row()).toMatchObject({ state: "done" });
  const [all] = await db.read(db.rows(contacts));
  expect(all).toHaveLength(4);
});

test("a runner that dies in the middle leaves a job that another finishes after the lease, from where it stood", async () => {
  let dies = true;
  const { id, runner, clock, db, row } = await aJob(async (run, payload, cursor) => {
    if (run.step === 1 && dies) await new Promise(() => {});
    return threeSteps(run, payload, cursor);
  });
  void runJob(id, runner);
  await vi.waitFor(async () => expect(await row()).toMatchObject({ step: 1 }));

  dies = false;
  await runJob(id, runner);
  expect(await row()).toMatchObject({ state: "running", step: 1 });

  clock.at += 2 * MINUTE_MS;
  await runJob(id, runner);
  expect(await row()).toMatchObject({ state: "done" });
  const [all] = await db.read(db.rows(contacts));
  expect(all).toHaveLength(4);
});

test("a step that two runners reach takes effect once", async () => {
  const { id, runner, db, clock } = await aJob(threeSteps);
  const first = await runner.store.claim(id, "one", clock.at, MINUTE_MS);
  clock.at += 2 * MINUTE_MS;
  const second = await runner.store.claim(id, "two", clock.at, MINUTE_MS);
  if (!first || !second) throw new Error("both were to claim it");
  const write = () => [db.insert(contacts, contactRow(`ct_${crypto.randomUUID()}`))];
  const next = { state: "running", cursor: null } as const;

  await runner.store.take(second, next, write(), clock.at, MINUTE_MS);
  await expect(runner.store.take(first, next, write(), clock.at, MINUTE_MS)).rejects.toThrow();

  const [all] = await db.read(db.rows(contacts));
  expect(all).toHaveLength(2);
});

test("a failure is tried again later, six times, and then filed for a person", async () => {
  const { id, runner, clock, db, row } = await aJob(async () => {
    throw new Error("the provider is down");
  });

  await runJob(id, runner);
  expect(await row()).toMatchObject({ state: "queued", attempt: 1 });
  await runJob(id, runner);
  expect(await row()).toMatchObject({ attempt: 1 });

  for (let i = 0; i < 5; i++) {
    clock.at += 60 * MINUTE_MS;
    await runJob(id, runner);
  }
  expect(await row()).toMatchObject({ state: "failed" });
  const [filed] = await db.read(db.rows(incidents));
  expect(filed).toMatchObject([{ objectId: id, state: "open", kind: "job-failed" }]);
});

test("what no retry can mend is filed at once", async () => {
  const { id, runner, row } = await aJob(async () => {
    throw new JobRefused("no such task");
  });
  await runJob(id, runner);
  expect(await row()).toMatchObject({ state: "failed", error: "no such task" });
});

test("a job that is cancelled stops after the step it is in", async () => {
  const { id, runner, db, row, clock } = await aJob(async (run, payload, cursor) => {
    if (run.step === 0)
      await db.commit(db.update(jobs, { cancelRequestedAt: clock.at }, eq(jobs.id, run.id)));
    return threeSteps(run, payload, cursor);
  });
  await runJob(id, runner);
  expect(await row()).toMatchObject({ state: "cancelled", step: 1 });
});

test("a lost doorbell is rung again by the sweep", async () => {
  const { id, runner, clock } = await aJob(threeSteps);
  const rung: string[] = [];
  await ringReadyJobs(runner.store, async (jobId) => void rung.push(jobId), clock.at);
  expect(rung).toEqual([id]);
});

test("of two open jobs with one key, one is made", async () => {
  const { ctx, db } = await aTenant("acme");
  const again = () => newJob(ctx, "task.due", { taskId: "tk_1" }, { dedupeKey: "tk_1" }).write;
  await commit(ctx, again());
  await commit(ctx, again());
  const [made] = await db.read(db.rows(jobs));
  expect(made).toHaveLength(1);
});

test("a malformed doorbell is buried, and its neighbours are answered", async () => {
  const { id, runner, row } = await aJob(threeSteps);
  const bury = vi.fn();
  const message = (body: unknown) => ({ body, ack: vi.fn(), retry: vi.fn() });
  const messages = [message({ type: "?" }), message({ jobId: id })];

  await consume({ messages } as unknown as MessageBatch, { ...runner, bury });

  expect(bury).toHaveBeenCalledWith({ type: "?" });
  expect(messages.map(({ ack }) => ack.mock.calls.length)).toEqual([1, 1]);
  expect(await row()).toMatchObject({ state: "done" });
});
