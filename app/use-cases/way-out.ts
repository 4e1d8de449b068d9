import { type Locale, toHref } from "~/lib/locale";
import type { Letter } from "~/services/mail/letter";
import { mailingMails } from "~/words/mailings";
import { say } from "~/words/words";
import type { Ctx } from "./ctx";
import { type Leaver, leaveToken } from "./link-tokens";

/** How a mail that somebody asked for is ended: by its page, by one click of a mail program, by mail. */
export async function wayOut(
  ctx: Pick<Ctx, "db" | "services">,
  leaver: Leaver,
  locale: Locale,
): Promise<NonNullable<Letter["leave"]>> {
  const { origin, mail } = ctx.services;
  const token = await leaveToken(ctx, leaver);
  const path = `/unsubscribe/${token}`;
  return {
    label: say(locale, mailingMails)("leave"),
    href: origin + toHref(locale, path),
    oneClick: origin + path,
    mailto: `mailto:unsubscribe@${mail.domain}?subject=${token}`,
  };
}
