import { and, type SQL, sql } from "drizzle-orm";
import type { DeskView } from "~/domain/privacy/desk-views";
import type { EpochMs } from "~/lib/time";
import type { PlainDate } from "~/lib/zoned-time";
import { type Cursor, insistOnList, pageOf } from "../paging";
import { privacyRequests } from "../schema";
import { scopedRead } from "../scoped";
import { byHand, decodeRow, type Raw } from "../statements";
import { visible } from "../visibility";

type PrivacyRequest = typeof privacyRequests.$inferSelect;

const { id, tenantId: owner, closedAt, dueOn, extendedTo } = privacyRequests;

/** The day by which it must be answered, as `privacy_requests_by_end` has it. */
const END = sql`case when ${extendedTo} is null then ${dueOn} else ${extendedTo} end`;

const LISTS = {
  open: {
    name: "desk.endsOn",
    index: "privacy_requests_by_end",
    where: sql`${closedAt} is null`,
    order: sql`${END}, ${id}`,
    // Of a pair whose one half is an expression SQLite seeks nothing: the day is sought, and the ids of that day passed.
    from: ({ value, id: at }: Cursor) =>
      sql`${END} >= ${value} and ((${END}) > ${value} or ${id} >= ${at})`,
  },
  closed: {
    name: "desk.closedAt",
    index: "privacy_requests_closed",
    where: sql`${closedAt} is not null`,
    order: sql`${closedAt} desc, ${id} desc`,
    from: ({ value, id: at }: Cursor) => sql`(${closedAt}, ${id}) <= (${value}, ${at})`,
  },
} satisfies Record<DeskView, { from: (cursor: Cursor) => SQL; [part: string]: unknown }>;

interface Wanted {
  view: DeskView;
  cursor: Cursor | null;
  limit: number;
}

/** A page of open requests, the most urgent first, or of closed ones, the newest first. */
export const deskPage = ({ view, cursor, limit }: Wanted) =>
  scopedRead(({ tenantId, scope }) => {
    const { name, index, where, order, from } = LISTS[view];
    insistOnList(cursor, name);
    const matching = and(
      sql`${owner} = ${tenantId}`,
      visible(privacyRequests, scope),
      where,
      cursor ? from(cursor) : undefined,
    );
    return {
      statement: byHand(sql`select ${privacyRequests}.*, ${END} as ends_on
        from ${privacyRequests} indexed by ${sql.identifier(index)}
        where ${matching} order by ${order} limit ${limit + 1}`),
      decode: (rows) => pageOf(rows.map(decoded), limit, name, "at"),
    };
  });

const decoded = (row: Raw) => ({
  ...(decodeRow(privacyRequests, row) as PrivacyRequest),
  endsOn: String(row.ends_on),
});

interface Days {
  today: PlainDate;
  /** The last day of "this week". */
  until: PlainDate;
  monthStart: EpochMs;
}

export interface DeskCounts {
  open: number;
  overdue: number;
  dueThisWeek: number;
  closedThisMonth: number;
}

/** How much there is at a desk, counted out: of what is open the index alone is read. */
export const deskCounts = ({ today, until, monthStart }: Days) =>
  scopedRead<DeskCounts>(({ tenantId }) => ({
    statement: byHand(sql`select count(*) as open, coalesce(sum((${END}) < ${today}), 0) as overdue,
        coalesce(sum((${END}) between ${today} and ${until}), 0) as due_this_week,
        (select count(*) from ${privacyRequests} indexed by privacy_requests_closed
          where ${owner} = ${tenantId} and ${closedAt} is not null and ${closedAt} >= ${monthStart}) as closed_this_month
      from ${privacyRequests} indexed by privacy_requests_by_end
      where ${owner} = ${tenantId} and ${closedAt} is null`),
    decode: ([row]) => ({
      open: Number(row?.open),
      overdue: Number(row?.overdue),
      dueThisWeek: Number(row?.due_this_week),
      closedThisMonth: Number(row?.closed_this_month),
    }),
  }));
