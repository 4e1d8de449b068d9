import type { Language } from "~/lib/locale";
import { readSignedValue, type SigningSecrets, signValue } from "~/lib/signed-value";
import type { EpochMs } from "~/lib/time";

/** How long a rendered form can be used to agree. Refusing needs no form at all. */
export const FORM_LASTS_MS = 2 * 60 * 60 * 1000;

/** What a person saw when they pressed, and what held until then. */
interface Shown {
  locale: Language;
  bannerVersion: number;
  /** The id of the rule that stood on it. */
  rule: string;
  /** When the choice was made that the form would change; 0 for none. */
  answeredAt: EpochMs;
}

/**
 * A nonce that proves that the form was rendered by us, when, and over what. Once another choice was made it
 * is void, so a form that is sent again can never bring back what was withdrawn since.
 */
export const issueFormNonce = (shown: Shown, now: EpochMs, secrets: SigningSecrets) =>
  signValue(secrets, purposeOf(shown), String(now));

/** Whether the nonce is ours, for what was shown, and not older than two hours. */
export async function formNonceHolds(
  nonce: string,
  shown: Shown,
  now: EpochMs,
  secrets: SigningSecrets,
): Promise<boolean> {
  const issuedAt = await readSignedValue(secrets, purposeOf(shown), nonce);
  const age = issuedAt === null ? Number.NaN : now - Number(issuedAt);
  return age >= 0 && age < FORM_LASTS_MS;
}

const purposeOf = ({ locale, bannerVersion, rule, answeredAt }: Shown) =>
  `consent form ${locale} ${bannerVersion} ${rule} ${answeredAt}`;
