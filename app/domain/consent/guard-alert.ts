/** Why a cookie did not leave, or that a browser kept something out of a page. */
export const ALERT_KINDS = [
  "cookie.unregistered",
  "cookie.unlike-registered",
  "cookie.unconsented",
  "policy.violated",
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];
