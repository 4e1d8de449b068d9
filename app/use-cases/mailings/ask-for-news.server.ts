import { mailSubscriptions } from "~/db/schema";
import { ATTEMPTS } from "~/domain/identity/attempts";
import type { MailingPurpose } from "~/domain/mailings/purposes";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { addressHashOf } from "../address-hash";
import { commit } from "../commit";
import { newJob } from "../jobs";
import { agreedTo } from "./agreement";
import type { VisitorMailingCtx } from "./mailing-ctx";
import { subscriptionsOf } from "./standing";

interface NewsForm {
  email: string;
  purposes: readonly MailingPurpose[];
}

/**
 * Somebody typed in an address for news. It is asked by mail whether it wants them; whether it is known, has
 * them already or was asked before makes no difference to what is done and answered here. Refused while the
 * same place, or mails to the same address, have come too often.
 */
export async function askForNews(ctx: VisitorMailingCtx, { email, purposes }: NewsForm) {
  const waitMs = await count(ctx, email);
  if (waitMs > 0) return { ...refuse("too-many-attempts"), retryAfterS: Math.ceil(waitMs / 1_000) };

  const addressHash = await addressHashOf(ctx, email);
  const [held] = await ctx.db.read(subscriptionsOf(ctx.db, addressHash));
  const rows = await Promise.all(
    purposes.map((purpose) => subscriptionRow(ctx, { email, addressHash, purpose })),
  );
  const subscriptionId =
    held.find(({ purpose }) => purposes.includes(purpose))?.id ?? rows[0]?.id ?? "";
  const job = newJob(ctx, "subscription.asked", { subscriptionId });
  await commit(ctx, ...rows.map((row) => ctx.db.insertOrIgnore(mailSubscriptions, row)), job.write);
  return accept(null);
}

const count = async ({ attempts, now, addressHash, hashOf }: VisitorMailingCtx, email: string) =>
  attempts.count(
    now(),
    { key: `newsFrom:${addressHash}`, policy: ATTEMPTS.newsFrom },
    { key: `mailTo:${await hashOf("attempts.mailTo", email)}`, policy: ATTEMPTS.mailTo },
  );

async function subscriptionRow(
  { asked, now }: VisitorMailingCtx,
  of: { email: string; addressHash: string; purpose: MailingPurpose },
) {
  const at = now();
  const agreed = await agreedTo(of.purpose, asked.locale);
  return { ...of, ...asked, ...agreed, id: newId("ms", at), createdAt: at, awaitingSince: at };
}
