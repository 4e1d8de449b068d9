import { insistOnChange } from "~/db/queries/insist";
import { deleteEnquiryRow } from "~/db/queries/operator/enquiries";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/** Deletes an enquiry before its time; the trail says who did. Refuses `enquiry-not-found`. */
export async function deleteEnquiry(ctx: Ctx<"enquiries:delete">, id: string) {
  const isDone = await commitUnlessChanged(
    ctx,
    ctx.db.change(deleteEnquiryRow(id)),
    ctx.db.change(insistOnChange()),
    ...record(ctx, { type: "enquiry.deleted", object: ["enquiry", id] }),
  );
  return isDone ? accept(id) : refuse("enquiry-not-found");
}
