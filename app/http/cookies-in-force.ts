import { type CookieEntry, cookieRegistry } from "~/config/cookies";
import type { KeptClass } from "~/domain/policy/retention";
import { daysOf } from "~/domain/policy/retention";

/** The register of cookies: what is kept on our side is kept as long as the policy in force says, in days. */
export const cookiesInForce = (retention: readonly KeptClass[]): CookieEntry[] =>
  cookieRegistry.map((entry) =>
    entry.keptAs ? { ...entry, lifetime: { days: daysOf(retention, entry.keptAs) } } : entry,
  );
