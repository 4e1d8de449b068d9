import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** On what ground data is used, by use and by the law of the person's country. */
export const loader = visitorLoader(async ({ registers }) =>
  publicJson(await registers.legalBases()),
);
