import { goOnErasing, startErasing } from "~/use-cases/privacy/erasure/erase-step.server";
import type { ErasureState } from "~/use-cases/privacy/erasure/erasure-run";
import { wake } from "~/use-cases/privacy/replay/replay-step.server";
import { type Handler, JobRefused } from "../job-run";

/** A person is forgotten, step by step; every step can be taken again and comes to the same. */
export const erasureRequested: Handler<"erasure.requested"> = async (
  { ctx, id },
  { requestId, replayId },
  cursor,
) => {
  if (cursor === null) {
    const begun = await startErasing(ctx, id, requestId);
    if (!begun.ok) throw new JobRefused(begun.reason);
    const { state, ...progress } = begun.value;
    return { kind: "next", cursor: state, ...progress };
  }

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
