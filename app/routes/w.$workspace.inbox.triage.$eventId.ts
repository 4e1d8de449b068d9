import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { tenantAction } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { discardInbound } from "~/use-cases/leads/discard-inbound.server";
import { retryInbound } from "~/use-cases/leads/retry-inbound.server";

/** An event that could not be read is read again, or put away. */
export const action = tenantAction(
  {
    permission: "leads:assign",
    params: z.object({ workspace: z.string(), eventId: z.string() }),
    form: z.object({ do: z.enum(["retry", "discard"]) }),
  },
  async ({ ctx, params: { workspace, eventId }, form }) => {
    const retries = form.do === "retry";
    const outcome = retries ? await retryInbound(ctx, eventId) : await discardInbound(ctx, eventId);
    const did = retries ? "retried" : "discarded";
    return outcome.ok ? accept(redirect(`/w/${workspace}/inbox/triage?did=${did}`, 303)) : outcome;
  },
);
