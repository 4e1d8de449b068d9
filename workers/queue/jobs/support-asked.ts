import { tellOfAsking } from "~/use-cases/support/tell-support.server";
import type { Handler } from "../job-run";

/** Those who decide over a workspace hear that the operator's staff ask to look. */
export const supportAsked: Handler<"support.asked"> = async ({ ctx }, { grantId }) => ({
  kind: "finish",
  writes: await tellOfAsking(ctx, grantId),
});
