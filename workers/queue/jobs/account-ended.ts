import { record } from "~/use-cases/events";
import { handOnWorkOf } from "~/use-cases/members/work-of-former.server";
import { beginAccountErasure } from "~/use-cases/privacy/account/begin-erasure";
import type { AccountErasure, AccountStep } from "~/use-cases/privacy/account/erasure-run";
import { accountErasureStep } from "~/use-cases/privacy/account/erasure-step.server";
import { wake } from "~/use-cases/privacy/replay/replay-step.server";
import type { Handler, JobRun, Step } from "../job-run";

/** Somebody's own account is erased, step by step, on the day they asked for. */
export const accountEnded: Handler<"account.ended"> = async (
  { id, ctx },
  { requestId, endsAt, replayId, goesOnFrom },
  cursor,
) => {
  const step = cursor
    ? await accountErasureStep(ctx, { jobId: id, requestId }, cursor as AccountErasure)
    : await beginAccountErasure(ctx, {
        ...{ id, requestId, endsAt, goesOnFrom },
        isAgain: replayId !== undefined,
      });
  return stepOf(ctx, step, replayId);
};

function stepOf(ctx: JobRun["ctx"], step: AccountStep, replayId: string | undefined): Step {
  const { writes, state, waitUntil, result } = step;
  // Nothing was begun: it can still be taken back.
  if (waitUntil !== undefined) return { kind: "wait", until: waitUntil, writes, cursor: null };
  if (state) return { kind: "next", writes, cursor: state };
  return {
    kind: "finish",
    writes: replayId ? [...writes, wake(ctx, replayId)] : writes,
    result,
  };
}

/** A workspace writes down that somebody left it with their account, and hands on what was theirs. */
export const memberForgotten: Handler<"member.forgotten"> = async ({ ctx }, { userId }) => ({
  kind: "finish",
  writes: [
    ...record(ctx, { type: "member.removed", object: ["member", userId], reason: "account" }),
    handOnWorkOf(ctx, userId, null),
  ],
});
