import { desc, eq } from "drizzle-orm";
import { contacts, messages, threads, workspaceSettings } from "~/db/schema";
import { link } from "~/db/tenant-db.server";
import { mayBeProfiled } from "~/domain/contacts/objections";
import { isWithheld } from "~/domain/contacts/withheld";
import { isSample } from "~/domain/sample/sample-mark";
import { type PreparedSummary, prepareSummary } from "~/domain/summaries/provider-summary";
import type { Ctx } from "../ctx";

/** How many messages are read at most: the newest. */
const MOST = 500;
const ARABIC = /\p{Script=Arabic}/u;

/** A thread as a summary is made of it, and the workspace's wishes as they are now. */
export interface Material {
  threadId: string;
  contact: typeof contacts.$inferSelect;
  leadId: string | null;
  messages: (typeof messages.$inferSelect)[];
  settings: typeof workspaceSettings.$inferSelect;
}

/**
 * What is to be summarised. Undefined when the thread is gone, its person is withheld, objects or is sample data, or AI was
 * switched off since somebody asked: then nothing is made.
 */
export async function materialOf(
  ctx: Pick<Ctx, "db">,
  threadId: string,
): Promise<Material | undefined> {
  const [[found], latest, [settings]] = await ctx.db.read(
    ctx.db.linked(
      threads,
      { contact: link(threads.contactId, contacts) },
      { where: eq(threads.id, threadId), limit: 1 },
    ),
    ctx.db.rows(messages, {
      within: { column: messages.threadId, id: threadId },
      orderBy: [desc(messages.id)],
      limit: MOST,
    }),
    ctx.db.rows(workspaceSettings, { limit: 1 }),
  );
  if (!found?.contact || isWithheld(found.contact) || !settings?.aiOn) return undefined;
  if (isSample(found.contact) || !mayBeProfiled(found.contact)) return undefined;

  const { row, contact } = found;
  return { threadId, contact, leadId: row.leadId, messages: latest.toReversed(), settings };
}

/** What would be sent to a provider: cleaned text with placeholders, and nothing else. */
export function preparedFor(
  { contact, messages: all, settings }: Material,
  timeZone: string,
): PreparedSummary {
  const written = all.map(({ id, direction, sentAt, body }) => ({
    id,
    direction,
    at: sentAt,
    body,
  }));
  const colleagues = Object.values(settings.directory).map(({ name }) => name);
  const known = {
    names: [contact.nameEn, contact.nameAr, ...colleagues].filter((name) => name !== null),
    phones: contact.phones.flatMap(({ raw, e164 }) => [raw, ...(e164 ? [e164] : [])]),
    emails: contact.emails,
    ids: [],
  };
  const language = ARABIC.test(all.map(({ body }) => body).join("")) ? "ar" : "en";
  return prepareSummary(written, known, { language, zone: timeZone });
}
