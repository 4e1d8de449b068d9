import { MINUTE_MS } from "~/lib/time";

/** How often one actor of a workspace may ask for something in a window of time. */
export interface UseLimit {
  most: number;
  windowMs: number;
}

/** Work that costs far more than to ask for it. People never come near these; a loop does at once. */
export const USE_LIMITS = {
  exports: { most: 30, windowMs: MINUTE_MS },
  summaries: { most: 60, windowMs: MINUTE_MS },
  imports: { most: 30, windowMs: MINUTE_MS },
} as const satisfies Record<string, UseLimit>;

export type LimitedUse = keyof typeof USE_LIMITS;
