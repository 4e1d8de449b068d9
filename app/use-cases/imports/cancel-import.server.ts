import { imports } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { importStopped, stopJob } from "../stop-job";

/**
 * Stops an import after the step it is in. What it made so far stays, and can be taken back. Refuses
 * `import-not-found`, `import-has-ended`.
 */
export async function cancelImport(ctx: Ctx<"imports:write">, importId: string) {
  const [imp] = await ctx.db.read(ctx.db.one(imports, importId));
  if (!imp) return refuse("import-not-found");
  if (imp.state !== "running" || !imp.jobId) return refuse("import-has-ended");

  const done = await stopJob(ctx, imp.jobId, importStopped(ctx, importId));
  return done ? accept(importId) : refuse("import-has-ended");
}
