import { and, asc, eq, inArray } from "drizzle-orm";
import { MOST_TALLIED, tallyOfImport } from "~/db/queries/import-tally";
import { importRows, imports, jobs, pipelines } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { sumsOf } from "./sums-of-deals";

const MOST_SHOWN = 50;

/**
 * An import with its job, the first rows that failed and those that undoing kept, and, of deals, how
 * many stand in each stage and what each agent won, read from the deals as they are now. Refuses
 * `import-not-found`.
 */
export async function getImport(ctx: Ctx<"imports:read">, importId: string) {
  const { db } = ctx;
  const ofImport = eq(importRows.importId, importId);
  const failedRows = and(ofImport, eq(importRows.outcome, "failed"));
  const keptRows = and(ofImport, inArray(importRows.undone, ["kept-changed", "kept-in-use"]));
  const [imp, failed] = await db.read(
    db.one(imports, importId),
    db.rows(importRows, {
      where: failedRows,
      indexedBy: "import_rows_by_outcome",
      orderBy: [asc(importRows.row)],
      limit: MOST_SHOWN,
    }),
  );
  if (!imp) return refuse("import-not-found");

  const isCounted = imp.kind === "deals" && !imp.dryRun && imp.created <= MOST_TALLIED;
  const [job, kept, ways, tally] = await db.read(
    db.one(jobs, imp.jobId ?? ""),
    db.rows(importRows, { where: keptRows, limit: MOST_SHOWN }),
    db.rows(pipelines),
    db.ask(tallyOfImport(isCounted ? importId : "")),
  );
  const pipeline = ways.find(({ id }) => id === imp.options.pipelineId);
  const sums = isCounted ? sumsOf(tally, ways, ctx.settings.directory) : null;
  return accept({ imp, job, failed, kept, ways, pipeline, sums });
}

export type ImportView = Extract<Awaited<ReturnType<typeof getImport>>, { ok: true }>["value"];
