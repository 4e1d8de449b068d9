import { type KeptClass, ruleOf } from "~/domain/policy/retention";
import { declarations } from "./inventory";

/** Rows that carry the end that a mail promised for them: they keep it, whatever period came into force since. */
const OWN_ENDS: Partial<Record<string, string>> = { invitations: "expiresAt" };

/**
 * Each table whose rows go by an instant of their own, with the rule that it is kept by and the column that starts its
 * clock: the build's where the database no longer has that of the version in force.
 */
export function sweptTables(retention: readonly KeptClass[]) {
  return declarations.flatMap(([name, { retention: own, columns }]) => {
    const rule = ruleOf(retention, name);
    const isKnown = rule.since in columns || rule.since === "end-of-subscription";
    const end = OWN_ENDS[name];
    if (end) return [{ ...rule, name, since: end, days: 0, columns }];
    const since = isKnown ? rule.since : own.since;
    return since === "end-of-subscription" ? [] : [{ ...rule, name, since, columns }];
  });
}
