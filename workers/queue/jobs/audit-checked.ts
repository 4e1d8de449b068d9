import type { Walk } from "~/domain/events/trail";
import { alertOf, walkTrail } from "~/use-cases/audit/walk-trail";
import type { Handler } from "../job-run";

/** A long trail is gone over, some thousand events a step. */
export const auditChecked: Handler<"audit.checked"> = async ({ ctx }, _, cursor) => {
  const step = await walkTrail(ctx, (cursor as Walk | null) ?? undefined);
  if ("walk" in step) return { kind: "next", cursor: step.walk, done: step.walk.checked };

  const { checked } = step;
  return {
    kind: "finish",
    writes: alertOf(ctx, checked),
    done: checked.checked,
    total: checked.checked,
    result: checked,
  };
};
