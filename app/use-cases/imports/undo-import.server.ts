import { eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { openJob } from "~/db/queries/open-job";
import { imports } from "~/db/schema";
import { UNDO_DAYS } from "~/domain/imports/stored-import";
import { accept, refuse } from "~/lib/result";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";
import { ONE_AT_A_TIME } from "../one-import";

/**
 * Takes a whole import back within 30 days: what it made goes, what it changed is as before, except
 * where somebody changed or used it since. Refuses `import-not-found`, `nothing-to-undo`,
 * `undo-is-over`, `another-import-runs`.
 * @returns the job.
 */
export async function undoImport(ctx: Ctx<"imports:delete">, importId: string) {
  const { db } = ctx;
  const [imp, other] = await db.read(db.one(imports, importId), db.ask(openJob(ONE_AT_A_TIME)));
  if (!imp) return refuse("import-not-found");
  if (other) return refuse("another-import-runs");
  const refused = notUndoable(imp, ctx.now());
  if (refused) return refuse(refused);

  const total = imp.created + imp.updated;
  const undo = newJob(ctx, "import.undone", { importId }, { dedupeKey: ONE_AT_A_TIME, total });
  const begun = await commitUnlessChanged(
    ctx,
    undo.write,
    db.change(insistOnChange()),
    db.update(
      imports,
      { state: "undoing", jobId: undo.id },
      eq(imports.id, importId),
      eq(imports.state, imp.state),
    ),
    db.change(insistOnChange()),
    ...record(ctx, { type: "import.undone", object: ["import", importId] }),
  );
  return begun ? accept({ id: importId, jobId: undo.id }) : refuse("another-import-runs");
}

/** With no job open, whatever ran has come to an end, well or not: what it made can be taken back. */
function notUndoable(
  { state, dryRun, finishedAt, createdAt }: typeof imports.$inferSelect,
  now: EpochMs,
) {
  if (dryRun || state === "draft" || state === "undone") return "nothing-to-undo";
  const over = (finishedAt ?? createdAt) + UNDO_DAYS * DAY_MS < now;
  return over ? "undo-is-over" : undefined;
}
