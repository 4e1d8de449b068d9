/** Whose records a viewer sees: everybody's, a team's, or their own. */
export type Scope =
  /**
   * `withoutHeld`: all but the files that are kept for a matter; `withholds`: all but those and what is about people
   * under restriction.
   */
  | { kind: "all"; withoutHeld?: true; withholds?: "restricted" }
  | { kind: "team"; teamId: string; userId: string }
  | { kind: "own"; userId: string };

export const EVERYTHING: Scope = { kind: "all" };

/** The name under which counters and search tokens of this scope are kept. */
export function scopeKey(scope: Scope): string {
  if (scope.kind === "all") return "*";
  return scope.kind === "team" ? teamScope(scope.teamId) : ownScope(scope.userId);
}

export const teamScope = (teamId: string) => `t:${teamId}`;
export const ownScope = (ownerId: string) => `o:${ownerId}`;

/** Every scope that counts a record of this owner and team. */
export const scopesOf = ({
  ownerId,
  teamId,
}: {
  ownerId: string | null;
  teamId: string | null;
}) => ["*", ...(teamId ? [teamScope(teamId)] : []), ...(ownerId ? [ownScope(ownerId)] : [])];
