import { accept, refuse } from "~/lib/result";
import { timeline } from "~/words/timeline";
import { say } from "~/words/words";
import type { Ctx } from "./ctx";

/**
 * Whose a record is to be: of whoever makes it, unless somebody else is named; null is the pool.
 * Nobody gives a record to where they could not see it: an agent keeps it, a team lead stays within
 * the team.
 */
export function ownerFor(
  ctx: Pick<Ctx, "db" | "viewer" | "settings">,
  wanted: string | null | undefined,
) {
  const { scope } = ctx.db;
  const ownerId = wanted === undefined ? ctx.viewer.userId : wanted;
  const teamId = ownerId ? teamOf(ctx, ownerId) : ctx.viewer.teamId;
  if (wanted && wanted !== ctx.viewer.userId && !ctx.settings.directory[wanted]?.active)
    return refuse("owner-unknown");
  if (scope.kind === "own" && ownerId !== scope.userId) return refuse("owner-not-yours");
  if (scope.kind === "team" && teamId !== scope.teamId) return refuse("owner-not-yours");

  return accept({ ownerId, teamId });
}

/** The same for a change: undefined leaves it with whom it is, even when they have left. */
export const newOwner = (
  ctx: Pick<Ctx, "db" | "viewer" | "settings">,
  wanted: string | null | undefined,
  current?: string | null,
) => (wanted === undefined || wanted === current ? accept({}) : ownerFor(ctx, wanted));

function teamOf({ viewer, settings }: Pick<Ctx, "viewer" | "settings">, ownerId: string) {
  return ownerId === viewer.userId ? viewer.teamId : (settings.directory[ownerId]?.teamId ?? null);
}

/**
 * Whom a record can be given to by this viewer, by name.
 * @param current who has it now, who stays among them even after leaving.
 */
export function possibleOwners(
  ctx: Pick<Ctx, "db" | "viewer" | "settings" | "locale">,
  current: string | null = null,
) {
  const { viewer, settings } = ctx;
  const { scope } = ctx.db;
  const gone = current && !settings.directory[current] ? ownerNames(ctx)(current) : null;
  return Object.entries(settings.directory)
    .filter(([id, { active, teamId }]) => {
      if (id === current) return true;
      if (!active) return false;
      if (scope.kind === "own") return id === viewer.userId;
      return scope.kind === "all" || teamId === scope.teamId;
    })
    .map(([id, { name }]) => ({ id, name }))
    .concat(current && gone ? [{ id: current, name: gone }] : [])
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

/** How the ids of members begin, whoever else acts: keys, integrations, the person, the system. */
const MEMBER = "us_";

/**
 * Names owners and actors of records; null for nobody and for what is no member. Whoever erased their
 * account is in no directory any more, and is "a former member".
 */
export const ownerNames =
  ({ settings, locale }: Pick<Ctx, "settings" | "locale">) =>
  (id: string | null): string | null => {
    const name = (id && settings.directory[id]?.name) || null;
    return name ?? (id?.startsWith(MEMBER) ? say(locale, timeline)("formerMember") : null);
  };
