import { journal } from "./journal";

/** A call to a third party as /dev/outbound.json shows it. */
export interface OutboundCall {
  /** ISO 8601, UTC, by the product's clock. */
  at: string;
  host: string;
  method: string;
  path: string;
  /** Without secrets: no authorization, cookie or signature. */
  headers: Record<string, string>;
  body: string;
  purpose: string;
  /** The row of the sub-processor register that allowed it; null for an address a customer gave. */
  subProcessor: string | null;
  /** The answer's status, or null when there was none. */
  status: number | null;
}

/** Every call to a third party since the product was started. */
export const outboundCalls = () => journal<OutboundCall>("outbound");
