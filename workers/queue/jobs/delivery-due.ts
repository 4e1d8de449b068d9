import { attemptDelivery } from "~/use-cases/webhooks/attempt-delivery.server";
import type { Handler } from "../job-run";

/** One attempt to deliver; the job waits for the next one as long as the schedule says. */
export const deliveryDue: Handler<"delivery.due"> = async ({ ctx }, { deliveryId }) => {
  const { writes, again } = await attemptDelivery(ctx, deliveryId);
  return again === null
    ? { kind: "finish", writes }
    : { kind: "wait", until: again, writes, cursor: null };
};
