import { outboundCalls } from "../local/outbound-calls";
import type { OutboundLedger } from "./outbound";

/** Shows every call at `/dev/outbound.json`. For a Worker with local tools on. */
export const localLedger = (): OutboundLedger => ({
  async record(call) {
    const at = new Date(call.at).toISOString();
    outboundCalls().add({ ...call, at, body: call.body ?? "" });
  },
});
