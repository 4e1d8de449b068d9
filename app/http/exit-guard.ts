import { type CookieCategory, cookieCategories } from "~/config/cookies";
import { DOWNLOAD_POLICY } from "~/config/download-policy";
import type { AlertKind } from "~/domain/consent/guard-alert";
import { log } from "~/lib/log";
import { cookieFault, dependsOnConsent, nameOf } from "./cookie-fault";
import { securityHeaders } from "./security-headers";

interface Leaving {
  request: Request;
  nonce: string;
  underVite: boolean;
  /** What this visitor agreed to; asked only when an answer depends on it. */
  consented: () => Promise<ReadonlySet<CookieCategory>>;
  /** Told of everything that was stopped. */
  alert: (stopped: Stopped) => void;
}

/** What did not leave or did not get into a page, and why. */
export interface Stopped {
  kind: AlertKind;
  name: string;
}

const POLICY = "Content-Security-Policy";

/** Whether any category may reach a host of its own; today none, so the policy is one for all. */
const POLICY_DEPENDS_ON_CONSENT = cookieCategories.some(({ origins }) =>
  Object.values(origins).some((hosts) => hosts.length > 0),
);
const NOT_ASKED: ReadonlySet<CookieCategory> = new Set(["necessary"]);

/**
 * The last thing every answer passes: it sets the security headers, and drops and reports each
 * `Set-Cookie` that is not as the registry has it or that this visitor did not agree to.
 */
export async function guardExit(response: Response, leaving: Leaving): Promise<Response> {
  const cookies = response.headers.getSetCookie();
  const asked = POLICY_DEPENDS_ON_CONSENT || cookies.some(dependsOnConsent);
  const consented = asked ? await leaving.consented() : NOT_ASKED;

  const guarded = new Response(response.body, response);
  if (cookies.length > 0)
    keepOnly(
      cookies.filter((cookie) => mayLeave(cookie, consented, leaving.alert)),
      guarded,
    );
  for (const name of [...guarded.headers.keys()].filter(callsElsewhere))
    guarded.headers.delete(name);
  if (goesElsewhere(response.headers.get("Location"), leaving.request.url)) {
    log("redirect.elsewhere");
    guarded.headers.delete("Location");
  }
  const path = new URL(leaving.request.url).pathname;
  const isDownload = response.headers.get(POLICY) === DOWNLOAD_POLICY;
  for (const [name, value] of Object.entries(securityHeaders({ ...leaving, path, consented })))
    if (!(isDownload && name === POLICY)) guarded.headers.set(name, value);
  if (!guarded.headers.has("Cache-Control")) guarded.headers.set("Cache-Control", ASK_AGAIN);
  return guarded;
}

/** Nothing of ours asks a browser by its headers to call, to load or to go anywhere. */
const callsElsewhere = (name: string) => name.endsWith("-report-only") || CALLS.has(name);

const CALLS: ReadonlySet<string> = new Set([
  ...["reporting-endpoints", "report-to", "nel", "alt-svc", "refresh", "link"],
  ...["speculation-rules", "sourcemap", "x-sourcemap", "x-dns-prefetch-control", "accept-ch"],
  ...["attribution-reporting-register-source", "attribution-reporting-register-trigger"],
]);

/** Nobody is sent to another host by an answer of ours; they go by the links that they see. */
const goesElsewhere = (to: string | null, from: string) =>
  to !== null && (URL.parse(to, from)?.origin ?? null) !== new URL(from).origin;

/** A page depends on its visitor's choice, so a browser must not show an old one by guess. */
const ASK_AGAIN = "private, no-cache";

function mayLeave(
  cookie: string,
  consented: ReadonlySet<CookieCategory>,
  alert: Leaving["alert"],
): boolean {
  const kind = cookieFault(cookie, consented);
  if (kind === null) return true;

  const isKnown = kind !== "cookie.unregistered";
  const name = isKnown ? nameOf(cookie) : spelled(nameOf(cookie));
  log(kind, isKnown ? { type: name } : {});
  alert({ kind, name });
  return false;
}

/** A name that nobody registered could hold anything: only what a name may be made of is written down. */
const spelled = (name: string) => name.replace(/[^\w.-]/g, "?").slice(0, 40) || "?";

function keepOnly(cookies: string[], response: Response): void {
  response.headers.delete("Set-Cookie");
  for (const cookie of cookies) response.headers.append("Set-Cookie", cookie);
}
