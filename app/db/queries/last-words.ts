import { and, eq, sql } from "drizzle-orm";
import type { EpochMs } from "~/lib/time";
import { contacts, leads, messages } from "../schema";
import { scopedColumn } from "../scoped";
import { visible } from "../visibility";

/** How much of a message a list shows. */
const FIRST_WORDS = 200;

/** The last words of a lead's conversation, either side's, and when they were said; null where the viewer may not read them. */
export const lastWords = scopedColumn(({ tenantId, scope }) => {
  const theirs = and(
    eq(messages.tenantId, tenantId),
    sql`${messages.threadId} = ${leads.threadId}`,
    visible(messages, scope),
  );
  return sql`(select json_array(${messages.sentAt}, substr(${messages.body}, 1, ${FIRST_WORDS})) from ${messages} indexed by messages_by_thread
    where ${theirs} order by ${messages.id} desc limit 1)`;
});

/** Them as the query above gave them. */
export function lastSaid(told: string | null | undefined): { at: EpochMs; words: string } | null {
  if (!told) return null;
  const [at, words] = JSON.parse(told) as [EpochMs, string];
  return { at, words };
}

/**
 * The first words of the message that waits for an answer, of leads that are read with their contacts: null for
 * whoever does not see the person, where the message is gone, and where the enquiry itself is what waits.
 */
export const waitingWords = scopedColumn(
  ({ tenantId }) =>
    sql`(select substr(${messages.body}, 1, ${FIRST_WORDS}) from ${messages} where ${and(
      eq(messages.tenantId, tenantId),
      sql`${messages.id} = ${leads.waitingMessageId}`,
      sql`${messages.contactId} = ${contacts.id}`,
    )})`,
);
