import { CHOICE_LASTS_MS, type Choice } from "~/domain/consent/consent";
import { macHolds, macOf } from "~/lib/hmac";
import { readCookie } from "./read-cookie";

export const CONSENT_COOKIE = "closr_consent";
const USE = "consent cookie";
const SECONDS = CHOICE_LASTS_MS / 1000;

/** The `Set-Cookie` that keeps a choice in this browser for 182 days. */
export async function serializeChoice(choice: Choice, secret: string): Promise<string> {
  const text = textOf(choice);
  const value = `${text}.${await macOf(secret, USE, text)}`;
  return `${CONSENT_COOKIE}=${value}; Path=/; Max-Age=${SECONDS}; HttpOnly; Secure; SameSite=Lax`;
}

/** The choice this browser keeps; null when there is none or it was not written by us. */
export async function parseChoice(request: Request, secret: string): Promise<Choice | null> {
  const value = readCookie(request, CONSENT_COOKIE);
  const parts = /^((\d{1,4})\.([01]{4})\.([0-9a-z]{1,11})\.(cn_\w{8,40}))\.([\w-]{43})$/.exec(
    value,
  );
  if (!parts) return null;

  const [, text = "", version, bits = "", at = "", consentId = "", mac = ""] = parts;
  if (!(await macHolds(secret, USE, text, mac))) return null;
  const [functional, analytics, marketing, underSignal] = [...bits].map((bit) => bit === "1");
  return {
    consentId,
    at: Number.parseInt(at, 36),
    bannerVersion: Number(version),
    grants: {
      functional: functional === true,
      analytics: analytics === true,
      marketing: marketing === true,
    },
    underSignal: underSignal === true,
  };
}

/** Version, one bit for each optional kind and one for the signal, time in base 36, consent id. */
function textOf({ bannerVersion, grants, underSignal, at, consentId }: Choice): string {
  const bits = [grants.functional, grants.analytics, grants.marketing, underSignal]
    .map(Number)
    .join("");
  return `${bannerVersion}.${bits}.${at.toString(36)}.${consentId}`;
}
