import { acceptPassword } from "~/domain/identity/password";
import { trustUserId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { hashPassword } from "~/services/identity/password-hash";
import { arrival } from "./arrival";
import { countAttempt } from "./attempts.server";
import type { IdentityCtx } from "./identity-ctx";
import { passwordChanged, resetPasswordLetter } from "./letters";
import { identifierOf, newLink } from "./links.server";

/** Sends a link to the address if it has an account. The answer is the same either way, and as quick. */
export async function requestReset(ctx: IdentityCtx, email: string) {
  const counted = await countAttempt(ctx, { mailTo: email, mailFrom: ctx.visitor.addressHash });
  if (!counted.ok) return counted;

  ctx.later(async () => {
    const user = await ctx.db.userByEmail(email);
    if (!user) return;
    const { token, write } = await newLink(ctx, "reset-password", trustUserId(user.id));
    await ctx.db.commit(write);
    ctx.post(resetPasswordLetter(ctx, user, token));
  });
  return accept(null);
}

export async function isOpenReset({ db, now }: IdentityCtx, token: string): Promise<boolean> {
  return (await db.holderOf(await identifierOf("reset-password", token), now())) !== null;
}

/**
 * Sets a new password by a link from a mail. The link works once, all sign-ins of the person end, and
 * their other links stop working. Whoever has the mail has the address: it counts as confirmed.
 */
export async function resetPassword(ctx: IdentityCtx, token: string, password: string) {
  const { db, now } = ctx;
  const identifier = await identifierOf("reset-password", token);
  const holder = await db.holderOf(identifier, now());
  const user = holder && (await db.userById(holder));
  if (!user) return refuse("link-not-good");

  const strong = acceptPassword(password, [user.email, user.name]);
  if (!strong.ok) return strong;
  const hash = await hashPassword(password);
  if (!(await db.consume(identifier, now()))) return refuse("link-not-good");

  const userId = trustUserId(user.id);
  await db.commit(
    db.changePassword(userId, hash, now()),
    db.changeUser(userId, { emailVerified: true, updatedAt: now() }),
    db.endSessionsOf(userId),
    db.dropVerifications(userId),
    ...(user.emailVerified ? [] : [arrival(ctx, userId, true)]),
  );
  ctx.post(passwordChanged(ctx, user));
  return accept(null);
}
