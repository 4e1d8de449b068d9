import { and, eq, inArray } from "drizzle-orm";
import { jobs } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { ownOnly } from "./get-job.server";

/**
 * Asks a job to stop after the step it is in. What the steps so far did stays.
 * @returns the job's id; refused when there is none, or it has ended already.
 */
export async function cancelJob(ctx: Ctx<"jobs:cancel">, jobId: string) {
  const [job] = await ctx.db.read(ctx.db.one(jobs, jobId, ownOnly(ctx)));
  if (!job) return refuse("job-not-found");

  const open = and(eq(jobs.id, jobId), inArray(jobs.state, ["queued", "running"]));
  const asked = ctx.db.update(jobs, { cancelRequestedAt: ctx.now() }, open);
  const [changed] = await commit(
    ctx,
    { ...asked, ring: jobId },
    ...record(ctx, { type: "job.cancelled", object: ["job", jobId] }),
  );
  return changed ? accept(jobId) : refuse("job-has-ended");
}
