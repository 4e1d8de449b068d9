import { enterInDirectory } from "~/db/queries/directory";
import type { Write } from "~/db/statements";
import { isBirthYear, isOldEnough } from "~/domain/identity/age";
import type { Join } from "~/domain/identity/forms";
import { acceptPassword } from "~/domain/identity/password";
import { standingAt } from "~/domain/lifecycle/lifecycle";
import { newId, trustTenantId, trustUserId, type UserId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { sha256Hex } from "~/lib/secrets";
import { hashPassword } from "~/services/identity/password-hash";
import { record } from "../events";
import { acknowledgeDocuments } from "./acknowledge-documents";
import { arrival } from "./arrival";
import { countAttempt } from "./attempts.server";
import type { IdentityCtx } from "./identity-ctx";
import { signIn } from "./sign-in.server";

type Offer = NonNullable<Awaited<ReturnType<typeof findOffer>>>;

/**
 * The offer that a seat can be taken by. Refuses `link-not-good`, and `workspace-ended` where the subscription was ended:
 * nobody comes in any more.
 */
async function openOffer(ctx: IdentityCtx, token: string) {
  const offer = await findOffer(ctx, token);
  if (!offer) return refuse("link-not-good");
  const isOpen = standingAt(offer.workspace, ctx.now()) === "open";
  return isOpen ? accept(offer) : refuse("workspace-ended");
}

/** The offer that a link stands for; null when it was taken, taken back, or is over. */
export async function findOffer({ db, now }: IdentityCtx, token: string) {
  const tokenHash = await sha256Hex(token);
  const found = await db.invitationBy(tokenHash, now());
  return found && { ...found.invitation, tokenHash, workspace: found.workspace };
}

/**
 * Takes a seat with the account one is signed in with, which must be the one that was invited.
 * @returns the workspace's address. Refuses `link-not-good`, `workspace-ended`, `other-account`.
 */
export async function joinWorkspace(
  ctx: IdentityCtx,
  token: string,
  person: { userId: UserId; name: string; email: string },
) {
  const open = await openOffer(ctx, token);
  if (!open.ok) return open;
  const offer = open.value;
  if (offer.email !== person.email) return refuse("other-account");

  await ctx.db.commit(...seatWrites(ctx, offer, person), arrival(ctx, person.userId, false));
  return accept(offer.workspace.slug);
}

/**
 * Makes an account for whoever was invited and takes the seat, in one commit. The link proves the
 * address, so it counts as confirmed. The year of birth is looked at and forgotten.
 * Refuses `link-not-good`, `workspace-ended`, `too-young`, `sign-in-first` (the address has an account) and weak
 * passwords.
 */
export async function joinAnew(ctx: IdentityCtx, token: string, form: Join) {
  const open = await openOffer(ctx, token);
  if (!open.ok) return open;
  const offer = open.value;
  if (!isBirthYear(form.birthYear, ctx.now())) return refuse("not-a-year");
  if (!isOldEnough(form.birthYear, ctx.now())) return refuse("too-young");
  const strong = acceptPassword(form.password, [offer.email, form.name, offer.workspace.name]);
  if (!strong.ok) return strong;

  const counted = await countAttempt(ctx, { mailFrom: ctx.visitor.addressHash });
  if (!counted.ok) return counted;
  if (await ctx.db.userByEmail(offer.email)) return refuse("sign-in-first");

  await create(ctx, offer, form);
  const signedIn = await signIn(ctx, offer.email, form.password);
  return signedIn.ok ? accept({ ...signedIn.value, slug: offer.workspace.slug }) : signedIn;
}

async function create(ctx: IdentityCtx, offer: Offer, { name, password }: Join) {
  const at = ctx.now();
  const userId = trustUserId(newId("us", at));
  const { email } = offer;
  const { awaited, writes } = await acknowledgeDocuments(ctx, userId);
  const user = { id: userId, createdAt: at, updatedAt: at, name, email, locale: ctx.locale };

  await ctx.db.commit(
    ctx.db.addUser({ ...user, ...awaited, emailVerified: true }),
    ctx.db.addCredential(userId, newId("cr", at), await hashPassword(password), at),
    ...writes,
    ...seatWrites(ctx, offer, { userId, name }),
    arrival(ctx, userId, true),
  );
}

function seatWrites(
  { db, now, openTenant }: IdentityCtx,
  { id, tenantId: tenant, tokenHash, role, teamId }: Offer,
  { userId, name }: { userId: UserId; name: string },
): Write[] {
  const tenantId = trustTenantId(tenant);
  const theirs = openTenant(tenantId);
  const membershipId = newId("mb", now());

  return [
    db.takeSeat({ tokenHash, membershipId, userId }, now()),
    db.dropInvitation(tenantId, id),
    theirs.change(enterInDirectory(userId, { name, role, teamId, active: true })),
    ...record(
      { db: theirs, actor: userId, now },
      { type: "member.joined", object: ["member", userId] },
    ),
  ];
}
