import { eq, inArray, isNull } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { imports, jobs } from "~/db/schema";
import type { Write } from "~/db/statements";
import { commitUnlessChanged } from "./commit";
import type { Ctx } from "./ctx";
import { record } from "./events";

/**
 * Asks an open job to stop after the step it is in, together with `writes`.
 * @returns false when it has ended, or was asked before; nothing is written then.
 */
export function stopJob(ctx: Ctx, jobId: string, ...writes: Write[]): Promise<boolean> {
  const asked = ctx.db.update(
    jobs,
    { cancelRequestedAt: ctx.now() },
    eq(jobs.id, jobId),
    inArray(jobs.state, ["queued", "running"]),
    isNull(jobs.cancelRequestedAt),
  );
  return commitUnlessChanged(
    ctx,
    { ...asked, ring: jobId },
    ctx.db.change(insistOnChange()),
    ...writes,
    ...record(ctx, { type: "job.cancelled", object: ["job", jobId] }),
  );
}

/** The write that ends a running import whose job is asked to stop. */
export function importStopped({ db, now }: Pick<Ctx, "db" | "now">, importId: string): Write {
  const changes = { state: "cancelled" as const, finishedAt: now() };
  return db.update(imports, changes, eq(imports.id, importId), eq(imports.state, "running"));
}
