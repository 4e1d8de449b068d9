import { STORE_PLACES, transfersOf } from "~/config/transfers";
import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** Who receives data in which country, what covers the way there, and where the stores are. */
export const loader = visitorLoader(async ({ subProcessors }) =>
  publicJson({ transfers: transfersOf(await subProcessors()), stores: STORE_PLACES }),
);
