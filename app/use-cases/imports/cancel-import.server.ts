import { and, eq, inArray } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { imports, jobs } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/**
 * Stops an import after the step it is in. What it made so far stays, and can be taken back. Refuses
 * `import-not-found`, `import-has-ended`.
 */
export async function cancelImport(ctx: Ctx<"imports:write">, importId: string) {
  const { db } = ctx;
  const [imp] = await db.read(db.one(imports, importId));
  if (!imp) return refuse("import-not-found");
  if (imp.state !== "running" || !imp.jobId) return refuse("import-has-ended");

  const open = and(eq(jobs.id, imp.jobId), inArray(jobs.state, ["queued", "running"]));
  const asked = db.update(jobs, { cancelRequestedAt: ctx.now() }, open);
  const stopped = { state: "cancelled" as const, finishedAt: ctx.now() };
  const done = await commitUnlessChanged(
    ctx,
    { ...asked, ring: imp.jobId },
    db.change(insistOnChange()),
    db.update(imports, stopped, eq(imports.id, importId), eq(imports.state, "running")),
    ...record(ctx, { type: "job.cancelled", object: ["job", imp.jobId] }),
  );
  return done ? accept(importId) : refuse("import-has-ended");
}
