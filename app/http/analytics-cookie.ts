import { registeredCookie } from "~/config/cookies";
import { toBase64Url } from "~/lib/bytes";
import { readSignedValue, type SigningSecrets, signValue } from "~/lib/signed-value";
import { readCookie } from "./read-cookie";

const ANALYTICS_COOKIE = "closr_an";
const PURPOSE = "analytics id";
const DAY_S = 86_400;

/** The random number under which this browser's page views lie; null when it has none of ours. */
export const readAnalyticsId = (request: Request, secrets: SigningSecrets) =>
  readSignedValue(secrets, PURPOSE, readCookie(request, ANALYTICS_COOKIE));

/** The `Set-Cookie` that gives a browser its number: the one it has, or a new one that tells of nothing. */
export async function analyticsCookie(id: string | null, secrets: SigningSecrets): Promise<string> {
  const value = id ?? toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
  return `${ANALYTICS_COOKIE}=${await signValue(secrets, PURPOSE, value)}; Path=/; Max-Age=${seconds()}; HttpOnly; Secure; SameSite=Lax`;
}

function seconds(): number {
  const lifetime = registeredCookie(ANALYTICS_COOKIE)?.lifetime;
  if (!lifetime || lifetime === "browser-session") throw new Error("no lifetime is registered");
  return lifetime.days * DAY_S;
}
