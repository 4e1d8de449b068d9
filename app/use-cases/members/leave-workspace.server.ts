import { and, eq, isNull } from "drizzle-orm";
import { leaveDirectory } from "~/db/queries/directory";
import { unlessLastOwner } from "~/db/queries/memberships";
import { apiKeys, memberships } from "~/db/schema";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { commitUnlessLastOwner } from "./change-member.server";
import { handOnWorkOf } from "./work-of-former.server";

/**
 * Somebody leaves by themselves: from their next request on they see nothing of the workspace any more,
 * and what was open of theirs is handed on. Refuses `last-owner`.
 */
export async function leaveWorkspace(ctx: Ctx<"workspace:read">, userId: string) {
  const { db, now } = ctx;
  return commitUnlessLastOwner(
    ctx,
    db.change(unlessLastOwner(userId)),
    db.delete(memberships, eq(memberships.userId, userId)),
    db.update(
      apiKeys,
      { revokedAt: now() },
      and(eq(apiKeys.memberId, userId), isNull(apiKeys.revokedAt)),
    ),
    db.change(leaveDirectory(userId)),
    ...record(ctx, { type: "member.removed", object: ["member", userId], reason: "left" }),
    handOnWorkOf(ctx, userId, null),
  );
}
