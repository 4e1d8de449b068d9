import { and, asc, eq, gt } from "drizzle-orm";
import { importRows, imports } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";

/** What became of the rows of a file, in their order, from the one after `after`. Refuses `import-not-found`. */
export async function listImportRows(
  ctx: Ctx<"imports:read">,
  importId: string,
  { after = 0, outcome, limit = 50 }: { after?: number; outcome?: Outcome; limit?: number },
) {
  const { db } = ctx;
  const own = outcome ? eq(importRows.outcome, outcome) : undefined;
  const [imp, rows] = await db.read(
    db.one(imports, importId),
    db.rows(importRows, {
      where: and(eq(importRows.importId, importId), own, gt(importRows.row, Math.max(0, after))),
      indexedBy: outcome ? "import_rows_by_outcome" : undefined,
      orderBy: [asc(importRows.row)],
      limit: limit + 1,
    }),
  );
  if (!imp) return refuse("import-not-found");
  const shown = rows.slice(0, limit);
  return accept({ rows: shown, next: rows.length > limit ? (shown.at(-1)?.row ?? null) : null });
}

type Outcome = (typeof importRows.$inferSelect)["outcome"];
