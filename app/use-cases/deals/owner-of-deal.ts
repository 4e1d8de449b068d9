import type { Ctx } from "../ctx";

interface Owner {
  ownerId: string | null;
  teamId: string | null;
}

/**
 * Whose a new deal is: the one named, or whoever makes it, with that person's team.
 * @returns null when the viewer may not give it to them: nobody gives a record out of their own sight.
 */
export function ownerOf(
  { db: { scope }, viewer, settings }: Pick<Ctx, "db" | "viewer" | "settings">,
  wished: string | null | undefined,
): Owner | null {
  const ownerId = wished === undefined ? viewer.userId : wished;
  const entry = ownerId ? settings.directory[ownerId] : undefined;
  const mine = ownerId === viewer.userId;
  const teamId = entry?.teamId ?? (mine ? viewer.teamId : null);
  if (scope.kind === "own" && ownerId !== scope.userId) return null;
  if (scope.kind === "team" && teamId !== scope.teamId) return null;
  if (ownerId && !mine && !entry?.active) return null;

  return { ownerId, teamId };
}
