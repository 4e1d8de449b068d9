/** The ports to the world outside the database, wired once in `workers/wiring.ts`. */
export interface Services {
  /** Files, packages, keys and the ledger. Keys are made by `r2Key`. */
  objects: R2Bucket;
}
