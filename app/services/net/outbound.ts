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
  /** The row of the sub-processors' register that allows it; null for an address that a customer gave. */
  subProcessor: string | null;
}

/** What is written down of a call. Path without its query: a query may carry a secret. */
export interface OutboundCall {
  at: EpochMs;
  host: string;
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string | null;
  purpose: string;
  subProcessor: string | null;
  /** The answer's status, or null when there was none. */
  status: number | null;
}

/** Where calls are written down. `/dev/outbound.json` reads the local one; a deployed Worker keeps none. */
export interface OutboundLedger {
  record(call: OutboundCall): Promise<void>;
}

export const noLedger: OutboundLedger = { record: async () => {} };

/** Why a sub-processor may not be called now, by the register; null when it may. */
export type Permit = (subProcessor: string) => Promise<string | null>;

export interface Outside {
  fetch: typeof fetch;
  ledger: OutboundLedger;
  now: Clock;
  permit: Permit;
}

/** The register does not allow the call: nothing left us. */
export class CallRefused extends Error {
  constructor(readonly reason: string) {
    super(`the register refuses the call: ${reason}`);
  }
}

/** Throws `CallRefused` unless the register allows that this sub-processor is called now. */
export async function insistOnPermit(permit: Permit, subProcessor: string): Promise<void> {
  const reason = await permit(subProcessor);
  if (reason) throw new CallRefused(reason);
}

const USER_AGENT = "CLOSR/1";

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
 * Makes a call that the register allows and writes it down, answered or not: no cookies, our User-Agent, redirects not followed.
 * For addresses that a customer gave, use `guardedFetch`, which checks them first.
 */
export async function recordedFetch(
  request: OutboundRequest,
  { fetch, ledger, now, permit }: Outside,
  signal: AbortSignal,
): Promise<Response> {
  if (request.subProcessor !== null) await insistOnPermit(permit, request.subProcessor);
  const { method, url, body } = request;
  const headers = { ...namedInLowerCase(request.headers), "user-agent": USER_AGENT };
  const written = { ...whatIsWritten(request, headers), at: now() };
  let status: number | null = null;
  try {
    const sent = fetch(url, { method, headers, body, redirect: "manual", signal });
    const response = await Promise.race([sent, rejectedBy(signal)]);
    status = response.status;
    return response;
  } finally {
    await ledger.record({ ...written, status });
  }
}

/** Rejects when the signal aborts, for calls that would not notice. */
export const rejectedBy = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

function whatIsWritten(request: OutboundRequest, headers: Record<string, string>) {
  const { host, pathname } = new URL(request.url);
  const { method, purpose, subProcessor, body = null } = request;
  return {
    host,
    method,
    path: pathname,
    headers: withoutSecrets(headers),
    body,
    purpose,
    subProcessor,
  };
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
