import { type ImportCursor, runImport } from "~/use-cases/imports/run/run-import.server";
import { type Handler, JobRefused } from "../job-run";

/** A file becomes records, batch by batch: each batch's records, counters and place in one commit. */
export const importStarted: Handler<"import.started"> = async (run, { importId }, cursor) => {
  const step = await runImport(run.ctx, importId, cursor as ImportCursor | null, run.id);
  if (step.kind === "refused") throw new JobRefused(step.reason);
  return step;
};
