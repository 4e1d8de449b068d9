import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { JobStore } from "~/db/job-store.server";
import { PlatformDb } from "~/db/platform-db.server";
import { contacts, jobs, workspaces } from "~/db/schema";
import type { JobType } from "~/jobs/messages";
import { HOUR_MS } from "~/lib/time";
import { cancelJob } from "~/use-cases/jobs/cancel-job.server";
import { endSubscription } from "~/use-cases/subscription/end-subscription.server";
import { restoreSubscription } from "~/use-cases/subscription/restore-subscription.server";
import { aTenant, contactRow, NOON } from "../../tests/support/tenant";
import { closedFor } from "./closed-for";
import { handlers } from "./handlers";
import type { Step } from "./job-run";
import { runJob } from "./run-job";

let tenant: Awaited<ReturnType<typeof aTenant>>;

beforeEach(async () => {
  tenant = await aTenant("acme");
  const row = { id: "acme", createdAt: NOON, name: "Acme", slug: "acme" };
  await tenant.db.commit(tenant.db.insert(workspaces, row));
});

/** Adds a person in each of two steps; `between` happens after the first. */
async function aJob(type: JobType, between = async () => {}) {
  const { db, ctx } = tenant;
  const step = async ({ step }: { step: number }): Promise<Step> => {
    const writes = [ctx.db.insert(contacts, contactRow(`ct_step_${step}`))];
    return step === 0 ? { kind: "next", cursor: 1, writes } : { kind: "finish", writes };
  };
  const payload = { importId: "im", packageId: "pk", inboundEventId: "ie", kind: "all" };
  const at = { createdAt: ctx.now(), runAfter: ctx.now() };
  const as = { actor: "us_1", scope: { kind: "all" as const }, state: "queued" as const };
  await db.commit(db.insert(jobs, { id: "jb_1", type, payload, ...at, ...as }));
  const run = () =>
    runJob("jb_1", {
      ...{ store: new JobStore(env.DB), now: ctx.now, between, ring: ctx.ring },
      handlers: { ...handlers, [type]: step },
      open: async () => ctx,
      isClosed: closedFor(new PlatformDb(env.DB), ctx.now),
    });
  const row = async () => (await db.read(db.one(jobs, "jb_1")))[0];
  const added = async () =>
    (await db.read(db.rows(contacts)))[0].filter(({ id }) => id.startsWith("ct_step")).length;
  return { run, row, added };
}

const end = async () => {
  expect((await endSubscription(tenant.ctx, "Acme")).ok).toBe(true);
};

test.each(["import.started", "package.sent", "inbound.received"] as const)(
  "[P83] %s stops between its steps when the subscription is ended, says so, and goes on once it is restored",
  async (type) => {
    const { run, row, added } = await aJob(type, end);
    await run();
    expect(await row()).toMatchObject({ state: "queued", step: 1, error: "read-only" });
    tenant.clock.at += 2 * HOUR_MS;
    await run();
    expect(await row()).toMatchObject({ state: "queued", step: 1, attempt: 0 });
    expect(await added()).toBe(1);

    expect((await restoreSubscription(tenant.ctx)).ok).toBe(true);
    await run();
    expect(await row()).toMatchObject({ state: "done", error: null });
    expect(await added()).toBe(2);
  },
);

test("[P83] an import that waits can be cancelled while it is read-only", async () => {
  const { run, row, added } = await aJob("import.started", end);
  await run();
  expect((await cancelJob(tenant.ctx, "jb_1")).ok).toBe(true);
  tenant.clock.at += 2 * HOUR_MS;
  await run();
  expect(await row()).toMatchObject({ state: "cancelled" });
  expect(await added()).toBe(1);
});

test.each(["export.requested", "erasure.requested", "access.requested", "mail.queued"] as const)(
  "[P83] %s goes on while it is read-only",
  async (type) => {
    const payloads = { requestId: "pr", mailId: "sm", kind: "all" };
    const { run, row } = await aJob(type, end);
    await tenant.db.commit(tenant.db.update(jobs, { payload: payloads }, undefined));
    await run();
    expect(await row()).toMatchObject({ state: "done" });
  },
);
