import { type CookieCategory, type CookieEntry, registeredCookie } from "~/config/cookies";
import type { AlertKind } from "~/domain/consent/guard-alert";
import { DAY_MS } from "~/lib/time";

type CookieFault = Exclude<AlertKind, "policy.violated">;

/** Why a `Set-Cookie` must not leave: nobody registered it, not so, or this visitor did not agree; null when it may. */
export function cookieFault(
  cookie: string,
  consented: ReadonlySet<CookieCategory>,
): CookieFault | null {
  const entry = registeredCookie(nameOf(cookie));
  if (!entry) return "cookie.unregistered";
  if (expires(cookie)) return null;
  if (!isAsRegistered(cookie, entry)) return "cookie.unlike-registered";

  const isAgreedTo = entry.category === "necessary" || consented.has(entry.category);
  return isAgreedTo ? null : "cookie.unconsented";
}

/** Whether a visitor's choice decides over it. */
export function dependsOnConsent(cookie: string): boolean {
  const entry = registeredCookie(nameOf(cookie));
  return entry !== undefined && entry.category !== "necessary" && !expires(cookie);
}

/** Of what has no name, which browsers keep all the same, it is empty. */
export function nameOf(cookie: string): string {
  const [pair = ""] = cookie.split(";");
  return pair.includes("=") ? pair.slice(0, pair.indexOf("=")).trim() : "";
}

/** Only ever takes away: no page could do anything with it but forget. */
const expires = (cookie: string) => attributesOf(cookie).get("max-age") === "0";

/** For this host alone, and for no longer than is published. */
function isAsRegistered(cookie: string, { lifetime }: CookieEntry): boolean {
  const attributes = attributesOf(cookie);
  if (attributes.has("domain") || attributes.has("expires")) return false;

  const age = attributes.get("max-age");
  if (age === undefined) return true;
  const most = lifetime === "browser-session" ? 0 : (lifetime.days * DAY_MS) / 1000;
  return /^\d{1,9}$/.test(age) && Number(age) <= most;
}

/** Of an attribute that stands there twice browsers obey the last. */
const attributesOf = (cookie: string) =>
  new Map(
    cookie
      .split(";")
      .slice(1)
      .map((part) => part.split("="))
      .map(([name = "", value = ""]) => [name.trim().toLowerCase(), value.trim()]),
  );
