import { macHolds, macOf } from "~/lib/hmac";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";

/** How long a rendered form can be used to agree. Refusing needs no form at all. */
export const FORM_LASTS_MS = 2 * 60 * 60 * 1000;
const USE = "consent form";

/** What a person saw when they pressed: the question's language and version. */
interface Shown {
  locale: Locale;
  bannerVersion: number;
}

/** A nonce that proves that the form was rendered by us, when, in which language and version. */
export async function issueFormNonce(shown: Shown, now: EpochMs, secret: string): Promise<string> {
  const at = now.toString(36);
  return `${at}.${await macOf(secret, USE, textOf(shown, at))}`;
}

/** Whether the nonce is ours, for what was shown, and not older than two hours. */
export async function formNonceHolds(
  nonce: string,
  shown: Shown,
  now: EpochMs,
  secret: string,
): Promise<boolean> {
  const [, at, mac] = /^([0-9a-z]{1,11})\.([\w-]{43})$/.exec(nonce) ?? [];
  if (!at || !mac) return false;

  const age = now - Number.parseInt(at, 36);
  return age >= 0 && age < FORM_LASTS_MS && macHolds(secret, USE, textOf(shown, at), mac);
}

const textOf = ({ locale, bannerVersion }: Shown, at: string) => `${locale}.${bannerVersion}.${at}`;
