import type { EpochMs } from "./time";

/** Lets so many pass in each span of time, counted in this isolate: `const passes = allowance(60, MINUTE_MS)`. */
export function allowance(most: number, spanMs: number): (now: EpochMs) => boolean {
  let begun = Number.NEGATIVE_INFINITY;
  let passed = 0;
  return (now) => {
    if (Math.abs(now - begun) >= spanMs) {
      begun = now;
      passed = 0;
    }
    passed += 1;
    return passed <= most;
  };
}
