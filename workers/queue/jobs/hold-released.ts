import { MINUTE_MS } from "~/lib/time";
import { finishHeld } from "~/use-cases/privacy/erasure/finish-held";
import type { Handler } from "../job-run";

/** The last hold on a file may have ended: the erasure that waited for it goes on. */
export const holdReleased: Handler<"hold.released"> = async ({ ctx, id }, payload) => {
  const gone = await finishHeld(ctx, id, payload);
  if (!gone.ok) return { kind: "wait", until: ctx.now() + MINUTE_MS, cursor: null };

  return { kind: "finish", ...gone.value };
};
