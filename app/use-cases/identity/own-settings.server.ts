import { enterInDirectory } from "~/db/queries/directory";
import type { Profile } from "~/domain/identity/forms";
import type { UserId } from "~/lib/ids";
import type { IdentityCtx } from "./identity-ctx";

/** A person's own name, language, theme and shortcuts. Where they work, the directory learns the new name. */
export async function changeProfile(
  { db, now, openTenant }: IdentityCtx,
  userId: UserId,
  changes: Partial<Profile & { singleKeys: boolean }>,
): Promise<void> {
  const { name } = changes;
  const tenants = name === undefined ? [] : await db.membershipsOf(userId);
  await db.commit(
    db.changeUser(userId, { ...changes, updatedAt: now() }),
    ...tenants.map(({ tenantId, role, teamId }) =>
      openTenant(tenantId).change(
        enterInDirectory(userId, { name: name ?? "", role, teamId, active: true }),
      ),
    ),
  );
}

/** What /me/security shows: the live sign-ins, the latest first, each with whether it is this one. */
export async function signInsOf(
  { db, now }: Pick<IdentityCtx, "db" | "now">,
  { userId, sessionId }: { userId: UserId; sessionId: string },
) {
  const sessions = await db.sessionsOf(userId, now());
  return sessions.map(({ id, device, createdAt, lastSeenAt }) => ({
    id,
    device,
    createdAt,
    lastSeenAt,
    isThisOne: id === sessionId,
  }));
}

/** Ends one sign-in of one's own; another's is not touched and not told of. */
export async function endSignIn({ db }: Pick<IdentityCtx, "db">, userId: UserId, id: string) {
  await db.commit(db.endSession(userId, id));
}

/** Ends every sign-in of a person, this one too. */
export async function signOutEverywhere({ db }: Pick<IdentityCtx, "db">, userId: UserId) {
  await db.commit(db.endSessionsOf(userId));
}
