import { goOnErasing, startErasing } from "~/use-cases/privacy/erasure/erase-step.server";
import { erasedBefore } from "~/use-cases/privacy/erasure/erased-before";
import type { ErasureState } from "~/use-cases/privacy/erasure/erasure-run";
import { wake } from "~/use-cases/privacy/replay/replay-step.server";
import { type Handler, JobRefused, type JobRun, type Step } from "../job-run";

/** A person is forgotten, step by step; every step can be taken again and comes to the same. */
export const erasureRequested: Handler<"erasure.requested"> = async (
  { ctx, id },
  payload,
  cursor,
) => {
  if (cursor === null) return begins(ctx, id, payload);

  const { replayId } = payload;
  const step = await goOnErasing(ctx, id, cursor as ErasureState);
  const { writes, done, total, state, result, waitUntil } = step;
  if (state === null) {
    if (replayId) writes.push(wake(ctx, replayId));
    return { kind: "finish", writes, done: total, total, result };
  }
  if (waitUntil !== undefined)
    return { kind: "wait", until: waitUntil, writes, done, total, cursor: state };
  return { kind: "next", writes, done, total, cursor: state };
};

/** Who is gone already, by another request, was erased: its certificate answers this one as well. */
async function begins(
  ctx: JobRun["ctx"],
  id: string,
  { replayId, ...asked }: { requestId: string; replayId?: string; goesOnFrom?: string },
): Promise<Step> {
  const begun = await startErasing(ctx, id, asked);
  if (begun.ok) {
    const { state, ...progress } = begun.value;
    return { kind: "next", cursor: state, ...progress };
  }
  const before = await erasedBefore(ctx, asked.requestId, begun.reason);
  if (!before) throw new JobRefused(begun.reason);
  const { writes, result } = before;
  return { kind: "finish", writes: replayId ? [...writes, wake(ctx, replayId)] : writes, result };
}
