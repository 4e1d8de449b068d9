import { INTEGRATION_KINDS } from "~/db/schema";

/** The kinds of source that can be connected. */
export const SOURCE_KINDS = INTEGRATION_KINDS;
export type SourceKind = (typeof SOURCE_KINDS)[number];
