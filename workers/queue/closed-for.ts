import { type JobRow, tenantOf } from "~/db/job-store.server";
import type { PlatformDb } from "~/db/platform-db.server";
import type { Clock } from "~/lib/time";
import { asksForStanding, waitsWhile } from "~/use-cases/subscription/read-only";

/** Whether a workspace whose subscription was ended is closed to a job; nobody is asked of work that always goes on. */
export const closedFor =
  (platform: Pick<PlatformDb, "standingOf">, now: Clock) =>
  async (job: JobRow): Promise<boolean> =>
    asksForStanding(job.type) &&
    waitsWhile(await platform.standingOf(tenantOf(job), now()), job.type);
