import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { versionsHref } from "~/components/operator/console-href";
import { DOCUMENTS } from "~/config/policy-version";
import { operatorAction } from "~/http/operator-route.server";
import { accept } from "~/lib/result";
import { approvePolicy } from "~/use-cases/policy/settle-policy.server";

const form = z.object({ id: z.string(), of: z.enum(DOCUMENTS).catch("privacy") });

/** The second person agrees to a day that a law forces, or to a change of wording. Whoever prepared it may not: 403. */
export const action = operatorAction(
  { permission: "registers:approve", params: z.object({}), form },
  async ({ ctx, form }) => {
    const approved = await approvePolicy(ctx, form.id, form.of);
    if (!approved.ok && approved.reason === "second-person-needed")
      throw new Response("second-person-needed", { status: 403 });

    return approved.ok ? accept(redirect(versionsHref(form.of), 303)) : approved;
  },
);
