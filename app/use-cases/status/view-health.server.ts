import type { HealthDb } from "~/db/health-db.server";
import { type PartDay, shareUp } from "~/domain/status/health";
import { HEALTH_PARTS, type HealthPart, type HealthState } from "~/domain/status/health-parts";
import {
  type ShownHealth,
  type ShownPart,
  stateNow,
  stateOfAll,
} from "~/domain/status/shown-health";
import { DUBAI, isoDay } from "~/lib/format";
import { causeOf, log } from "~/lib/log";
import { type Clock, DAY_MS, type EpochMs } from "~/lib/time";

const HISTORY_DAYS = 90;

/** How the service is and was. Null when the database, which knows it, does not answer. */
export async function viewHealth({
  db,
  now,
}: {
  db: HealthDb;
  now: Clock;
}): Promise<ShownHealth | null> {
  const at = now();
  const shown = Array.from({ length: HISTORY_DAYS }, (_, place) =>
    isoDay(at - (HISTORY_DAYS - 1 - place) * DAY_MS, DUBAI),
  );
  try {
    const { days, changes } = await db.history(shown[0] ?? "");
    const parts = HEALTH_PARTS.map((part) => partOf(part, days, shown, at));
    const state = stateOfAll(parts.map((part) => part.state));
    return { state, lastAt: newest(parts), parts, changes };
  } catch (failure) {
    log("health.unread", { cause: causeOf(failure) });
    return null;
  }
}

type Day = PartDay & { lastState: HealthState; lastAt: EpochMs };

function partOf(part: HealthPart, all: Day[], shown: string[], now: EpochMs): ShownPart {
  const days = all.filter((day) => day.part === part);
  const byDay = new Map(days.map((day) => [day.day, day]));
  const last = days.at(-1);
  return {
    part,
    state: stateNow(last, now),
    lastAt: last?.lastAt ?? null,
    share: shareUp(days),
    days: shown.map((day) => ({ day, counts: countsOf(byDay.get(day)) })),
  };
}

const countsOf = (day: Day | undefined) =>
  day ? { ok: day.ok, slow: day.slow, down: day.down } : null;

const newest = (parts: ShownPart[]) =>
  parts.reduce<EpochMs | null>(
    (latest, { lastAt }) => Math.max(latest ?? 0, lastAt ?? 0) || null,
    null,
  );
