import type { Doorbell } from "~/jobs/messages";
import { log } from "~/lib/log";

/** Rings for a job. A doorbell that is lost is rung again by the sweep. */
export const ringWith = (env: Env) => async (jobId: string) => {
  const doorbell: Doorbell = { jobId };
  await env.JOBS.send(doorbell).catch(() => log("doorbell.lost", { jobId }));
};
