import { trustUserId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { passwordMatches } from "~/services/identity/password-hash";
import { arrival } from "./arrival";
import { countAttempt } from "./attempts.server";
import type { IdentityCtx } from "./identity-ctx";
import { identifierOf } from "./links.server";
import { signIn } from "./sign-in.server";

/** Whether a link to confirm an address can still be used. It stays usable: mail scanners open links. */
export async function isOpenLink({ db, now }: IdentityCtx, token: string): Promise<boolean> {
  return (await db.holderOf(await identifierOf("verify-email", token), now())) !== null;
}

/**
 * Confirms an address and signs in. It takes the link and the password: who opened an account with
 * somebody else's address has no link, and who got the link by mistake has no password.
 */
export async function confirmEmail(ctx: IdentityCtx, token: string, password: string) {
  const identifier = await identifierOf("verify-email", token);
  const holder = await ctx.db.holderOf(identifier, ctx.now());
  const user = holder && (await ctx.db.userById(holder));
  if (!user) return refuse("link-not-good");

  const counted = await countAttempt(ctx, {
    account: user.email,
    address: ctx.visitor.addressHash,
  });
  if (!counted.ok) return counted;
  const userId = trustUserId(user.id);
  if (!(await passwordMatches(password, await ctx.db.passwordHashOf(userId))))
    return refuse("wrong-password");
  if (!(await ctx.db.consume(identifier, ctx.now()))) return refuse("link-not-good");

  await ctx.db.commit(
    ctx.db.changeUser(userId, { emailVerified: true, updatedAt: ctx.now() }),
    arrival(ctx, userId, true),
  );
  const signedIn = await signIn(ctx, user.email, password);
  return signedIn.ok ? accept(signedIn.value) : signedIn;
}
