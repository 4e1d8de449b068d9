import { ROLES, type Role } from "~/config/roles";
import { EVERYTHING, type Scope } from "~/db/scope";

/** Whose records a role sees. A team lead without a team sees only their own. */
export function scopeOf(role: Role, userId: string, teamId: string | null): Scope {
  const { sees, permissions } = ROLES[role];
  if (sees === "all")
    return permissions.includes("privacy:read") ? EVERYTHING : { kind: "all", withoutHeld: true };
  return sees === "team" && teamId ? { kind: "team", teamId, userId } : { kind: "own", userId };
}
