import type { Finding, HealthDb } from "~/db/health-db.server";
import { stateOfAnswer, stateOfLag, stateOfMail } from "~/domain/status/health";
import type { HealthPart, HealthState } from "~/domain/status/health-parts";
import { DUBAI, isoDay } from "~/lib/format";
import { causeOf, log } from "~/lib/log";
import type { Clock } from "~/lib/time";

/** What is looked at. Each throws when there is no answer. */
export interface HealthCtx {
  db: HealthDb;
  now: Clock;
  /** A clock that no one moves, for how long something takes. */
  stopwatch: Clock;
  /** How long the oldest work waits that should have been begun, in milliseconds. */
  lagOfJobs: () => Promise<number>;
  mail: () => Promise<{ hasWay: boolean; retrying: number }>;
  /** Asks the store of files for one that is not there. */
  files: () => Promise<unknown>;
}

/** Looks at every part of the service once and keeps what it found. */
export async function checkHealth(ctx: HealthCtx): Promise<void> {
  const findings = [
    await look(ctx, "database", async (took) => {
      await ctx.db.answers();
      return stateOfAnswer(took());
    }),
    await look(ctx, "jobs", async () => stateOfLag(await ctx.lagOfJobs())),
    await look(ctx, "mail", async () => stateOfMail(await ctx.mail())),
    await look(ctx, "files", async (took) => {
      await ctx.files();
      return stateOfAnswer(took());
    }),
  ];
  await ctx.db.record(isoDay(ctx.now(), DUBAI), findings, ctx.now());
}

async function look(
  { stopwatch }: HealthCtx,
  part: HealthPart,
  find: (took: () => number) => Promise<HealthState>,
): Promise<Finding> {
  const from = stopwatch();
  const took = () => stopwatch() - from;
  try {
    return { part, state: await find(took), ms: took() };
  } catch (failure) {
    log("health.down", { type: part, cause: causeOf(failure) });
    return { part, state: "down", ms: took() };
  }
}
