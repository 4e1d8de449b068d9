import type { Permission } from "~/config/permissions";
import type { Write } from "~/db/statements";
import { idBeside } from "~/lib/ids";
import { log } from "~/lib/log";
import type { Attachment } from "~/services/mail/parse-mail";
import type { Ctx } from "~/use-cases/ctx";
import { storeFile } from "~/use-cases/files/add-file.server";
import type { Subject } from "~/use-cases/subject";

const MOST = 20;

/**
 * Keeps what came with a mail as files of a record, by the rules of an upload. What they refuse is not
 * kept, and the log says why without its name. Each has an id of the mail's, so that kept again it is the same.
 * @returns what makes them seen, to be committed once.
 */
export async function keepAttachments(
  ctx: Ctx<Permission>,
  subject: Subject,
  attachments: readonly Attachment[],
  mailId: string,
): Promise<Write[]> {
  const writes: Write[] = [];
  for (const [i, attachment] of attachments.slice(0, MOST).entries()) {
    const stored = await storeFile(ctx, subject, attachment, idBeside(mailId, "fl", i));
    if (stored.ok) writes.push(stored.value.seen, ...stored.value.told);
    else log("mail.attachment-refused", { type: stored.reason });
  }
  return writes;
}
