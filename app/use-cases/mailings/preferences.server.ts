import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { mailingSends, mailings, mailSubscriptions } from "~/db/schema";
import { type MailingPurpose, mailingPurposes } from "~/domain/mailings/purposes";
import { newId } from "~/lib/ids";
import { addressHashOf } from "../address-hash";
import { commit } from "../commit";
import { consentLine } from "../consent-line";
import { leaverOf } from "../link-tokens";
import { stopWrites } from "../no-to-news";
import { agreedTo } from "./agreement";
import { liftSuppression } from "./confirm-subscription.server";
import type { Asked, MailingCtx } from "./mailing-ctx";
import { confirmedIn, linesOf, subscriptionsOf } from "./standing";

type Reading = Pick<MailingCtx, "db" | "services">;

/** What an address gets, and what was said for it until now, the last first. */
export async function viewPreferences(ctx: Reading, email: string) {
  const hash = await addressHashOf(ctx, email);
  const [held, lines] = await ctx.db.read(subscriptionsOf(ctx.db, hash), linesOf(ctx.db, hash));
  const said = lines.map(({ id, createdAt, purpose, action, how, textVersion, textSha256 }) => ({
    ...{ id, at: createdAt, purpose, action, how, textVersion, textSha256 },
  }));
  return { on: confirmedIn(held), said };
}

const MOST_LETTERS = 500;

/** The letters that an address was on the list for, each with the ground it left on, or why it did not; the last first. */
async function lettersTo(ctx: Reading, email: string) {
  const addressHash = await addressHashOf(ctx, email);
  // Letter by letter, as the key has it: there are few letters, and many addresses to each.
  const ofLetters = inArray(mailingSends.mailingId, sql`(select ${mailings.id} from ${mailings})`);
  const [sends] = await ctx.db.read(
    ctx.db.rows(mailingSends, {
      where: and(ofLetters, eq(mailingSends.addressHash, addressHash)),
      orderBy: [desc(mailingSends.at)],
      limit: MOST_LETTERS,
    }),
  );
  return sends.map(({ mailingId, at, basis, law, consentId, excluded }) => ({
    ...{ mailingId, at, basis, law, consentId, excluded },
  }));
}

/** What we hold of an address for its owner's own package. */
export async function heldOfNews(ctx: Reading, email: string) {
  const [{ said }, letters] = await Promise.all([
    viewPreferences(ctx, email),
    lettersTo(ctx, email),
  ]);
  return { said, letters };
}

/** What whoever holds the link of a mail gets; null for a link that we never signed. */
export async function viewByLink(ctx: Reading, token: string): Promise<MailingPurpose[] | null> {
  const leaver = await leaverOf(ctx, token);
  if (!leaver) return null;

  const [held] = await ctx.db.read(subscriptionsOf(ctx.db, leaver.addressHash));
  return confirmedIn(held);
}

/** Makes exactly `wanted` what an address gets: whose it is was made sure of when they signed up. */
export async function setPreferences(
  ctx: MailingCtx,
  email: string,
  wanted: readonly MailingPurpose[],
  asked: Asked,
): Promise<void> {
  const addressHash = await addressHashOf(ctx, email);
  const [held] = await ctx.db.read(subscriptionsOf(ctx.db, addressHash));
  const on = confirmedIn(held);
  const begun = wanted.filter((purpose) => !on.includes(purpose));
  const ended = on.filter((purpose) => !wanted.includes(purpose));
  const begins = await Promise.all(
    begun.map((purpose) => beginWrites(ctx, { email, addressHash, purpose, ...asked })),
  );
  const writes = [...begins.flat(), ...stopWrites(ctx, addressHash, ended, "account")];
  if (writes.length > 0) await commit(ctx, ...writes);
}

/**
 * Keeps of what is held by a link only `wanted`: whoever holds it can end, and not begin. @returns false for a link
 * that we never signed.
 */
export async function keepOnly(ctx: MailingCtx, token: string, wanted: readonly MailingPurpose[]) {
  const leaver = await leaverOf(ctx, token);
  if (!leaver) return false;

  const [held] = await ctx.db.read(subscriptionsOf(ctx.db, leaver.addressHash));
  const on = confirmedIn(held);
  const ended = mailingPurposes.filter((one) => on.includes(one) && !wanted.includes(one));
  if (ended.length > 0)
    await commit(ctx, ...stopWrites(ctx, leaver.addressHash, ended, "mailed-link"));
  return true;
}

async function beginWrites(
  ctx: MailingCtx,
  to: Asked & { email: string; addressHash: string; purpose: MailingPurpose },
) {
  const at = ctx.now();
  const agreed = { ...to, ...(await agreedTo(to.purpose, to.locale)) };
  const line = consentLine(ctx, { ...agreed, action: "confirmed", how: "account" });
  const row = { ...agreed, id: newId("ms", at), createdAt: at, consentId: line.id };
  const confirmed = { awaitingSince: null, consentId: line.id };
  const key = [mailSubscriptions.purpose, mailSubscriptions.email] as const;
  return [
    ctx.db.upsert(mailSubscriptions, row, [...key], confirmed),
    line.write,
    liftSuppression(ctx, to),
  ];
}
