import { mailSubscriptions } from "~/db/schema";
import type { Write } from "~/db/statements";
import { daysOf } from "~/domain/policy/retention";
import { formatList } from "~/lib/format";
import { toHref } from "~/lib/locale";
import type { Letter } from "~/services/mail/letter";
import { forDays } from "~/words/durations";
import { mailingMails, mailingPurposeWords } from "~/words/mailings";
import { say } from "~/words/words";
import { consentLine } from "../consent-line";
import { confirmToken } from "../link-tokens";
import type { MailingCtx } from "./mailing-ctx";
import { isUnanswered, linesOf, openAmong, type Subscription, subscriptionsOf } from "./standing";

/**
 * Asks an address by mail whether it wants what somebody asked for in its name: once. An address that did not
 * answer is not asked again for the same, whoever types it in; one that said yes and later no is.
 */
export async function sendConfirmation(ctx: MailingCtx, subscriptionId: string): Promise<Write[]> {
  const [subscription] = await ctx.db.read(ctx.db.one(mailSubscriptions, subscriptionId));
  if (!subscription) return [];
  const { addressHash } = subscription;
  const [all, lines] = await ctx.db.read(
    subscriptionsOf(ctx.db, addressHash),
    linesOf(ctx.db, addressHash),
  );
  const asked = (await openAmong(ctx, all)).filter(({ purpose }) => !isUnanswered(lines, purpose));
  const [first] = asked;
  if (!first) return [];

  await ctx.services.mail.post(await letterOf(ctx, first, asked), `${first.id}.asked`);
  return asked.map((one) => consentLine(ctx, { ...one, action: "asked", how: "form" }).write);
}

async function letterOf(
  ctx: MailingCtx,
  { id, email, locale }: Subscription,
  asked: readonly Subscription[],
): Promise<Letter> {
  const t = say(locale, mailingMails);
  const named = say(locale, mailingPurposeWords);
  const what = formatList(
    asked.map(({ purpose }) => named(purpose)),
    locale,
  );
  const { retention } = await ctx.services.inForce();
  const time = forDays(locale, daysOf(retention, "unconfirmed-subscriptions"));
  const path = toHref(locale, `/news/${await confirmToken(ctx, id)}`);
  return {
    to: { address: email },
    locale,
    subject: t("confirmSubject"),
    paragraphs: [t("confirmText", { what }), t("confirmElse", { time })],
    link: { label: t("confirmPress"), href: ctx.services.origin + path },
    because: t("confirmBecause", { company: ctx.services.company.names[locale].legalName }),
  };
}
