import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { consoleHref } from "~/components/operator/console-href";
import { operatorAction } from "~/http/operator-route.server";
import { accept } from "~/lib/result";
import { reportChild } from "~/use-cases/privacy/tickets/report-child.server";

/** Makes a request about a child's data of an enquiry. */
export const action = operatorAction(
  {
    permission: ["enquiries:write", "registers:approve"],
    params: z.object({ enquiryId: z.string() }),
    form: z.object({}),
  },
  async ({ ctx, params: { enquiryId } }) => {
    const made = await reportChild(ctx, enquiryId);
    return made.ok ? accept(redirect(consoleHref(`requests/${made.value}`), 303)) : made;
  },
);
