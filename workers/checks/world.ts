import type { PlatformDb } from "~/db/platform-db.server";
import type { Clock } from "~/lib/time";
import type { Services } from "~/services/services";

/** What the product checks itself with. */
export interface CheckWorld {
  db: PlatformDb;
  /** Asks the product itself as a visitor who has never been here. */
  ask: (path: string) => Promise<Response>;
  now: Clock;
  /** What the policy in force makes the product obey. */
  inForce: Services["inForce"];
  /** Which product this is. */
  version: string;
  /** Whom it called since it was started, where that is written down: the sub-processor's id, null for a customer's address. */
  called: readonly (string | null)[] | null;
}

/** What is wrong, in a few words that name nobody; null where nothing is; "unknown" where it cannot be seen. */
export type Finding = string | null | "unknown";
export type Check = (world: CheckWorld) => Promise<Finding>;
