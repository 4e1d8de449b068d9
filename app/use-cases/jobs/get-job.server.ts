import { eq } from "drizzle-orm";
import { jobs } from "~/db/schema";
import type { Ctx } from "../ctx";

export type Job = typeof jobs.$inferSelect;

/**
 * A job as its author sees it. Who does not see everything sees only what they asked for themselves:
 * a job's counts and result would tell of others' records.
 */
export async function getJob(ctx: Ctx<"jobs:read">, jobId: string): Promise<Job | undefined> {
  const [job] = await ctx.db.read(ctx.db.one(jobs, jobId, ownOnly(ctx)));
  return job;
}

/** The condition that keeps other people's work out of sight. */
export const ownOnly = ({ db, actor }: Pick<Ctx, "db" | "actor">) =>
  db.scope.kind === "all" ? undefined : eq(jobs.actor, actor);
