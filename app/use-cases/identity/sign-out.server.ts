import type { IdentityCtx } from "./identity-ctx";

/** Ends the session that the request came with: its cookie is worth nothing from now on. */
export async function signOut({ db, visitor }: Pick<IdentityCtx, "db" | "visitor">): Promise<void> {
  if (visitor.sessionToken) await db.commit(db.endSessionByToken(visitor.sessionToken));
}
