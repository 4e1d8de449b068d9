import { and, eq, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { deals, events, messages, notes, tasks } from "../schema";
import { scopedRead } from "../scoped";
import { byHand, decodeRow, type Raw } from "../statements";
import type { Row } from "../tenant-db.server";
import {
  besidePerson,
  parentVisible,
  shownChanges,
  shownReason,
  titleOf,
  unkept,
  visible,
} from "../visibility";

/** What a timeline is of. */
const COLUMNS = {
  contact: events.contactId,
  account: events.accountId,
  lead: events.leadId,
  deal: events.dealId,
} as const;
export type TimelineKind = keyof typeof COLUMNS;

/** Something that happened, with the words of the note or message that it is about. */
export interface Happening {
  event: Row<typeof events>;
  /** Null where the event is about neither, or the note or message is gone. */
  words: string | null;
  /** Of a message. */
  channel: string | null;
  threadId: string | null;
  /** What the deal or the task is called that it is about, where the viewer sees it. */
  named: string | null;
}

/**
 * What happened to a record, newest first, one row more than `limit` when there is older. Nothing where
 * the viewer does not see the record. A note is joined by the record that was checked, so of its own it needs no
 * check but whether its deal is kept back.
 * @param before the id of the last event that was shown.
 */
export const timelineOf = (
  kind: TimelineKind,
  id: string,
  { before, limit = 20 }: { before?: string | null; limit?: number } = {},
) =>
  scopedRead(({ tenantId, scope }) => {
    const about = COLUMNS[kind];
    const matching = and(
      eq(events.tenantId, tenantId),
      eq(about, id),
      before ? sql`${events.id} < ${before}` : undefined,
      parentVisible(about, id, tenantId, scope),
      besidePerson(events, about, scope),
    );
    const seen = (table: typeof deals | typeof tasks) => and(joined(table), visible(table, scope));
    const statement = byHand(
      sql`select ${events}.*, ${shownChanges(scope)} as shown, ${shownReason(scope)} as why, coalesce(${notes.body}, ${messages.body}) as words,
          ${messages.channel} as channel, ${messages.threadId} as thread_id,
          coalesce(${titleOf(deals, scope)}, ${deals.listingRef}, ${titleOf(tasks, scope)}) as named
        from ${events} indexed by ${sql.identifier(`events_by_${kind}`)}
        left join ${notes} on ${events.objectKind} = 'note' and ${and(joined(notes), same(about, notes), unkept(notes, scope))}
        left join ${messages} on ${events.objectKind} = 'message' and ${joined(messages)}
          and ${messages.contactId} = ${events.contactId}
        left join ${deals} on ${events.objectKind} = 'deal' and ${kind} <> 'deal' and ${seen(deals)}
        left join ${tasks} on ${events.objectKind} = 'task' and ${seen(tasks)}
        where ${matching} order by ${events.id} desc limit ${limit + 1}`,
    );
    return { statement, decode: (rows) => rows.map(happening) };
  });

const joined = (table: typeof notes | typeof messages | typeof deals | typeof tasks) =>
  and(eq(table.tenantId, events.tenantId), eq(table.id, events.objectId));

const same = (about: SQLiteColumn, table: typeof notes) =>
  sql`${table}.${sql.identifier(about.name)} = ${about}`;

const happening = (raw: Raw): Happening => ({
  event: decodeRow(events, { ...raw, changes: raw.shown, reason: raw.why }) as Row<typeof events>,
  words: raw.words as string | null,
  channel: raw.channel as string | null,
  threadId: raw.thread_id as string | null,
  named: raw.named as string | null,
});
