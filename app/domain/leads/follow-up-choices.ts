import { DAY_MS, type EpochMs } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import type { FollowUpChoice } from "./follow-up-choice";
import { nextWorkingMorning, type WorkingHours } from "./working-hours";

const DAYS: Record<FollowUpChoice, number> = {
  tomorrow: 0,
  "in-3-days": 2,
  "next-week": 6,
  "next-month": 29,
};

/** The instant of a choice: a working morning, so many days ahead or the first one after. */
export function followUpAt(choice: FollowUpChoice, now: EpochMs, hours: WorkingHours): EpochMs {
  const soonest = nextWorkingMorning(now, hours);
  const today = soonest - now < DAY_MS && sameDay(soonest, now, hours.zone);
  const from = today ? nextWorkingMorning(soonest, hours) : soonest;
  const days = DAYS[choice];

  return days === 0 ? from : nextWorkingMorning(from + days * DAY_MS - 1, hours);
}

const sameDay = (one: EpochMs, other: EpochMs, zone: string) =>
  plainDateAt(one, zone) === plainDateAt(other, zone);
