import { and, eq } from "drizzle-orm";
import { among } from "~/db/expressions";
import { mailSubscriptions, mailSuppressions } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { MailingPurpose } from "~/domain/mailings/purposes";
import { commit } from "../commit";
import { leaverOf } from "../link-tokens";
import { consentLine } from "./consent-line";
import type { MailingCtx } from "./mailing-ctx";
import type { ConsentLine } from "./standing";

/**
 * A no by the link of a mail, for the list that the mail was of.
 * @returns false for a link that we never signed, which changes nothing; of those we did, nobody is told which is used.
 */
export async function stopByLink(ctx: MailingCtx, token: string, how: ConsentLine["how"]) {
  const leaver = await leaverOf(ctx, token);
  if (leaver) await stopNews(ctx, leaver.addressHash, [leaver.purpose], how);
  return leaver !== null;
}

/** A no to these purposes, at once: the address goes, its keyed hash stays. Said again it changes nothing. */
async function stopNews(
  ctx: MailingCtx,
  addressHash: string,
  purposes: readonly MailingPurpose[],
  how: ConsentLine["how"],
): Promise<void> {
  const [suppressed] = await ctx.db.read(suppressedFor(ctx, [addressHash]));
  const known = new Set(suppressed.map(({ purpose }) => purpose));
  const news = purposes.filter((purpose) => !known.has(purpose));
  if (news.length > 0) await commit(ctx, ...stopWrites(ctx, addressHash, news, how));
}

/** Reads the noes of these addresses. */
export const suppressedFor = ({ db }: Pick<MailingCtx, "db">, hashes: readonly string[]) =>
  db.rows(mailSuppressions, { where: among(mailSuppressions.hash, hashes), limit: 500 });

export const stopWrites = (
  ctx: MailingCtx,
  addressHash: string,
  purposes: readonly MailingPurpose[],
  how: ConsentLine["how"],
): Write[] =>
  purposes.flatMap((purpose) => [
    ctx.db.delete(
      mailSubscriptions,
      and(eq(mailSubscriptions.addressHash, addressHash), eq(mailSubscriptions.purpose, purpose)),
    ),
    ctx.db.insertOrIgnore(mailSuppressions, { hash: addressHash, purpose, createdAt: ctx.now() }),
    consentLine(ctx, { addressHash, purpose, action: "withdrawn", how }).write,
  ]);
