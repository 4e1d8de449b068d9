import { insistOnChange } from "~/db/queries/insist";
import { settleEnquiryRow } from "~/db/queries/operator/enquiries";
import type { EnquiryState } from "~/domain/enquiries/enquiry-states";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/** Keeps what became of an enquiry, and in the trail who said so. Refuses `enquiry-not-found`. */
export async function settleEnquiry(ctx: Ctx<"enquiries:write">, id: string, state: EnquiryState) {
  const isDone = await commitUnlessChanged(
    ctx,
    ctx.db.change(settleEnquiryRow({ id, state, at: ctx.now(), by: ctx.actor })),
    ctx.db.change(insistOnChange()),
    ...record(ctx, { type: "enquiry.settled", object: ["enquiry", id], reason: state }),
  );
  return isDone ? accept(id) : refuse("enquiry-not-found");
}
