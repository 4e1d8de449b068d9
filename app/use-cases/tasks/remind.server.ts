import { and, eq } from "drizzle-orm";
import { mailboxOf } from "~/db/queries/memberships";
import { tasks } from "~/db/schema";
import type { Write } from "~/db/statements";
import { ofNobodyHidden } from "~/db/visibility";
import { isReminderDue } from "~/domain/tasks/task";
import { formatDateTime } from "~/lib/format";
import type { Letter } from "~/services/mail/letter";
import { taskMails } from "~/words/tasks";
import { say } from "~/words/words";
import type { Ctx } from "../ctx";
import { type Task, told } from "./task-writes";

/**
 * Reminds whoever has a task, by mail, and tells that it is due. A reminder that was moved, taken
 * away or done with its task meanwhile does nothing, nor does one about somebody who is hidden.
 * @param key the same for every try, so that the mail goes out once.
 * @returns the writes that end the reminder; the caller commits them.
 */
export async function remind(ctx: Ctx, taskId: string, key: string): Promise<Write[]> {
  const [task] = await ctx.db.read(ctx.db.one(tasks, taskId, ofNobodyHidden(tasks)));
  if (!task || !isReminderDue(task, ctx.now())) return [];

  const [mailbox] = await ctx.db.read(ctx.db.ask(mailboxOf(task.ownerId ?? "")));
  const works = ctx.settings.directory[task.ownerId ?? ""]?.active;
  if (mailbox && works)
    await ctx.services.mail.post(letterOf(task, mailbox, ctx.services.origin), key);

  const asRead = and(eq(tasks.id, taskId), eq(tasks.remindAt, task.remindAt ?? 0));
  return [ctx.db.update(tasks, { remindAt: null }, asRead), ...told(ctx, "task.due", task)];
}

interface Mailbox {
  name: string;
  address: string;
  locale: "en" | "ar";
  slug: string;
  timeZone: string;
}

/** It names the task and its time, and nobody whom it is about. */
function letterOf(task: Task, { locale, slug, timeZone, ...to }: Mailbox, origin: string): Letter {
  const t = say(locale, taskMails);
  const time = task.dueAt === null ? "" : formatDateTime(task.dueAt, locale, timeZone);
  const title = task.title || t("keptBack");
  return {
    to,
    locale,
    subject: t("subject", { title }),
    paragraphs: [t("text", { title, time })],
    link: { label: t("press"), href: `${origin}/w/${slug}/tasks` },
    because: t("because"),
  };
}
