import { trustTenantId } from "~/lib/ids";
import { beginPurge } from "~/use-cases/subscription/purge/begin-purge";
import type { PurgeState, PurgeStep } from "~/use-cases/subscription/purge/purge-run";
import { purgeStep } from "~/use-cases/subscription/purge/purge-step.server";
import { type Handler, JobRefused, type Step } from "../job-run";

/** A workspace's time is over: it is purged, part by part, and its end certified. */
export const workspaceEnded: Handler<"workspace.ended"> = async (
  { id, ctx },
  { workspaceId },
  cursor,
) => {
  const purge = { workspaceId: trustTenantId(workspaceId), jobId: id };
  if (cursor) return stepOf(await purgeStep(ctx, purge, cursor as PurgeState));

  const begun = await beginPurge(ctx, purge);
  if (!begun.ok) throw new JobRefused(begun.reason);
  return stepOf(begun.value);
};

function stepOf({ writes, state, until, result }: PurgeStep): Step {
  if (state === null) return { kind: "finish", writes, result };
  return until === undefined
    ? { kind: "next", writes, cursor: state }
    : { kind: "wait", until, writes, cursor: state };
}
