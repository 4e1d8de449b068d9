import { sendInvitation } from "~/use-cases/members/send-invitation.server";
import { type Handler, JobRefused } from "../job-run";

/** A mail of the product leaves. What it is about is told by the prefix of its id. */
export const mailQueued: Handler<"mail.queued"> = async ({ id, ctx }, { mailId }) => {
  if (!mailId.startsWith("iv_")) throw new JobRefused("no such mail");

  await sendInvitation(ctx, mailId, id);
  return { kind: "finish" };
};
