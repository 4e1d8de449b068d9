import { insistOnChange } from "~/db/queries/insist";
import { deleteEnquiryRow, enquiryOf } from "~/db/queries/operator/enquiries";
import { childReport } from "~/domain/enquiries/child-report";
import { normaliseEmail } from "~/lib/email";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../../commit";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import { receiving } from "./receive-ticket.server";

/**
 * Makes a request about a child's data of what came as an enquiry: its 72 hours count from when it was written,
 * and the enquiry is one no longer. Refuses `enquiry-not-found`.
 * @returns the request's id.
 */
export async function reportChild(
  ctx: Ctx<"enquiries:write" | "registers:approve">,
  enquiryId: string,
) {
  const [enquiry] = await ctx.db.read(ctx.db.ask(enquiryOf(enquiryId)));
  if (!enquiry) return refuse("enquiry-not-found");

  const form = childReport(enquiry);
  const asked = {
    ...{ email: normaliseEmail(enquiry.email), phone: null, details: form.details ?? null },
    ...{ by: form.by, locale: enquiry.locale, isWriters: true },
  };
  const { id, writes } = await receiving({ ...ctx, place: null }, form, asked, enquiry.at);
  const isDone = await commitUnlessChanged(
    ctx,
    ctx.db.change(deleteEnquiryRow(enquiryId)),
    ctx.db.change(insistOnChange()),
    ...writes,
    ...record(ctx, { type: "enquiry.settled", object: ["enquiry", enquiryId], reason: "child" }),
  );
  return isDone ? accept(id) : refuse("enquiry-not-found");
}
