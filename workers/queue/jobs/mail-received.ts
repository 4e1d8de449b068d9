import { fileMail } from "~/hooks/file-mail";
import { dropKeptMail, readKeptMail } from "~/use-cases/messages/kept-mail.server";
import type { Handler } from "../job-run";

/** A kept mail is filed; the mail itself goes only when that is committed. */
export const mailReceived: Handler<"mail.received"> = async ({ ctx }, { mailId }, cursor) => {
  if (cursor === FILED) {
    await dropKeptMail(ctx, mailId);
    return { kind: "finish" };
  }
  const kept = await readKeptMail(ctx, mailId);
  if (!kept) return { kind: "finish" };
  return { kind: "next", cursor: FILED, writes: await fileMail(ctx, mailId, kept) };
};

const FILED = "filed";
