import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** How long each class of data stays, by the policy in force: what the nightly deletion obeys. */
export const loader = visitorLoader(async ({ registers }) =>
  publicJson(await registers.retention()),
);
