import { tellOwners } from "~/use-cases/subscription/tell-owners.server";
import type { Handler } from "../job-run";

/** The owners hear where the end of their subscription stands. */
export const subscriptionTold: Handler<"subscription.told"> = async ({ ctx }, { day, since }) => {
  await tellOwners(ctx, day, since);
  return { kind: "finish" };
};
