import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** The ten uses of personal data: with their purposes, their grounds and the data they work with. */
export const loader = visitorLoader(async ({ registers }) =>
  publicJson({ uses: await registers.purposes() }),
);
