import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { type JobRow, JobStore } from "~/db/job-store.server";
import { contacts, incidents, jobs } from "~/db/schema";
import { HOUR_MS, MINUTE_MS } from "~/lib/time";
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

/** A job whose first runner let the lease run out, so that a second one has it too. */
async function anOvertakenJob() {
  const job = await aJob(threeSteps);
  const { id, runner, clock, db } = job;
  const first = await runner.store.claim(id, "one", clock.at, MINUTE_MS);
  clock.at += 2 * MINUTE_MS;
  const second = await runner.store.claim(id, "two", clock.at, MINUTE_MS);
  if (!first || !second) throw new Error("both were to claim it");

  const write = () => [db.insert(contacts, contactRow(`ct_${crypto.randomUUID()}`))];
  const take = (by: JobRow, state: "running" | "queued" | "done") =>
    runner.store.take(by, { state, cursor: null }, write(), clock.at, MINUTE_MS);
  const added = async () => (await db.read(db.rows(contacts)))[0].length - 1;
  return { ...job, first, second, take, added };
}

test.each(["running", "queued", "done"] as const)(
  "a step that two runners reach takes effect once, when it leaves the job %s",
  async (state) => {
    const { first, second, take, added, row } = await anOvertakenJob();

    await take(second, state);
    await expect(take(first, state)).rejects.toThrow();

    expect(await added()).toBe(1);
    expect(await row()).toMatchObject({ state, step: 1 });
  },
);

test("a runner that was overtaken commits nothing, also when it is the first with its step", async () => {
  const { first, second, take, added } = await anOvertakenJob();
  await expect(take(first, "done")).rejects.toThrow();
  await take(second, "done");
  expect(await added()).toBe(1);
});

test("a job that another runner has cancelled stays cancelled", async () => {
  const { id, runner, db, clock, first, second, take, added, row } = await anOvertakenJob();
  await db.commit(db.update(jobs, { cancelRequestedAt: clock.at }, eq(jobs.id, id)));
  expect(await runner.store.cancelled(second, clock.at)).toBe(true);

  await expect(take(first, "done")).rejects.toThrow();
  await expect(take(first, "running")).rejects.toThrow();

  expect(await added()).toBe(0);
  expect(await row()).toMatchObject({ state: "cancelled", step: 0 });
});

test("a job that came to its end is not cancelled by whoever was overtaken", async () => {
  const { id, runner, db, clock, first, second, take, row } = await anOvertakenJob();
  await take(second, "done");
  await db.commit(db.update(jobs, { cancelRequestedAt: clock.at }, eq(jobs.id, id)));
  expect(await runner.store.cancelled(first, clock.at)).toBe(false);
  expect(await row()).toMatchObject({ state: "done" });
});

test("whoever holds a job no longer neither fails it nor files anything", async () => {
  const { runner, db, clock, first, second, take, row } = await anOvertakenJob();
  expect(await runner.store.fail(first, "inc_1", "late", clock.at)).toBe(false);
  expect(await runner.store.retry(first, clock.at, "late")).toBe(false);
  expect(await row()).toMatchObject({ state: "running", error: null });

  await take(second, "done");
  expect(await runner.store.fail(first, "inc_1", "late", clock.at)).toBe(false);
  expect(await row()).toMatchObject({ state: "done", error: null });
  const [filed] = await db.read(db.rows(incidents));
  expect(filed).toEqual([]);
});

test("a runner that is overtaken in its last step leaves the job as the other one ended it", async () => {
  let overtake = async () => {};
  const { id, runner, clock, db, row } = await aJob(async ({ ctx }) => {
    await overtake();
    return { kind: "finish", writes: [ctx.db.insert(contacts, contactRow("ct_late"))] };
  });
  const quick: Handler<"task.due"> = async () => ({ kind: "finish", result: "quick" });
  overtake = async () => {
    clock.at += 2 * MINUTE_MS;
    await runJob(id, { ...runner, handlers: { ...runner.handlers, "task.due": quick } });
  };

  await runJob(id, runner);

  expect(await row()).toMatchObject({ state: "done", result: "quick", error: null });
  const [all, filed] = await db.read(db.rows(contacts), db.rows(incidents));
  expect(all.map((contact) => contact.id)).toEqual(["ct_1"]);
  expect(filed).toEqual([]);
});

test("a lease goes on with every step", async () => {
  const { runner, id, clock, row } = await aJob(threeSteps);
  const job = await runner.store.claim(id, "one", clock.at, MINUTE_MS);
  if (!job) throw new Error("it was to be claimed");
  clock.at += 50_000;
  await runner.store.take(job, { state: "running", cursor: 1 }, [], clock.at, MINUTE_MS);
  expect(await row()).toMatchObject({ leaseToken: "one", leaseUntil: clock.at + MINUTE_MS });
});

