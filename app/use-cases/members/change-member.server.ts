import { and, eq, isNull } from "drizzle-orm";
import type { Role } from "~/config/roles";
import { enterInDirectory, leaveDirectory } from "~/db/queries/directory";
import { unlessLastOwner, wasLastOwner } from "~/db/queries/memberships";
import { apiKeys, memberships, teams } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { Seat } from "~/domain/identity/member-forms";
import { mayAssign } from "~/domain/identity/membership";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { changesBetween, record } from "../events";
import { handOnWorkOf } from "./work-of-former.server";

/**
 * Gives a member another role or team; it holds from their next request on.
 * Refuses `member-not-found`, `owners-only`, `no-such-team`, `last-owner`.
 */
export async function changeMember(
  ctx: Ctx<"members:write">,
  by: Role,
  userId: string,
  { role, teamId }: Seat,
) {
  const { db, settings } = ctx;
  const [[member], team] = await db.read(
    db.rows(memberships, { where: eq(memberships.userId, userId), limit: 1 }),
    db.one(teams, teamId ?? ""),
  );
  if (!member) return refuse("member-not-found");
  if (teamId && !team) return refuse("no-such-team");
  const assigned = mayAssign(by, member.role, role);
  if (!assigned.ok) return assigned;

  const name = settings.directory[userId]?.name ?? "";
  const changes = changesBetween({ role: member.role, teamId: member.teamId }, { role, teamId });
  return commitUnlessLastOwner(
    ctx,
    ...(role === "owner" ? [] : [db.change(unlessLastOwner(userId))]),
    db.update(memberships, { role, teamId }, eq(memberships.userId, userId)),
    db.change(enterInDirectory(userId, { name, role, teamId, active: true })),
    ...record(ctx, { type: "member.changed", object: ["member", userId], changes }),
  );
}

/**
 * Takes somebody out of the workspace. Their sign-ins see nothing of it any more from the next request
 * on, their API keys here are dead, and what was open of theirs is handed on. Refuses `member-not-found`,
 * `owners-only`, `last-owner`.
 */
export async function removeMember(ctx: Ctx<"members:delete">, by: Role, userId: string) {
  const { db, now } = ctx;
  const theirs = eq(memberships.userId, userId);
  const [[member]] = await db.read(db.rows(memberships, { where: theirs, limit: 1 }));
  if (!member) return refuse("member-not-found");
  const assigned = mayAssign(by, member.role);
  if (!assigned.ok) return assigned;

  const keys = and(eq(apiKeys.memberId, userId), isNull(apiKeys.revokedAt));
  return commitUnlessLastOwner(
    ctx,
    db.change(unlessLastOwner(userId)),
    db.delete(memberships, theirs),
    db.update(apiKeys, { revokedAt: now() }, keys),
    db.change(leaveDirectory(userId)),
    ...record(ctx, { type: "member.removed", object: ["member", userId] }),
    handOnWorkOf(ctx, userId, ctx.viewer.userId),
  );
}

/** The check is in the commit itself: of two owners who leave at once, one stays. */
export async function commitUnlessLastOwner(ctx: Pick<Ctx, "db" | "ring">, ...writes: Write[]) {
  try {
    await commit(ctx, ...writes);
    return accept(null);
  } catch (failure) {
    if (wasLastOwner(failure)) return refuse("last-owner");
    throw failure;
  }
}
