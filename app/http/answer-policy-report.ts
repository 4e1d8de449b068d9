import { POLICY_REPORTS } from "~/config/policy-reports";
import { nameInReport } from "~/domain/consent/policy-report";
import { allowance } from "~/lib/allowance";
import { type EpochMs, MINUTE_MS } from "~/lib/time";
import type { Stopped } from "./exit-guard";
import { readBody } from "./read-form";

const MOST_BYTES = 64 * 1024;
/** So many in a minute: a flood costs the database nothing. */
const passes = allowance(60, MINUTE_MS);
/** No page of another site may send this without asking first, and we answer no such question. */
const REPORT = /^application\/csp-report\b/i;

/**
 * Takes what a browser says that our policy kept out of a page: the rule and the host are counted, and neither
 * cookies nor an address are looked at. The answer is the same whatever was sent.
 * @returns null for every other address.
 */
export async function answerPolicyReport(
  request: Request,
  now: EpochMs,
  alert: (stopped: Stopped) => void,
): Promise<Response | null> {
  const { pathname, origin } = new URL(request.url);
  if (pathname !== POLICY_REPORTS) return null;
  if (request.method !== "POST") return answer(405, { Allow: "POST" });
  if (!REPORT.test(request.headers.get("Content-Type") ?? "")) return answer(415);
  if (!passes(now)) return answer(429, { "Retry-After": "60" });

  const name = nameInReport(await bodyOf(request), origin);
  if (name) alert({ kind: "policy.violated", name });
  return answer(204);
}

const answer = (status: number, headers: HeadersInit = {}) =>
  new Response(null, { status, headers });

/** What cannot be read is no report. */
async function bodyOf(request: Request): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await readBody(request, MOST_BYTES)));
  } catch {
    return null;
  }
}
