import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { JobStore } from "~/db/job-store.server";
import { jobs } from "~/db/schema";
import { aTenant } from "../../../tests/support/tenant";
import { handlers } from "../../../workers/queue/handlers";
import { JobRefused } from "../../../workers/queue/job-run";
import { runJob } from "../../../workers/queue/run-job";
import { commit } from "../commit";
import { newJob } from "../jobs";
import { raiseIncident } from "../raise-incident";
import { listIncidents } from "./list-incidents.server";
import { settleIncident } from "./settle-incident.server";

/** A workspace with work that was given up; `works` says whether it would succeed now. */
async function givenUp() {
  const tenant = await aTenant("acme");
  const { id, write } = newJob(tenant.ctx, "task.due", { taskId: "tk_1" });
  await commit(tenant.ctx, write);
  const state = { works: false };
  const runner = {
    store: new JobStore(env.DB),
    now: tenant.ctx.now,
    open: async () => tenant.ctx,
    ring: tenant.ctx.ring,
    handlers: {
      ...handlers,
      "task.due": async () => {
        if (!state.works) throw new JobRefused("no");
        return { kind: "finish" as const };
      },
    },
  };
  await runJob(id, runner);
  const [incident] = await listIncidents(tenant.ctx);
  if (!incident) throw new Error("nothing was filed");
  const job = async () => (await tenant.db.read(tenant.db.one(jobs, id)))[0];
  return { ...tenant, id, incident, state, runner, job };
}

test("work that was given up is tried again when a person says so", async () => {
  const { ctx, id, incident, state, runner, job, rung } = await givenUp();
  state.works = true;

  expect(await settleIncident(ctx, incident.id, "retried")).toMatchObject({ ok: true });
  expect(rung.at(-1)).toBe(id);
  await runJob(id, runner);

  expect(await job()).toMatchObject({ state: "done" });
  expect(await listIncidents(ctx)).toEqual([]);
});

test("work that is set aside stays as it is, and is settled once", async () => {
  const { ctx, incident, job } = await givenUp();
  expect(await settleIncident(ctx, incident.id, "discarded")).toMatchObject({ ok: true });
  expect(await settleIncident(ctx, incident.id, "retried")).toMatchObject({
    reason: "incident-settled",
  });
  expect(await job()).toMatchObject({ state: "failed" });
});

test("another workspace knows of no such incident", async () => {
  const { incident } = await givenUp();
  const globex = await aTenant("globex");
  expect(await settleIncident(globex.ctx, incident.id, "discarded")).toMatchObject({
    reason: "incident-not-found",
  });
  expect(await listIncidents(globex.ctx)).toEqual([]);
});

test("what was found and is no work cannot be tried again, and stays until it is set aside", async () => {
  const { ctx } = await aTenant("acme");
  await raiseIncident(ctx, { kind: "audit-broken", objectId: "ev_1", summary: "audit: entry 1" });
  const [incident] = await listIncidents(ctx);
  const id = incident?.id ?? "";
  expect(await settleIncident(ctx, id, "retried")).toMatchObject({ reason: "nothing-to-retry" });
  expect(await listIncidents(ctx)).toHaveLength(1);
  expect(await settleIncident(ctx, id, "discarded")).toMatchObject({ ok: true });
});
