import { insistOnChange } from "~/db/queries/insist";
import { openJob } from "~/db/queries/open-job";
import { commit, commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { newJob } from "../jobs";
import { alertOf, type Checked, walkTrail } from "./walk-trail";

const ONE_AT_A_TIME = "audit";

/**
 * Goes over the trail of the workspace and says whether every event stands as it was written; a long one is gone
 * over by a job. Where one does not, an incident is filed, once while it is open.
 */
export async function verifyAudit(
  ctx: Ctx<"audit:read">,
): Promise<{ checked: Checked } | { jobId: string }> {
  const [running] = await ctx.db.read(ctx.db.ask(openJob(ONE_AT_A_TIME)));
  if (running) return { jobId: running.id };

  const step = await walkTrail(ctx);
  if ("walk" in step) return { jobId: await beginCheck(ctx) };

  const alert = alertOf(ctx, step.checked);
  if (alert.length > 0) await commit(ctx, ...alert);
  return step;
}

/** Of several who ask at once, all are shown the job that came first. */
async function beginCheck(ctx: Ctx<"audit:read">): Promise<string> {
  const job = newJob(ctx, "audit.checked", {}, { dedupeKey: ONE_AT_A_TIME });
  if (await commitUnlessChanged(ctx, job.write, ctx.db.change(insistOnChange()))) return job.id;

  const [running] = await ctx.db.read(ctx.db.ask(openJob(ONE_AT_A_TIME)));
  return running?.id ?? beginCheck(ctx);
}
