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
  return pair.includes("=") ? trimmed(pair.slice(0, pair.indexOf("="))) : "";
}

/** Only ever takes away: no page could do anything with it but forget. */
function expires(cookie: string): boolean {
  const ages = agesIn(attributesOf(cookie));
  return ages.length > 0 && ages.every((age) => age === "0");
}

/** For this host alone, out of reach of scripts and of other sites, and for no longer than is published. */
function isAsRegistered(cookie: string, { lifetime }: CookieEntry): boolean {
  const attributes = attributesOf(cookie);
  const names = attributes.map(([name]) => name);
  if (!GUARDS.every((guard) => names.includes(guard))) return false;
  if (!attributes.every(([name, value]) => ALLOWED[name]?.test(value))) return false;

  const most = lifetime === "browser-session" ? 0 : (lifetime.days * DAY_MS) / 1000;
  return agesIn(attributes).every((age) => Number(age) <= most);
}

type Attributes = readonly (readonly [name: string, value: string])[];

/** What every cookie of ours carries. */
const GUARDS = ["path", "httponly", "secure", "samesite"];
/** All that one may carry; of what is written twice browsers take the last. */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  path: /^\/$/,
  httponly: /^$/,
  secure: /^$/,
  samesite: /^(lax|strict)$/i,
  "max-age": /^\d{1,9}$/,
};

/** Which of two browsers obey depends on how they are written: each of them counts. */
const agesIn = (attributes: Attributes) =>
  attributes.filter(([name]) => name === "max-age").map(([, value]) => value);

const attributesOf = (cookie: string): Attributes =>
  cookie
    .split(";")
    .slice(1)
    .map((part) => {
      const [name = "", ...value] = part.split("=");
      return [trimmed(name).toLowerCase(), trimmed(value.join("="))];
    });

/** What browsers take off the ends of a name or a value, and nothing else that is white. */
const trimmed = (text: string) => text.replace(/^[ \t]+|[ \t]+$/g, "");
