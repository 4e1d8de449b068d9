import { MINUTE_MS } from "~/lib/time";
import {
  NOTHING_REPLAYED,
  type Replay,
  replayStep,
} from "~/use-cases/privacy/replay/replay-step.server";
import { type Handler, JobRefused } from "../job-run";

/** An older database came back: whoever the ledger says was erased is erased again. */
export const ledgerBehind: Handler<"ledger.behind"> = async ({ ctx, id }, _payload, cursor) => {
  const taken = await replayStep(ctx, id, (cursor as Replay | null) ?? NOTHING_REPLAYED);
  if (!taken.ok) throw new JobRefused(`${taken.reason} at entry ${taken.details.number}`);

  const { state, writes, waits, result } = taken.value;
  if (state === null) return { kind: "finish", writes, result };
  // The erasure it waits for rings for it.
  if (waits) return { kind: "wait", until: ctx.now() + MINUTE_MS, writes, cursor: state };
  return { kind: "next", writes, cursor: state };
};
