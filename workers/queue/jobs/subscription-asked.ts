import { sendConfirmation } from "~/use-cases/mailings/send-confirmation.server";
import type { Handler } from "../job-run";

/** Somebody asked for news: the address is asked whether it was its own. */
export const subscriptionAsked: Handler<"subscription.asked"> = async (
  { ctx },
  { subscriptionId },
) => ({
  kind: "finish",
  writes: await sendConfirmation(ctx, subscriptionId),
});
