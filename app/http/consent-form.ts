import { toBase64Url, utf8 } from "~/lib/bytes";
import { endingOf, newIdEnding } from "~/lib/ids";
import type { Language } from "~/lib/locale";
import { randomBytes } from "~/lib/secrets";
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

const RANDOM_BYTES = 12;

/**
 * A nonce that proves that the form was rendered by us, when, and over what. Once another choice was made it
 * is void, so a form that is sent again can never bring back what was withdrawn since.
 */
export const issueFormNonce = (shown: Shown, now: EpochMs, secrets: SigningSecrets) =>
  signValue(secrets, purposeOf(shown), `${now}.${toBase64Url(randomBytes(RANDOM_BYTES))}`);

/**
 * The id of the one line of proof that a form may write, so that it counts once, whoever sends it again; null
 * when its nonce is not ours, not for what was shown, or older than two hours.
 */
export async function lineOfForm(
  nonce: string,
  shown: Shown,
  now: EpochMs,
  secrets: SigningSecrets,
): Promise<string | null> {
  const issued = await readSignedValue(secrets, purposeOf(shown), nonce);
  if (issued === null) return null;

  const issuedAt = Number(issued.split(".")[0]);
  const age = now - issuedAt;
  if (!(age >= 0 && age < FORM_LASTS_MS)) return null;

  const hash = await crypto.subtle.digest("SHA-256", utf8(issued));
  return newIdEnding("cn", issuedAt, endingOf(new Uint8Array(hash)));
}

const purposeOf = ({ locale, bannerVersion, rule, answeredAt }: Shown) =>
  `consent form ${locale} ${bannerVersion} ${rule} ${answeredAt}`;
