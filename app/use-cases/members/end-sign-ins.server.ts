import { eq } from "drizzle-orm";
import type { Role } from "~/config/roles";
import { endSignInsOf } from "~/db/queries/memberships";
import { memberships } from "~/db/schema";
import { mayAssign } from "~/domain/identity/membership";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/**
 * Signs a member out of every browser, as when a phone is lost. They may sign in again.
 * Refuses `member-not-found`, `owners-only`.
 */
export async function endMembersSignIns(ctx: Ctx<"members:delete">, by: Role, userId: string) {
  const { db } = ctx;
  const theirs = eq(memberships.userId, userId);
  const [[member]] = await db.read(db.rows(memberships, { where: theirs, limit: 1 }));
  if (!member) return refuse("member-not-found");
  const assigned = mayAssign(by, member.role);
  if (!assigned.ok) return assigned;

  await commit(
    ctx,
    db.change(endSignInsOf(userId)),
    ...record(ctx, { type: "member.changed", object: ["member", userId], reason: "signed-out" }),
  );
  return accept(userId);
}
