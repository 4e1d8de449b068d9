import type { Ctx } from "./ctx";

/** The people of a team lead's own team: the team's records are found by their owners. */
export function membersSeen({ db: { scope }, settings }: Pick<Ctx, "db" | "settings">): string[] {
  if (scope.kind !== "team") return [];
  const inTeam = Object.entries(settings.directory).filter(
    ([, { teamId }]) => teamId === scope.teamId,
  );
  return [scope.userId, ...inTeam.map(([id]) => id).filter((id) => id !== scope.userId)];
}
