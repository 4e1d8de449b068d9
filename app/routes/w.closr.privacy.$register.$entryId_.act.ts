import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { consoleHref } from "~/components/operator/console-href";
import { operatorAction } from "~/http/operator-route.server";
import { entryParams } from "~/http/register-params";
import { accept } from "~/lib/result";
import { settleEntry } from "~/use-cases/registers/settle-entry.server";

/**
 * Does something with an entry. What one person may not do alone answers 403; another refusal is told as such
 * with 409.
 */
export const action = operatorAction(
  { permission: "registers:approve", params: entryParams, form: z.object({ do: z.string() }) },
  async ({ ctx, params: { register, entryId }, form }) => {
    const settled = await settleEntry(ctx, register, entryId, form.do);
    if (!settled.ok && settled.reason === "second-person-needed")
      throw new Response("second-person-needed", { status: 403 });

    return settled.ok ? accept(redirect(consoleHref(`${register}/${entryId}`), 303)) : settled;
  },
);
