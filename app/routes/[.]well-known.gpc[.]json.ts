import { publicFile } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** That Global Privacy Control is honoured (W3C). The date moves only when the statement does. */
export const loader = visitorLoader(async () =>
  publicFile(JSON.stringify({ gpc: true, lastUpdate: "2026-11-22" }), "application/json"),
);
