import { tellWhoArrives } from "~/use-cases/policy/tell-who-arrives.server";
import type { Handler } from "../job-run";

/** Whoever becomes active while a version of a document waits is told of it. */
export const accountActive: Handler<"account.active"> = async ({ ctx }, arrival) => ({
  kind: "finish",
  writes: await tellWhoArrives(ctx, arrival),
});
