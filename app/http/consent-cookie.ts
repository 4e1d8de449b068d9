import { CHOICE_LASTS_MS, type Choice } from "~/domain/consent/consent";
import { readSignedValue, type SigningSecrets, signValue } from "~/lib/signed-value";
import { readCookie } from "./read-cookie";

const CONSENT_COOKIE = "closr_consent";
const PURPOSE = "consent choice";
const SECONDS = CHOICE_LASTS_MS / 1000;

/** The `Set-Cookie` that keeps a choice in this browser for 182 days. */
export async function serializeChoice(choice: Choice, secrets: SigningSecrets): Promise<string> {
  const value = await signValue(secrets, PURPOSE, textOf(choice));
  return `${CONSENT_COOKIE}=${value}; Path=/; Max-Age=${SECONDS}; HttpOnly; Secure; SameSite=Lax`;
}

/** The choice this browser keeps; null when there is none or it was not written by us. */
export async function parseChoice(
  request: Request,
  secrets: SigningSecrets,
): Promise<Choice | null> {
  const text = await readSignedValue(secrets, PURPOSE, readCookie(request, CONSENT_COOKIE));
  const parts = /^(\d{1,4})\.([01]{4,6})\.(\d{1,15})\.(cn_\w{8,40})(?:\.([A-Za-z-]{2,12}))?$/.exec(
    text ?? "",
  );
  if (!parts) return null;

  const [, version, bits = "", at, consentId = "", rule = null] = parts;
  const [functional = false, analytics = false, marketing = false, ...others] = [...bits].map(
    (bit) => bit === "1",
  );
  const [underSignal = false, elsewhere, bySignal] = others;
  return {
    consentId,
    at: Number(at),
    bannerVersion: Number(version),
    grants: { functional, analytics, marketing },
    underSignal,
    rule,
    ...(elsewhere && { elsewhere }),
    ...(bySignal && { bySignal }),
  };
}

/**
 * Version; a bit for each optional kind, for the signal, for a choice that came from elsewhere and for one that the
 * signal made; time; consent id; the rule if one was chosen.
 */
function textOf({ bannerVersion, grants, at, consentId, rule, ...choice }: Choice): string {
  const kinds = [grants.functional, grants.analytics, grants.marketing];
  const bits = [...kinds, choice.underSignal, choice.elsewhere === true, choice.bySignal === true];
  return [bannerVersion, bits.map(Number).join(""), at, consentId, ...(rule ? [rule] : [])].join(
    ".",
  );
}
