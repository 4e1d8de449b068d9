/**
 * How often something may be tried. The first `free` attempts of a window cost nothing; after them
 * each one makes the next wait twice as long, up to a quarter of an hour. Nobody is locked out for
 * good, and whoever signs in from a browser we know is counted apart.
 */
export interface AttemptPolicy {
  free: number;
  firstWaitMs: number;
  windowMs: number;
}

export const LONGEST_WAIT_MS = 900_000;
const HOUR_MS = 3_600_000;

export const ATTEMPTS = {
  /** One account, from anywhere that we do not know. */
  account: { free: 5, firstWaitMs: 15_000, windowMs: HOUR_MS },
  /** One account, from a browser that it has signed in from. */
  knownDevice: { free: 10, firstWaitMs: 5_000, windowMs: HOUR_MS },
  /** One address, whatever account: an office shares one, so it is wide. */
  address: { free: 30, firstWaitMs: 15_000, windowMs: HOUR_MS },
  /** One password, whatever account. */
  password: { free: 30, firstWaitMs: 15_000, windowMs: HOUR_MS },
  /** Mails that somebody can make us send to one address. */
  mailTo: { free: 4, firstWaitMs: 60_000, windowMs: HOUR_MS },
  /** Mails and accounts that one address can make us send and make. */
  mailFrom: { free: 40, firstWaitMs: 30_000, windowMs: HOUR_MS },
  /** Addresses that one address can subscribe to news. */
  newsFrom: { free: 10, firstWaitMs: 60_000, windowMs: HOUR_MS },
  /** Privacy requests from one address: nobody is kept from a right by a crowded office. */
  mailedRequests: { free: 5, firstWaitMs: HOUR_MS, windowMs: 24 * HOUR_MS },
  requestFrom: { free: 200, firstWaitMs: 60_000, windowMs: HOUR_MS },
  /** What one address can write to us. */
  enquiryFrom: { free: 10, firstWaitMs: 60_000, windowMs: HOUR_MS },
} as const satisfies Record<string, AttemptPolicy>;

export type AttemptKind = keyof typeof ATTEMPTS;

/** How long after the `count`-th attempt of a window the next one has to wait, in milliseconds. */
export function waitAfter({ free, firstWaitMs }: AttemptPolicy, count: number): number {
  if (count < free) return 0;
  return Math.min(LONGEST_WAIT_MS, firstWaitMs * 2 ** (count - free));
}
