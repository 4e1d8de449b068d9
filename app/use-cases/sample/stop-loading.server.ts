import { openJob } from "~/db/queries/open-job";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { ONE_AT_A_TIME } from "../one-import";
import { stopJob } from "../stop-job";

/** Stops a loading after the part it is in; what it made so far can be removed. Refuses `nothing-is-loading`. */
export async function stopLoading(ctx: Ctx<"workspace:write">) {
  const [job] = await ctx.db.read(ctx.db.ask(openJob(ONE_AT_A_TIME)));
  if (job?.type !== "sample.loaded") return refuse("nothing-is-loading");

  return (await stopJob(ctx, job.id)) ? accept(job.id) : refuse("nothing-is-loading");
}
