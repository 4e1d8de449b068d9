import { acceptPassword } from "~/domain/identity/password";
import { trustUserId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { newToken } from "~/lib/secrets";
import { hashPassword, passwordMatches } from "~/services/identity/password-hash";
import { countAttempt } from "./attempts.server";
import type { IdentityCtx } from "./identity-ctx";
import { passwordChanged } from "./letters";

/** Somebody who is signed in, and by which session. */
export interface Person {
  id: string;
  sessionId: string;
  name: string;
  email: string;
  locale: "en" | "ar";
}

/**
 * Changes the password of whoever knows the current one. All other sign-ins end, links by mail stop
 * working, and this session gets a new token.
 * @returns the new token of this session.
 */
export async function changePassword(
  ctx: IdentityCtx,
  person: Person,
  { current, password }: { current: string; password: string },
) {
  const { db, now } = ctx;
  const userId = trustUserId(person.id);
  const counted = await countAttempt(ctx, { knownDevice: `${person.email} change` });
  if (!counted.ok) return counted;
  if (!(await passwordMatches(current, await db.passwordHashOf(userId))))
    return refuse("wrong-password");

  const strong = acceptPassword(password, [person.email, person.name]);
  if (!strong.ok) return strong;

  await ctx.attempts.forgive(Object.values(counted.value), []);
  const token = newToken();
  await db.commit(
    db.changePassword(userId, await hashPassword(password), now()),
    db.endSessionsOf(userId, person.sessionId),
    db.changeSession(person.sessionId, { token, updatedAt: now() }),
    db.dropVerifications(userId),
  );
  ctx.post(passwordChanged(ctx, person));
  return accept(token);
}
