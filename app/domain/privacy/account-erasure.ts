import { DAY_MS, type EpochMs } from "~/lib/time";
import { daysLater } from "~/lib/zoned-time";
import { GRACE_DAYS } from "./grace";

/** When an account goes that was asked to: after the days of grace, or at once. */
export const endsAt = (asked: EpochMs, when: "grace" | "now", zone: string): EpochMs =>
  when === "now" ? asked : daysLater(asked, GRACE_DAYS, zone);

/** When its owner is reminded: a day before. */
export const remindsAt = (ends: EpochMs): EpochMs => ends - DAY_MS;
