import { publicationJson } from "~/http/publication-json.server";
import { visitorLoader } from "~/http/visitor-route.server";

/** The terms for programs. */
export const loader = visitorLoader((visitor) => publicationJson(visitor, "terms"));
