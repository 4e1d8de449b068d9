import type { EpochMs } from "~/lib/time";

const MINIMUM_AGE = 16;
const OLDEST = 120;

/** The cookie that remembers a refusal, and nothing else, until the browser closes. */
export const AGE_COOKIE = "closr_age";
export const AGE_REFUSED = "refused";

/**
 * Whether somebody born in this year is old enough for certain. In the year of the birthday it is
 * not certain, and we do not ask for the day: then the answer is no.
 */
export function isOldEnough(birthYear: number, now: EpochMs): boolean {
  return new Date(now).getUTCFullYear() - birthYear > MINIMUM_AGE;
}

/** Whether it can be a year of birth at all. */
export function isBirthYear(year: number, now: EpochMs): boolean {
  const thisYear = new Date(now).getUTCFullYear();
  return Number.isInteger(year) && year <= thisYear && year >= thisYear - OLDEST;
}
