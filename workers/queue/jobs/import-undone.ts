import { runUndo, type UndoCursor } from "~/use-cases/imports/run/undo-run.server";
import { type Handler, JobRefused } from "../job-run";

/** An import is taken back, batch by batch, from its last row to its first. */
export const importUndone: Handler<"import.undone"> = async (run, { importId }, cursor) => {
  const step = await runUndo(run.ctx, importId, cursor as UndoCursor | null, run.id);
  if (step.kind === "refused") throw new JobRefused(step.reason);
  return step;
};