test("a job that ends its runner every time is begun six times, and then filed for a person", async () => {
  const begun: number[] = [];
  const { id, runner, clock, db, row } = await aJob(async ({ attempt }) => {
    begun.push(attempt);
    return new Promise<never>(() => {});
  });
  for (let i = 1; i <= 6; i++) {
    void runJob(id, runner);
    await vi.waitFor(() => expect(begun).toHaveLength(i));
    clock.at += 2 * MINUTE_MS;
  }

  await runJob(id, runner);

  expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  expect(await row()).toMatchObject({ state: "failed", leaseToken: null });
  const [filed] = await db.read(db.rows(incidents));
  expect(filed).toMatchObject([{ objectId: id, state: "open", kind: "job-failed" }]);
});

test("a runner waits between two steps where its runtime wants that, and nowhere else", async () => {
  const { id, runner, row } = await aJob(threeSteps);
  const between = vi.fn(async () => {});
  await runJob(id, { ...runner, between });
  expect(await row()).toMatchObject({ state: "done" });
  expect(between).toHaveBeenCalledTimes(2);
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

test.each([{ type: "task.foreseen" }, { payloadVersion: 2 }])(
  "work that only newer code can do (%o) waits for it, untried and with nothing filed",
  async (newer) => {
    const { id, runner, clock, db, row } = await aJob(threeSteps);
    await db.commit(db.update(jobs, newer, eq(jobs.id, id)));
    for (let round = 0; round < 10; round += 1) {
      await runJob(id, runner);
      expect(await row()).toMatchObject({ state: "queued", attempt: 0, leaseToken: null });
      clock.at += 2 * HOUR_MS;
    }
    expect((await db.read(db.rows(incidents)))[0]).toEqual([]);

    await db.commit(db.update(jobs, { type: "task.due", payloadVersion: 1 }, eq(jobs.id, id)));
    await runJob(id, runner);
    expect(await row()).toMatchObject({ state: "done" });
  },
);

test.each([
  ["member.left", { userId: "us_ann", removedBy: null }],
  ["policy.announced", { versionId: "pv_1", of: "terms" }],
] as const)(
  "%s is left to code that reads it: the release before waits, and a job of its own is ours after a step",
  async (type, payload) => {
    const { runner, clock, db, ctx, ...tenant } = await aJob(threeSteps);
    const { id, write } = newJob(ctx, type, payload as never);
    await commit(ctx, write);
    const row = async () => (await db.read(db.one(jobs, id)))[0];
    const releaseBefore = 1;
    expect((await row())?.payloadVersion).toBeGreaterThan(releaseBefore);

    await db.commit(db.update(jobs, { payloadVersion: releaseBefore }, eq(jobs.id, id)));
    const stops: Handler<typeof type> = async () => ({
      ...{ kind: "wait", until: clock.at + HOUR_MS, cursor: { at: "contacts", after: "" } },
    });
    await runJob(id, { ...runner, handlers: { ...runner.handlers, [type]: stops } });
    expect(await row()).toMatchObject({ state: "queued", step: 1 });
    expect((await row())?.payloadVersion).toBeGreaterThan(releaseBefore);
    expect(await tenant.row()).toMatchObject({ type: "task.due", payloadVersion: releaseBefore });
  },
);

test("doorbells that come twice, in reverse, or not at all have one effect each after a sweep", async () => {
  const { id, runner, db, clock } = await aJob(async ({ ctx, id }) => ({
    kind: "finish",
    writes: [ctx.db.insert(contacts, contactRow(`ct_of_${id}`))],
  }));
  const more = [1, 2, 3, 4].map((n) =>
    newJob({ db, actor: "system", now: () => clock.at }, "task.due", { taskId: `tk_${n}` }),
  );
  await db.commit(...more.map(({ write }) => write));
  const ids = [id, ...more.map((job) => job.id)];
  const heard = ids.filter((_, place) => place % 2 === 0);

  for (const rung of [...heard, ...heard.toReversed()]) await runJob(rung, runner);
  const found: string[] = [];
  await ringReadyJobs(runner.store, async (jobId) => void found.push(jobId), clock.at);
  expect(found.toSorted()).toEqual(ids.filter((one) => !heard.includes(one)).toSorted());
  for (const rung of found) await runJob(rung, runner);

  const [rows] = await db.read(db.rows(contacts, { limit: 100 }));
  expect(rows.filter(({ id }) => id.startsWith("ct_of_"))).toHaveLength(ids.length);
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
