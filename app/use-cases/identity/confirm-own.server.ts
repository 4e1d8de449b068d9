import type { UserId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { passwordMatches } from "~/services/identity/password-hash";
import { countAttempt } from "./attempts.server";
import type { IdentityCtx } from "./identity-ctx";
import { eraseAccountLetter } from "./letters";
import { identifierOf, newLink } from "./links.server";

interface Own {
  userId: UserId;
  name: string;
  email: string;
  locale: "en" | "ar";
}

/**
 * Whether whoever is signed in is who they seem to be: by their password, or by a link that went to their address,
 * which is used up. Refuses `too-many-attempts`, `wrong-password` and `link-not-good`.
 */
export async function confirmOwn(
  ctx: IdentityCtx,
  { userId, email }: Own,
  { password = "", link }: { password?: string | undefined; link?: string | undefined },
) {
  const counted = await countAttempt(ctx, { knownDevice: `${email} change` });
  if (!counted.ok) return counted;
  if (link) {
    const holder = await ctx.db.consume(await identifierOf("erase-account", link), ctx.now());
    return holder === userId ? accept(userId) : refuse("link-not-good");
  }
  const matches = await passwordMatches(password, await ctx.db.passwordHashOf(userId));
  return matches ? accept(userId) : refuse("wrong-password");
}

/** Mails the link that stands for a password. Refuses `too-many-attempts`. */
export async function sendOwnLink(ctx: IdentityCtx, person: Own) {
  const counted = await countAttempt(ctx, { mailTo: person.email });
  if (!counted.ok) return counted;

  const { token, write } = await newLink(ctx, "erase-account", person.userId);
  await ctx.db.commit(write);
  ctx.post(eraseAccountLetter(ctx, person, token));
  return accept(null);
}
