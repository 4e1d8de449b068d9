import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { consoleHref } from "~/components/operator/console-href";
import { operatorAction } from "~/http/operator-route.server";
import { accept } from "~/lib/result";
import { eraseAsked } from "~/use-cases/privacy/tickets/view-asked.server";

/** Erases what we hold ourselves of the address that asks. */
export const action = operatorAction(
  {
    permission: "registers:approve",
    params: z.object({ requestId: z.string() }),
    form: z.object({}),
  },
  async ({ ctx, params: { requestId } }) => {
    const erased = await eraseAsked(ctx, requestId);
    return erased.ok ? accept(redirect(consoleHref(`requests/${requestId}`), 303)) : erased;
  },
);
