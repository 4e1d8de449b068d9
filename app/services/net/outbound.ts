import type { Clock, EpochMs } from "~/lib/time";

/** One call to somebody else's computer. */
export interface OutboundRequest {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  url: string;
  /** Headers of ours. Values of those that carry a secret never reach the ledger. */
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** Which entry of the purposes' register allows it. */
  purpose: string;
  /** Which sub-processor, or whose endpoint, receives it. */
  recipient: string;
}

/** What is written down of a call before it is made. Path without its query: a query may carry a secret. */
export interface OutboundCall {
  at: EpochMs;
  host: string;
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string | null;
  purpose: string;
  recipient: string;
}

/** Where calls are written down. `/dev/outbound.json` reads the local one; a deployed Worker keeps none. */
export interface OutboundLedger {
  record(call: OutboundCall): Promise<void>;
}

export const noLedger: OutboundLedger = { record: async () => {} };

export interface Outside {
  fetch: typeof fetch;
  ledger: OutboundLedger;
  now: Clock;
}

export const USER_AGENT = "CLOSR/1";

const WITHOUT_SECRETS = new Set([
  "accept",
  "accept-language",
  "content-type",
  "idempotency-key",
  "user-agent",
  "webhook-id",
  "webhook-timestamp",
]);
const HIDDEN = "(hidden)";

/**
 * Writes a call down, then makes it: no cookies, our User-Agent, redirects not followed.
 * For addresses that a customer gave, use `guardedFetch`, which checks them first.
 */
export async function recordedFetch(
  request: OutboundRequest,
  { fetch, ledger, now }: Outside,
  signal?: AbortSignal,
): Promise<Response> {
  const headers = { ...namedInLowerCase(request.headers), "user-agent": USER_AGENT };
  const { host, pathname } = new URL(request.url);
  await ledger.record({
    at: now(),
    host,
    method: request.method,
    path: pathname,
    headers: withoutSecrets(headers),
    body: request.body ?? null,
    purpose: request.purpose,
    recipient: request.recipient,
  });

  const { method, body } = request;
  return fetch(request.url, { method, headers, body, redirect: "manual", signal });
}

function namedInLowerCase(headers: Readonly<Record<string, string>>) {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return Object.fromEntries(named.filter(([name]) => name !== "cookie"));
}

const withoutSecrets = (headers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      WITHOUT_SECRETS.has(name) ? value : HIDDEN,
    ]),
  );
