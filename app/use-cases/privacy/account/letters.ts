import { formatDateTime } from "~/lib/format";
import { hrefIn } from "~/lib/in-language";
import type { EpochMs } from "~/lib/time";
import type { Letter } from "~/services/mail/letter";
import { accountErasureMails } from "~/words/account-erasure";
import { say } from "~/words/words";
import { ticketToken } from "../tickets/ticket";
import type { Account, AccountCtx } from "./account-ctx";

interface Asked {
  /** The request's. */
  id: string;
  account: Account;
  ends: EpochMs;
}

type Name = keyof typeof accountErasureMails;

/** Each of the letters leaves once for a request. */
async function post(
  { services, timeZone }: AccountCtx,
  { id, account, ends }: Asked,
  kind: "asked" | "soon" | "waits" | "done",
  link: { label: Name; href: string },
) {
  const { name, email: address, locale } = account;
  const t = say(locale, accountErasureMails);
  const when = formatDateTime(ends, locale, timeZone);
  const text = kind === "asked" || kind === "soon" ? t(`${kind}Text`, { when }) : t(`${kind}Text`);
  const letter: Letter = {
    to: { name, address },
    locale,
    subject: t(`${kind}Subject`),
    paragraphs: [t("hello", { name }), text],
    link: { label: t(link.label), href: services.origin + link.href },
    because: t("because"),
  };
  await services.mail.post(letter, `account-ends.${kind}.${id}`);
}

const OWN_PAGE = "/me/erasure";

export const tellOfAsking = (ctx: AccountCtx, asked: Asked) =>
  post(ctx, asked, "asked", { label: "keep", href: OWN_PAGE });

export const tellOfEnding = (ctx: AccountCtx, asked: Asked) =>
  post(ctx, asked, "soon", { label: "keep", href: OWN_PAGE });

/** A workspace would be left to nobody, so nothing was erased yet. */
export const tellOfWaiting = (ctx: AccountCtx, asked: Asked) =>
  post(ctx, asked, "waits", { label: "handOver", href: OWN_PAGE });

/** The last mail that the address gets: it is done, and where the certificate is. */
export async function tellOfErasure(ctx: AccountCtx, asked: Asked) {
  const path = `/privacy/request/${await ticketToken(ctx.services, asked.id)}`;
  const href = hrefIn(asked.account.locale, path);
  return post(ctx, asked, "done", { label: "certificate", href });
}
