import { type Clock, SECOND_MS, systemClock } from "~/lib/time";
import { type Ask, runDue } from "../cron/run-due";
import { runJob } from "../queue/run-job";
import { jobConsumer, jobStore } from "../wiring";
import { productClock } from "./clock";

const PATIENCE_MS = 30 * SECOND_MS;
const PAUSE_MS = 50;

/** Runs what is due at the product's clock, waits until no job is, and tells what ran and what failed. */
export async function answerCron(_request: Request, env: Env, ask: Ask): Promise<Response> {
  const now = await productClock(env);
  const from = now();
  const { ran: schedule, failed } = await runDue(env, now, ask);
  const idle = await untilIdle(env, now);

  const jobs = await jobStore(env).settledSince(from);
  return Response.json({ at: new Date(from).toISOString(), schedule, failed, jobs, idle });
}

/** The queue may be running some of them: a lease lets one of the two have each. */
async function untilIdle(env: Env, now: Clock): Promise<boolean> {
  const store = jobStore(env);
  const runner = jobConsumer(env, "local", now);
  const deadline = systemClock() + PATIENCE_MS;

  while ((await store.unsettled(now())) > 0) {
    if (systemClock() > deadline) return false;
    for (const jobId of await store.ready(now())) await runJob(jobId, runner);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return true;
}
