import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { consoleHref } from "~/components/operator/console-href";
import { operatorAction } from "~/http/operator-route.server";
import { accept } from "~/lib/result";
import { deleteEnquiry } from "~/use-cases/enquiries/delete-enquiry.server";

/** Deletes an enquiry before its time. */
export const action = operatorAction(
  {
    permission: "enquiries:delete",
    params: z.object({ enquiryId: z.string() }),
    form: z.object({}),
  },
  async ({ ctx, params: { enquiryId } }) => {
    const deleted = await deleteEnquiry(ctx, enquiryId);
    return deleted.ok ? accept(redirect(consoleHref("enquiries"), 303)) : deleted;
  },
);
