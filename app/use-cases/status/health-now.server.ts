import type { HealthDb } from "~/db/health-db.server";
import { HEALTH_PARTS } from "~/domain/status/health-parts";
import { type ShownState, stateNow, stateOfAll } from "~/domain/status/shown-health";
import { causeOf, log } from "~/lib/log";
import type { EpochMs } from "~/lib/time";

/** How the whole service is by its last checks, for a line on another page. Null when the database does not answer. */
export async function healthNow(
  db: Pick<HealthDb, "lastStates">,
  now: EpochMs,
): Promise<ShownState | null> {
  try {
    const last = new Map((await db.lastStates()).map((found) => [found.part, found]));
    return stateOfAll(HEALTH_PARTS.map((part) => stateNow(last.get(part), now)));
  } catch (failure) {
    log("health.unread", { cause: causeOf(failure) });
    return null;
  }
}
