import type { ExportKind } from "~/db/exported-tables";
import { accept } from "~/lib/result";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";
import { commitWithin } from "../limited";

/** The key of a job that makes such an export for somebody. */
export const exportKey = (kind: ExportKind, actor: string) => `export:${kind}:${actor}`;

/** Asks for a package of what the asker sees. While an equal one is being made, another is not begun. Refuses `too-many-requests`. */
export async function requestExport(ctx: Ctx<"exports:write">, kind: ExportKind) {
  const dedupeKey = exportKey(kind, ctx.actor);
  const job = newJob(ctx, "export.requested", { kind }, { dedupeKey });
  const asked = await commitWithin(
    ctx,
    "exports",
    job.write,
    ...record(ctx, { type: "export.requested", object: ["job", job.id], reason: kind }),
  );
  return asked.ok ? accept({ jobId: job.id }) : asked;
}
