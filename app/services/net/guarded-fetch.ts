import { type CustomHeaders, type HeaderRefusal, refuseCustomHeaders } from "./custom-headers";
import { type OutboundRequest, type Outside, recordedFetch, rejectedBy } from "./outbound";
import {
  type AddressRefusal,
  type AddressRules,
  isTestReceiver,
  refuseAddress,
} from "./refuse-address";
import { type NameRefusal, type Resolver, resolvePublic } from "./resolve-public";

/** How long a call to a customer's address may take, from the first byte sent to the last one read. */
const CALL_TIMEOUT_MS = 15_000;
const ANSWER_BYTES = 4_096;

export interface GuardedRequest extends OutboundRequest {
  /** Headers the customer configured. */
  customHeaders?: CustomHeaders;
  /** How much of the answer is read at most; 4 KB unless told. */
  answerBytes?: number;
}

export interface Guard extends Outside, AddressRules {
  resolve: Resolver;
  timeoutMs?: number;
}

/** What an endpoint answered, as far as we read it. */
interface Answer {
  status: number;
  /** The answer's beginning, as text. Of a webhook, for the endpoint's own administrators only. */
  excerpt: string;
  /** The header as it came: seconds or a date. */
  retryAfter: string | null;
}

/**
 * What became of a call. `refused`: no connection was made. `failed` without a status: no answer came.
 * None of it names the address a name led to.
 */
export type CallOutcome =
  | ({ outcome: "delivered" } & Answer)
  | ({ outcome: "failed"; reason: "not-2xx" | "redirected" } & Answer)
  | { outcome: "failed"; reason: "timed-out" | "unreachable"; status: null }
  | { outcome: "refused"; reason: AddressRefusal | NameRefusal | HeaderRefusal };

/**
 * Calls an address that a customer gave: checked, resolved anew, sent without cookies or redirects, within 15 s.
 *
 * The runtime cannot hold the connection to the addresses that were checked, so a name that changes in
 * between remains a limit; no redirects, a short answer and headers without our credentials make it a poor tool.
 */
export async function guardedFetch(request: GuardedRequest, guard: Guard): Promise<CallOutcome> {
  const reason = await refuseCall(request, guard);
  if (reason) return { outcome: "refused", reason };

  const timeout = AbortSignal.timeout(guard.timeoutMs ?? CALL_TIMEOUT_MS);
  try {
    return outcomeOf(await Promise.race([call(request, guard, timeout), rejectedBy(timeout)]));
  } catch {
    const reason = timeout.aborted ? "timed-out" : "unreachable";
    return { outcome: "failed", reason, status: null };
  }
}

async function refuseCall(request: GuardedRequest, guard: Guard) {
  const refusal =
    refuseAddress(request.url, guard) ?? refuseCustomHeaders(request.customHeaders ?? {});
  if (refusal || isTestReceiver(request.url, guard)) return refusal;

  const resolved = await resolvePublic(new URL(request.url).hostname, guard.resolve);
  return resolved.ok ? null : resolved.reason;
}

async function call(request: GuardedRequest, guard: Guard, signal: AbortSignal): Promise<Answer> {
  const headers = { ...request.customHeaders, ...request.headers };
  const response = await recordedFetch({ ...request, headers }, guard, signal);
  const excerpt = await firstBytes(response, signal, request.answerBytes ?? ANSWER_BYTES);
  return { status: response.status, excerpt, retryAfter: response.headers.get("retry-after") };
}

function outcomeOf(answer: Answer): CallOutcome {
  if (answer.status >= 200 && answer.status < 300) return { outcome: "delivered", ...answer };

  const redirected = answer.status >= 300 && answer.status < 400;
  return { outcome: "failed", reason: redirected ? "redirected" : "not-2xx", ...answer };
}

async function firstBytes(response: Response, signal: AbortSignal, most: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";

  const decoder = new TextDecoder();
  let text = "";
  for (let left = most; left > 0 && !signal.aborted; ) {
    const { done, value } = await reader.read();
    if (done) break;

    text += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.length;
  }
  // Not awaited: an endpoint that never ends its answer must not hold us.
  reader.cancel().catch(() => {});
  return text;
}
