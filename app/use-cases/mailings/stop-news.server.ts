import type { MailingPurpose } from "~/domain/mailings/purposes";
import { commit } from "../commit";
import type { ConsentLine } from "../consent-line";
import { leaverOf } from "../link-tokens";
import { stopWrites, suppressedFor } from "../no-to-news";
import type { MailingCtx } from "./mailing-ctx";

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
