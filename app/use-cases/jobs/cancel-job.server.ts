import { jobs } from "~/db/schema";
import { isCancellable, PAYLOADS } from "~/jobs/messages";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { importStopped, stopJob } from "../stop-job";
import { type Job, ownOnly } from "./get-job.server";

/**
 * Asks a job to stop after the step it is in. What the steps so far did stays. Refuses
 * `job-not-found`, `job-must-finish`, `job-has-ended`.
 * @returns the job's id.
 */
export async function cancelJob(ctx: Ctx<"jobs:cancel">, jobId: string) {
  const [job] = await ctx.db.read(ctx.db.one(jobs, jobId, ownOnly(ctx)));
  if (!job) return refuse("job-not-found");
  if (!isCancellable(job.type)) return refuse("job-must-finish");
  if (isStopping(job)) return accept(jobId);

  const done = await stopJob(ctx, jobId, ...besides(ctx, job));
  return done ? accept(jobId) : refuse("job-has-ended");
}

/** It was asked before, and is in its last step. */
const isStopping = ({ cancelRequestedAt, finishedAt }: Job) =>
  cancelRequestedAt !== null && finishedAt === null;

/** What the record that waits for the job is told. */
function besides(ctx: Ctx, { type, payload }: Job) {
  if (type !== "import.started") return [];
  return [importStopped(ctx, PAYLOADS[type].parse(payload).importId)];
}
