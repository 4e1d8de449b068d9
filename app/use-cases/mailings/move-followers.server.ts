import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { mailSubscriptions, subscriptions } from "~/db/schema";
import type { Write } from "~/db/statements";
import { newId } from "~/lib/ids";
import { addressHashOf } from "../address-hash";
import { commit } from "../commit";
import { consentLine } from "../consent-line";
import { suppressedFor } from "../no-to-news";
import type { MailingCtx } from "./mailing-ctx";

type Follower = typeof subscriptions.$inferSelect;

const PURPOSE = "sub-processors";
const AT_ONCE = 200;
/** Nobody kept where they were: the rule of the company's own country held for everybody. */
const THEN = { country: null, law: "AE", textVersion: "1" } as const;

/**
 * Moves whoever confirmed to follow the list of sub-processors, when that had a way of its own, to the one
 * way that all news has; who never confirmed is forgotten. Each moves with the end of their old row, so that
 * it may be stopped anywhere and run again.
 */
export async function moveFollowers(ctx: MailingCtx): Promise<void> {
  const { db } = ctx;
  await commit(ctx, db.delete(subscriptions, isNull(subscriptions.confirmedAt)));
  const [followers] = await db.read(db.rows(subscriptions, { limit: AT_ONCE }));
  for (const follower of followers) await commit(ctx, ...(await moved(ctx, follower)));
}

async function moved(ctx: MailingCtx, follower: Follower): Promise<Write[]> {
  const { id, email } = follower;
  const addressHash = await addressHashOf(ctx, email);
  const [suppressed] = await ctx.db.read(suppressedFor(ctx, [addressHash]));
  const saidNo = suppressed.some(({ purpose }) => purpose === PURPOSE);
  const old = ctx.db.delete(subscriptions, eq(subscriptions.id, id));
  return saidNo ? [old] : [...followedAs(ctx, follower, addressHash), old];
}

/** The yes with its proof, as of when it was given, in place of a question that still waits. */
function followedAs(ctx: MailingCtx, follower: Follower, addressHash: string): Write[] {
  const { db, now } = ctx;
  const { email, locale, textSha256, createdAt, confirmedAt } = follower;
  const said = { ...THEN, addressHash, purpose: PURPOSE, locale, textSha256 } as const;
  const line = consentLine(
    { db, now: () => confirmedAt ?? createdAt },
    { ...said, action: "confirmed", how: "mailed-link" },
  );
  const asked = and(
    eq(mailSubscriptions.addressHash, addressHash),
    eq(mailSubscriptions.purpose, PURPOSE),
    isNotNull(mailSubscriptions.awaitingSince),
  );
  const row = { ...said, id: newId("ms", now()), createdAt, email, consentId: line.id };
  return [
    db.delete(mailSubscriptions, asked),
    db.insertOrIgnore(mailSubscriptions, { ...row, awaitingSince: null }),
    line.write,
  ];
}
