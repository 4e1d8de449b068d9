import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** How long each class of data stays: the table that the nightly deletion obeys. */
export const loader = visitorLoader(async ({ registers }) => publicJson(registers.retention()));
