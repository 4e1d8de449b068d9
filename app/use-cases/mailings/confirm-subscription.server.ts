import { and, eq, isNotNull } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { mailSubscriptions, mailSuppressions } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { MailingPurpose } from "~/domain/mailings/purposes";
import { commitUnlessChanged } from "../commit";
import { consentLine } from "../consent-line";
import { subscriptionOf } from "../link-tokens";
import type { MailingCtx } from "./mailing-ctx";
import { confirmedIn, openAmong, type Subscription, subscriptionsOf } from "./standing";

/** What a link that confirms leads to: what is asked for, what stands already. Both empty when it is over. */
export async function viewConfirmation(
  ctx: Pick<MailingCtx, "db" | "services" | "now">,
  token: string,
) {
  const all = await behind(ctx, token);
  const asked = (await openAmong(ctx, all)).map(({ purpose }) => purpose);
  return { asked, confirmed: confirmedIn(all) };
}

/** Makes the yes of a mailbox's owner true, for what the page named. Done again it changes nothing. */
export async function confirmSubscription(
  ctx: MailingCtx,
  token: string,
  named: readonly MailingPurpose[],
): Promise<void> {
  const asked = await openAmong(ctx, await behind(ctx, token));
  const open = asked.filter(({ purpose }) => named.includes(purpose));
  if (open.length > 0)
    await commitUnlessChanged(ctx, ...open.flatMap((one) => confirmWrites(ctx, one)));
}

/** A yes, its proof, and the end of a no from before. All or nothing where another was faster. */
function confirmWrites(ctx: MailingCtx, one: Subscription): Write[] {
  const { db } = ctx;
  const line = consentLine(ctx, { ...one, action: "confirmed", how: "mailed-link" });
  const still = and(eq(mailSubscriptions.id, one.id), isNotNull(mailSubscriptions.awaitingSince));
  return [
    db.update(mailSubscriptions, { awaitingSince: null, consentId: line.id }, still),
    db.change(insistOnChange()),
    line.write,
    liftSuppression(ctx, one),
  ];
}

/** A later yes ends an earlier no. */
export const liftSuppression = (
  { db }: Pick<MailingCtx, "db">,
  { addressHash, purpose }: Pick<Subscription, "addressHash" | "purpose">,
) =>
  db.delete(
    mailSuppressions,
    and(eq(mailSuppressions.hash, addressHash), eq(mailSuppressions.purpose, purpose)),
  );

/** Everything that was asked for in the name of the address that a link was sent to. */
async function behind(ctx: Pick<MailingCtx, "db" | "services">, token: string) {
  const id = await subscriptionOf(ctx, token);
  if (!id) return [];
  const [subscription] = await ctx.db.read(ctx.db.one(mailSubscriptions, id));
  if (!subscription) return [];

  const [all] = await ctx.db.read(subscriptionsOf(ctx.db, subscription.addressHash));
  return all;
}
