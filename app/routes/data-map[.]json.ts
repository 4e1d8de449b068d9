import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** The record of processing, as the software itself is built on it. */
export const loader = visitorLoader(async ({ registers, subProcessors }) =>
  publicJson({
    ...(await registers.dataMap()),
    subProcessors: (await subProcessors()).map(({ id }) => id),
  }),
);
