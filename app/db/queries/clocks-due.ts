import { type SQL, sql } from "drizzle-orm";
import type { PlainDate } from "~/lib/zoned-time";
import { jobs, privacyRequests } from "../schema";
import { scopedRead, scopedWrite } from "../scoped";
import { byHand, decodeRow } from "../statements";
import { onlyTheOperator } from "./operator/only-the-operator";

type Row = typeof privacyRequests.$inferSelect;

/** The last request that was looked at, in the order of their ends. */
export interface ClockPlace {
  end: PlainDate | "";
  id: string;
}

// As the index has it.
const END = sql.raw("(case when extended_to is null then due_on else extended_to end)");

const page = (condition: SQL, { end, id }: ClockPlace, limit: number) =>
  scopedRead<Row[]>(({ tenantId }) => ({
    statement: byHand(sql`select * from ${privacyRequests} as r
      where tenant_id = ${tenantId} and closed_at is null and (${END}, id) > (${end}, ${id}) and ${condition}
      order by ${END}, id limit ${limit}`),
    decode: (rows) => rows.map((row) => decodeRow(privacyRequests, row) as Row),
  }));

/** What was warned of, and what is due, as numbers in the order of `WARNINGS`. */
const WARNED = sql.raw(
  "case warned when 'over' then 5 when '1' then 4 when '3' then 3 when '7' then 2 when 'half' then 1 else 0 end",
);

/** Half of the time is over by any zone: a day more or less decides whoever reads the row. */
const maybeHalf = (today: PlainDate) =>
  sql`created_at / 86400000.0 + 2440587.5 <= 2 * julianday(${today}) - julianday(${END}) + 2`;

const dueOn = (today: PlainDate) => sql`(case
  when ${END} < ${today} then 5
  when julianday(${END}) - julianday(${today}) <= 1 then 4
  when julianday(${END}) - julianday(${today}) <= 3 then 3
  when julianday(${END}) - julianday(${today}) <= 7 then 2
  when ${maybeHalf(today)} then 1 else 0 end)`;

/** A code was sent for it, and nobody typed it in: no desk has it yet. */
const UNCONFIRMED = sql.raw(
  "(verified_at is null and codes_sent > 0 and state in ('received', 'identity-pending') and purpose is not 'child')",
);

/** Of what is with others nobody is warned before its day is over: they have clocks of their own. */
const isTheirs = (today: PlainDate) => sql`(state = 'forwarded' and ${END} >= ${today})`;

/** The next open requests of a workspace of which a warning may be due that was not given. */
export const warningsDue = (today: PlainDate, after: ClockPlace, limit: number) =>
  page(
    sql`not ${UNCONFIRMED} and not ${isTheirs(today)} and ${dueOn(today)} > ${WARNED}`,
    after,
    limit,
  );

/** The latest day that an open part of a request from outside was extended to, past its first; else null. */
const LATEST_PART = sql.raw(`(select max(part.extended_to) from privacy_requests as part
  where part.ticket_id = privacy_requests.id and part.closed_at is null and part.extended_to > privacy_requests.due_on)`);

/**
 * What is with brokerages alone ends with the latest day that one of them gave itself. Not of a phone alone, which
 * nobody confirmed: its day must not tell whether somebody knows the number.
 */
export const partsExtended = () =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement:
        byHand(sql`update ${privacyRequests} set extended_to = ${LATEST_PART}, warned = null
        where tenant_id = ${viewer.tenantId} and closed_at is null and state = 'forwarded' and verified_at is not null
          and extended_to is not ${LATEST_PART} and exists (select 1 from ${privacyRequests} as part
            where part.ticket_id = privacy_requests.id and part.closed_at is null)`),
    };
  });

/** Each workspace that has it answered, and none is about to be given it. */
const ANSWERED_BY_ALL = sql`(state = 'forwarded' and verified_at is not null
  and (json_array_length(kept_answers) > 0
    or exists (select 1 from ${privacyRequests} as part where part.ticket_id = r.id))
  and not exists (select 1 from ${privacyRequests} as part where part.ticket_id = r.id and part.closed_at is null)
  and not exists (select 1 from ${jobs} where ${jobs.state} in ('queued', 'running')
    and ${jobs.type} = 'request.forwarded' and json_extract(${jobs.payload}, '$.ticketId') = r.id))`;

/**
 * The next requests from outside that nobody has to answer any more: all who had them did, on whichever day; or they are
 * over, and forwarded, and no workspace owes anything; or over and never confirmed, unless that was warned of. One of a phone alone, which nobody confirmed either, ends on its day
 * whoever knows the number: its end says nothing of that, and what they answer later still comes to it.
 */
export const overUnowed = (today: PlainDate, after: ClockPlace, limit: number) =>
  page(
    sql`purpose is not 'child' and (${ANSWERED_BY_ALL} or ${END} < ${today} and (
      (state = 'forwarded' and (verified_at is null or not exists (select 1 from ${privacyRequests} as part
        where part.ticket_id = r.id and part.closed_at is null)))
      or (verified_at is null and asked is not null and warned is not 'over'
        and state in ('received', 'identity-pending'))))`,
    after,
    limit,
  );
