import type { Permission } from "~/config/permissions";
import type { Bytes } from "~/lib/bytes";
import { log } from "~/lib/log";
import type { Ctx } from "~/use-cases/ctx";
import { addFile } from "~/use-cases/files/add-file.server";
import type { Subject } from "~/use-cases/subject";

/** A file that came with a mail. */
export interface Attachment {
  name: string;
  bytes: Bytes;
}

const MOST = 20;

/**
 * Keeps what came with a mail as files of a record, by the rules of an upload. What they refuse is not
 * kept, and the log says why without its name.
 */
export async function keepAttachments(
  ctx: Ctx<Permission>,
  subject: Subject,
  attachments: readonly Attachment[],
): Promise<void> {
  for (const attachment of attachments.slice(0, MOST)) {
    const kept = await addFile(ctx, subject, attachment);
    if (!kept.ok) log("mail.attachment-refused", { type: kept.reason });
  }
}
