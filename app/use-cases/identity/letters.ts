import { type Locale, toHref } from "~/lib/locale";
import type { Letter } from "~/services/mail/letter";
import { identityMails } from "~/words/identity-mails";
import { say } from "~/words/words";
import type { IdentityCtx } from "./identity-ctx";

interface Reader {
  name: string;
  email: string;
  locale?: Locale;
}
type Where = Pick<IdentityCtx, "origin" | "locale">;

/** A letter to somebody of whom we know the language, else in the language of the page. */
function to({ origin, locale: page }: Where, reader: Reader) {
  const locale = reader.locale ?? page;
  const t = say(locale, identityMails);
  const href = (path: string) => origin + toHref(locale, path);
  const head = { to: { name: reader.name, address: reader.email }, locale };
  return { t, href, origin, head, hello: t("hello", { name: reader.name }) };
}

export function verifyEmail(where: Where, reader: Reader, token: string): Letter {
  const { t, href, head, hello } = to(where, reader);
  return {
    ...head,
    subject: t("verifySubject"),
    paragraphs: [`${hello}\n${t("verifyText")}`],
    link: { label: t("verifyPress"), href: href(`/verify-email?token=${token}`) },
    because: t("verifyBecause"),
  };
}

export function youHaveAnAccount(where: Where, reader: Reader): Letter {
  const { t, href, head, hello } = to(where, reader);
  return {
    ...head,
    subject: t("knownSubject"),
    paragraphs: [`${hello}\n${t("knownText")}`],
    link: { label: t("knownPress"), href: href("/sign-in") },
    because: t("knownBecause"),
  };
}

export function resetPasswordLetter(where: Where, reader: Reader, token: string): Letter {
  const { t, href, head, hello } = to(where, reader);
  return {
    ...head,
    subject: t("resetSubject"),
    paragraphs: [`${hello}\n${t("resetText")}`],
    link: { label: t("resetPress"), href: href(`/reset-password?token=${token}`) },
    because: t("resetBecause"),
  };
}

export function eraseAccountLetter(where: Where, reader: Reader, token: string): Letter {
  const { t, origin, head, hello } = to(where, reader);
  return {
    ...head,
    subject: t("eraseSubject"),
    paragraphs: [`${hello}\n${t("eraseText")}`],
    link: { label: t("erasePress"), href: `${origin}/me/erasure?link=${token}` },
    because: t("eraseBecause"),
  };
}

export function passwordChanged(where: Where, reader: Reader): Letter {
  const { t, href, head, hello } = to(where, reader);
  return {
    ...head,
    subject: t("changedSubject"),
    paragraphs: [`${hello}\n${t("changedText")}`],
    link: { label: t("changedPress"), href: href("/forgot-password") },
    because: t("securityBecause"),
  };
}

export function newDevice(where: Where & Pick<IdentityCtx, "visitor">, reader: Reader): Letter {
  const { t, origin, head, hello } = to(where, reader);
  const device = where.visitor.device || t("deviceUnknown");
  return {
    ...head,
    subject: t("deviceSubject"),
    paragraphs: [`${hello}\n${t("deviceText", { device })}`],
    link: { label: t("devicePress"), href: `${origin}/me/security` },
    because: t("securityBecause"),
  };
}
