import { isBirthYear, isOldEnough } from "~/domain/identity/age";
import type { SignUp } from "~/domain/identity/forms";
import { acceptPassword } from "~/domain/identity/password";
import { slugFrom } from "~/domain/identity/slug";
import { newId, trustTenantId, trustUserId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { newToken } from "~/lib/secrets";
import { hashPassword } from "~/services/identity/password-hash";
import { acknowledgeDocuments } from "./acknowledge-documents";
import { countAttempt } from "./attempts.server";
import { furnish } from "./furnish";
import type { IdentityCtx } from "./identity-ctx";
import { verifyEmail, youHaveAnAccount } from "./letters";
import { newLink } from "./links.server";

/**
 * Makes an account and its workspace, or, when the address has an account, writes to its owner
 * instead: the answer is the same and takes as long. The year of birth is looked at and forgotten.
 * Refuses who is too young before anything is kept.
 */
export async function signUp(ctx: IdentityCtx, form: SignUp) {
  if (!isBirthYear(form.birthYear, ctx.now())) return refuse("not-a-year");
  if (!isOldEnough(form.birthYear, ctx.now())) return refuse("too-young");
  const strong = acceptPassword(form.password, [form.email, form.name, form.workspace]);
  if (!strong.ok) return strong;

  const counted = await countAttempt(ctx, {
    mailTo: form.email,
    mailFrom: ctx.visitor.addressHash,
  });
  if (!counted.ok) return counted;

  const password = await hashPassword(form.password);
  const known = await ctx.db.userByEmail(form.email);
  ctx.later(() => (known ? remind(ctx, known) : create(ctx, form, password)));
  return accept(null);
}

type Known = NonNullable<Awaited<ReturnType<IdentityCtx["db"]["userByEmail"]>>>;

/** Whoever has not confirmed yet gets another link; whoever has is told that they have an account. */
async function remind(ctx: IdentityCtx, user: Known) {
  if (user.emailVerified) return ctx.post(youHaveAnAccount(ctx, user));

  const { token, write } = await newLink(ctx, "verify-email", trustUserId(user.id));
  await ctx.db.commit(write);
  ctx.post(verifyEmail(ctx, user, token));
}

async function create(ctx: IdentityCtx, form: SignUp, password: string) {
  const at = ctx.now();
  const userId = trustUserId(newId("us", at));
  const tenantId = trustTenantId(newId("ws", at));
  const user = { id: userId, name: form.name, email: form.email, locale: ctx.locale };
  const { awaited, writes } = await acknowledgeDocuments(ctx, userId);
  const link = await newLink(ctx, "verify-email", userId);

  await ctx.db.commit(
    ctx.db.addUser({ ...user, ...awaited, createdAt: at, updatedAt: at }),
    ctx.db.addCredential(userId, newId("cr", at), password, at),
    ...writes,
    ctx.db.addWorkspace(tenantId, {
      id: tenantId,
      createdAt: at,
      name: form.workspace,
      slug: await freeSlug(ctx, form.workspace),
      locale: ctx.locale,
    }),
    ctx.db.addMembership(tenantId, { id: newId("mb", at), createdAt: at, userId, role: "owner" }),
    ...furnish(ctx, tenantId, user),
    link.write,
  );
  ctx.post(verifyEmail(ctx, user, link.token));
}

/** The name's own address, or one with a tail when somebody has it. */
async function freeSlug(ctx: IdentityCtx, name: string): Promise<string> {
  const tail = newToken()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 6);
  const slug = slugFrom(name, tail);
  return (await ctx.db.isSlugTaken(slug)) ? `${slug}-${tail}` : slug;
}
