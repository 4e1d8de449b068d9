import { OPERATOR_SLUG } from "~/config/operator";

/** The address of something in the operator's console. */
export const consoleHref = (path = "") => `/w/${OPERATOR_SLUG}/privacy${path && `/${path}`}`;
