import { eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { openJob } from "~/db/queries/open-job";
import { importRows, imports } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";
import { ONE_AT_A_TIME } from "../one-import";

/**
 * Lets an import run, or only try. Refuses `import-not-found`, `import-has-run`,
 * `import-misses-fields`, `another-import-runs`.
 * @returns the job.
 */
export async function startImport(
  ctx: Ctx<"imports:write">,
  importId: string,
  { dryRun }: { dryRun: boolean },
) {
  const { db } = ctx;
  const [imp, other] = await db.read(db.one(imports, importId), db.ask(openJob(ONE_AT_A_TIME)));
  if (!imp) return refuse("import-not-found");
  const mayRun = imp.state === "draft" || (imp.dryRun && imp.state !== "running");
  if (!mayRun) return refuse("import-has-run");
  if (imp.plan.missing.length > 0) return refuse("import-misses-fields");
  if (other) return refuse("another-import-runs");

  const job = newJob(
    ctx,
    "import.started",
    { importId },
    { dedupeKey: ONE_AT_A_TIME, total: imp.plan.rows },
  );
  const begun = { created: 0, updated: 0, skipped: 0, failed: 0, warnings: null, errorsId: null };
  const running = { state: "running" as const, dryRun, jobId: job.id, finishedAt: null };
  const started = await commitUnlessChanged(
    ctx,
    job.write,
    db.change(insistOnChange()),
    db.update(
      imports,
      { ...begun, ...running },
      eq(imports.id, importId),
      eq(imports.state, imp.state),
    ),
    db.change(insistOnChange()),
    db.delete(importRows, eq(importRows.importId, importId)),
    ...record(ctx, {
      type: "import.started",
      object: ["import", importId],
      reason: dryRun ? "dry-run" : undefined,
    }),
  );
  return started ? accept({ id: importId, jobId: job.id }) : refuse("another-import-runs");
}
