import { type EpochMs, HOUR_MS } from "~/lib/time";
import { addWorkingTime, DEFAULT_WORKING_HOURS } from "../leads/working-hours";

/** One working day of nine hours: our own target, which no law sets. */
const TARGET_MS = 9 * HOUR_MS;

/** By when a person answers what was written to us at `at`, in Dubai's usual working hours. */
export const answerDue = (at: EpochMs): EpochMs =>
  addWorkingTime(at, TARGET_MS, DEFAULT_WORKING_HOURS);
