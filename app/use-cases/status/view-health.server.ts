import type { HealthDb } from "~/db/health-db.server";
import { daysOf } from "~/domain/policy/retention";
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
import type { Services } from "~/services/services";

/** Bars that a page has room for, however much longer days are kept. */
const MOST_DAYS = 90;

/** How the service is and was. Null when the database, which knows it, does not answer. */
export async function viewHealth({
  db,
  now,
  inForce,
}: {
  db: HealthDb;
  now: Clock;
  inForce: Services["inForce"];
}): Promise<ShownHealth | null> {
  const at = now();
  try {
    const { retention } = await inForce();
    const length = Math.min(MOST_DAYS, daysOf(retention, "service-history"));
    const shown = Array.from({ length }, (_, place) =>
      isoDay(at - (length - 1 - place) * DAY_MS, DUBAI),
    );
    const { days, changes } = await db.history(shown[0] ?? "");
    const parts = HEALTH_PARTS.map((part) => partOf(part, days, shown, at));
    const state = stateOfAll(parts.map((part) => part.state));
    return { state, lastAt: newest(parts), parts, changes, shownDays: length };
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
