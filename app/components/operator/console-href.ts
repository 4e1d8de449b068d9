import { OPERATOR_SLUG } from "~/config/operator";
import type { DocumentName } from "~/config/policy-version";

/** The address of something in the operator's console. */
export const consoleHref = (path = "") => `/w/${OPERATOR_SLUG}/privacy${path && `/${path}`}`;

/** That of the versions of a document. */
export const versionsHref = (of: DocumentName) =>
  consoleHref(of === "privacy" ? "versions" : `versions?of=${of}`);
