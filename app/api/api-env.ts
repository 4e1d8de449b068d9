import type { KeyDb, KeyHolder } from "~/db/key-db.server";
import type { Rider } from "~/db/tenant-db.server";
import type { IsBehind, OpenCtx } from "~/http/load-context";
import type { EpochMs } from "~/lib/time";

/** What the Worker hands to the API: nothing below it reads `env`. */
export interface ApiWorld {
  keys: KeyDb;
  openCtx: OpenCtx;
  isBehind: IsBehind;
  now: () => EpochMs;
  requestId: string;
  /** Lets work go on after the answer. */
  waitUntil: (work: Promise<unknown>) => void;
}

export interface ApiEnv {
  Bindings: { world: ApiWorld };
  /** Asked for once in a request. */
  Variables: {
    holder?: Promise<KeyHolder | null>;
    /** The place of its answer, of a request with an idempotency key; `rider` goes with its first commit. */
    slot?: { keyHash: string; lockedUntil: EpochMs; rider?: Rider };
    /** Whether it changes nothing: then its answer is not kept either. */
    onlyReads?: boolean;
  };
}
