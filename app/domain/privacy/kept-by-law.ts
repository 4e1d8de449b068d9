import type { EpochMs } from "~/lib/time";
import { instantAt, plainDateAt } from "~/lib/zoned-time";

/**
 * When a record's period ends: so many years after the end of the tax period, the calendar year, in which it was
 * made.
 */
export function keptUntil(madeAt: EpochMs, years: number, zone: string): EpochMs {
  const year = Number(plainDateAt(madeAt, zone).slice(0, 4));
  return instantAt(`${year + years + 1}-01-01`, 0, zone);
}
