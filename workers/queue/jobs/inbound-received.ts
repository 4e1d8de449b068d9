import { readInbound } from "~/use-cases/intake/read-inbound.server";
import type { Handler } from "../job-run";

/** A kept event is read. Everything it makes is committed with the step, so it is made once. */
export const inboundReceived: Handler<"inbound.received"> = async ({ ctx }, { inboundEventId }) => {
  const { state, leadId, writes } = await readInbound(ctx, inboundEventId);
  return { kind: "finish", writes, result: { state, leadId } };
};
