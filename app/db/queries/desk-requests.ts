import { and, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { DeskView } from "~/domain/privacy/desk-views";
import type { EpochMs } from "~/lib/time";
import type { PlainDate } from "~/lib/zoned-time";
import { type Cursor, insistOnList, pageOf } from "../paging";
import { contacts, jobs, packages, privacyRequestSteps, privacyRequests } from "../schema";
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
  cursor?: Cursor | null;
  limit: number;
  /** By it a package is still there, or not any more. */
  now: EpochMs;
}

/** A request with what its row alone does not tell: whose it is, how far the work for it is, and its package. */
export interface FoundRequest extends PrivacyRequest {
  endsOn: string;
  person: { nameEn: string | null; nameAr: string | null };
  job: { state: string; done: number; total: number | null; error: string | null } | null;
  hasPackage: boolean;
}

const BESIDES = sql`${contacts.nameEn} as person_en, ${contacts.nameAr} as person_ar,
  ${jobs.state} as job_state, ${jobs.done} as job_done, ${jobs.total} as job_total, ${jobs.error} as job_error,
  ${packages.id} is not null as has_package`;

/** The desk decides about people who are hidden from everybody else, so their names are read whoever's they are. */
const joins = (now: EpochMs) => sql`
  left join ${contacts} on ${contacts.tenantId} = ${owner} and ${contacts.id} = ${privacyRequests.contactId}
  left join ${jobs} on ${jobs.tenantId} = ${owner} and ${jobs.id} = ${privacyRequests.jobId}
  left join ${packages} on ${packages.tenantId} = ${owner} and ${packages.id} = ${privacyRequests.packageId}
    and ${packages.expiresAt} > ${now}`;

/** A page of open requests, the most urgent first, or of closed ones, the newest first. */
export const deskPage = ({ view, cursor, limit, now }: Wanted) =>
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
      statement: byHand(sql`select ${privacyRequests}.*, ${END} as ends_on, ${BESIDES}
        from ${privacyRequests} indexed by ${sql.identifier(index)} ${joins(now)}
        where ${matching} order by ${order} limit ${limit + 1}`),
      decode: (rows) => pageOf(rows.map(decoded), limit, name, "at"),
    };
  });

/** One request, or undefined. */
export const deskRequest = (requestId: string, now: EpochMs) =>
  scopedRead(({ tenantId, scope }) => ({
    statement: byHand(sql`select ${privacyRequests}.*, ${END} as ends_on, ${BESIDES}
      from ${privacyRequests} ${joins(now)}
      where ${and(sql`${owner} = ${tenantId} and ${id} = ${requestId}`, visible(privacyRequests, scope))}`),
    decode: ([row]) => row && decoded(row),
  }));

const decoded = (row: Raw): FoundRequest => ({
  ...(decodeRow(privacyRequests, row) as PrivacyRequest),
  endsOn: String(row.ends_on),
  person: { nameEn: textOf(row.person_en), nameAr: textOf(row.person_ar) },
  job: row.job_state === null ? null : jobOf(row),
  hasPackage: row.has_package === 1,
});

const jobOf = (row: Raw) => ({
  state: String(row.job_state),
  done: Number(row.job_done),
  total: row.job_total === null ? null : Number(row.job_total),
  error: textOf(row.job_error),
});

const textOf = (value: unknown) => (value === null ? null : String(value));

type Step = typeof privacyRequestSteps.$inferSelect;

/** A step of the most urgent request, and the request from outside that it is a part of. */
export type UrgentStep = Step & Pick<PrivacyRequest, "ticketId">;

const urgent = (column: SQLiteColumn, tenantId: string) => sql`(select ${column}
  from ${privacyRequests} indexed by privacy_requests_by_end
  where ${owner} = ${tenantId} and ${closedAt} is null order by ${END}, ${id} limit 1)`;

/** What happened so far to the most urgent open request, in order. */
export const urgentSteps = (limit: number) =>
  scopedRead<UrgentStep[]>(({ tenantId }) => ({
    statement:
      byHand(sql`select ${privacyRequestSteps}.*, ${urgent(privacyRequests.ticketId, tenantId)} as ticket_id
      from ${privacyRequestSteps} indexed by privacy_request_steps_by_request
      where ${privacyRequestSteps.tenantId} = ${tenantId} and ${privacyRequestSteps.requestId} = ${urgent(id, tenantId)}
      order by ${privacyRequestSteps.id} limit ${limit}`),
    decode: (rows) =>
      rows.map((row) => ({
        ...(decodeRow(privacyRequestSteps, row) as Step),
        ticketId: textOf(row.ticket_id),
      })),
  }));

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
