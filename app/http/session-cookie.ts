import { SESSION_COOKIE, SESSION_DAYS } from "~/domain/identity/session";
import { fromBase64, toBase64, utf8 } from "~/lib/bytes";
import { hmacSha256, sameBytes } from "~/lib/secrets";
import { readCookie } from "./read-cookie";

const DAY_S = 86_400;

/** The same signature as the auth library's: base64 of HMAC-SHA-256 over the token. */
const signatureOf = (secret: string, token: string) => hmacSha256(utf8(secret), utf8(token));

/** The token of the login cookie; null without one, or when the signature is not ours. */
export async function readSessionToken(request: Request, secret: string): Promise<string | null> {
  const value = decoded(readCookie(request, SESSION_COOKIE));
  const dot = value.lastIndexOf(".");
  const token = value.slice(0, Math.max(0, dot));
  const signature = fromBase64(value.slice(dot + 1));
  if (!token || !signature) return null;

  return sameBytes(await signatureOf(secret, token), signature) ? token : null;
}

/** The `Set-Cookie` of a session whose token has changed. */
export async function sessionCookie(token: string, secret: string): Promise<string> {
  const signature = toBase64(await signatureOf(secret, token));
  return `${SESSION_COOKIE}=${encodeURIComponent(`${token}.${signature}`)}; Max-Age=${SESSION_DAYS * DAY_S}; ${ATTRIBUTES}`;
}

/** The `Set-Cookie` that takes the login cookie away. */
export const noSessionCookie = () => `${SESSION_COOKIE}=; Max-Age=0; ${ATTRIBUTES}`;

const ATTRIBUTES = "Path=/; HttpOnly; Secure; SameSite=Lax";

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
