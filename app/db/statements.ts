import type { BatchItem } from "drizzle-orm/batch";

/** A prepared question. Many are asked in one round trip by `TenantDb.read`. */
export interface Read<T> {
  readonly statement: BatchItem<"sqlite">;
  readonly decode: (rows: never) => T;
}

/** A prepared statement. It can only be committed: nothing on it can widen its `where`. */
export interface Write {
  readonly statement: BatchItem<"sqlite">;
  /** The job to ring for once the statement has changed a row. */
  readonly ring?: string;
}
