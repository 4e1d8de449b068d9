import { ROLES, type Role } from "~/config/roles";
import type { Scope } from "~/db/scope";

/** Whose records a role sees. A team lead without a team sees only their own. */
export function scopeOf(role: Role, userId: string, teamId: string | null): Scope {
  const { sees } = ROLES[role];
  if (sees === "all") return { kind: "all" };
  return sees === "team" && teamId ? { kind: "team", teamId, userId } : { kind: "own", userId };
}
