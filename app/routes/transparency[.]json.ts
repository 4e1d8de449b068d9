import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** Demands of authorities as counts, and the signed statement that nothing is sold. */
export const loader = visitorLoader(async ({ transparency }) => publicJson(await transparency()));
