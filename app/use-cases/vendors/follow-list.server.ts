import { and, eq, isNotNull } from "drizzle-orm";
import { subscriptions } from "~/db/schema";
import { newId } from "~/lib/ids";
import { toHref } from "~/lib/locale";
import { accept, refuse } from "~/lib/result";
import { sha256Hex } from "~/lib/secrets";
import { vendorList, vendorMails } from "~/words/vendor-list";
import { say } from "~/words/words";
import { subscriptionPath, subscriptionToken } from "../subscription-token";
import { waitFor } from "./mail-list.server";
import type { VendorCtx } from "./vendor-ctx";

/**
 * Asks whoever has an address to confirm that they want news of the list. Whether they have it already makes no
 * difference to who asks.
 */
export async function followList(ctx: VendorCtx, email: string) {
  const retryAfterS = await waitFor(ctx, email);
  if (retryAfterS > 0) return { ...refuse("too-many-attempts"), retryAfterS };

  const { office, now, locale, linkSecret } = ctx;
  const [[known]] = await office.read(
    office.rows(subscriptions, { where: eq(subscriptions.email, email), limit: 1 }),
  );
  const id = known?.id ?? newId("su", now());
  const token = await subscriptionToken(linkSecret, id);
  if (!known)
    await office.commit(
      office.insertOrIgnore(subscriptions, {
        id,
        createdAt: now(),
        email,
        locale,
        tokenHash: await sha256Hex(token),
        awaitingSince: now(),
        textSha256: await sha256Hex(say(locale, vendorList)("awaiting")),
        confirmedAt: null,
      }),
    );
  if (known?.confirmedAt == null) ctx.later(() => askToConfirm(ctx, email, token));
  return accept(null);
}

function askToConfirm({ mail, locale, origin, now }: VendorCtx, email: string, token: string) {
  const t = say(locale, vendorMails);
  const letter = {
    to: { address: email },
    locale,
    subject: t("followSubject"),
    paragraphs: [t("followText")],
    link: { label: t("followPress"), href: origin + toHref(locale, subscriptionPath(token)) },
    because: t("listBecause"),
  };
  return mail.post(letter, newId("ml", now()));
}

const byToken = async (token: string) => eq(subscriptions.tokenHash, await sha256Hex(token));

/** How a subscription stands: it waits to be confirmed, holds, or is over. It changes nothing. */
export async function standingOfNews({ office }: Pick<VendorCtx, "office">, token: string) {
  const [[found]] = await office.read(
    office.rows(subscriptions, { where: await byToken(token), limit: 1 }),
  );
  if (!found) return "over" as const;
  return found.confirmedAt === null ? ("awaiting" as const) : ("confirmed" as const);
}

/** Confirms a subscription; done again it changes nothing. */
export async function confirmNews(
  { office, now }: Pick<VendorCtx, "office" | "now">,
  token: string,
) {
  const waiting = and(await byToken(token), isNotNull(subscriptions.awaitingSince));
  const changes = { confirmedAt: now(), awaitingSince: null };
  await office.commit(office.update(subscriptions, changes, waiting));
}

/** Ends a subscription and forgets the address. */
export async function endNews({ office }: Pick<VendorCtx, "office">, token: string) {
  await office.commit(office.delete(subscriptions, await byToken(token)));
}
