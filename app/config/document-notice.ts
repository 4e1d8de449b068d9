import type { EpochMs } from "~/lib/time";
import type { DocumentName } from "./policy-version";

/** A version of a document that somebody has yet to be told of in the product, and from when it holds; null once it does. */
export interface DocumentNotice {
  of: DocumentName;
  version: number;
  from: EpochMs | null;
}
