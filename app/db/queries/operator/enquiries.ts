import { and, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import type { EnquiryState } from "~/domain/enquiries/enquiry-states";
import type { EpochMs } from "~/lib/time";
import { type Cursor, insistOnList, pageOf } from "../../paging";
import { enquiries } from "../../schema";
import { scopedRead, scopedWrite } from "../../scoped";
import { byHand, decodeRow, type Raw } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

type Enquiry = typeof enquiries.$inferSelect;

/** They belong to no workspace; those who answer them work in the operator's own. */
const LIST = "enquiries.id";

const decode = (rows: Raw[]) => rows.map((row) => decodeRow(enquiries, row) as Enquiry);

interface Wanted {
  /** Null is all of them. */
  state: EnquiryState | null;
  cursor: Cursor | null;
  limit: number;
}

/** What was written to us, the newest first, a page by its key. */
export const enquiryPage = ({ state, cursor, limit }: Wanted) =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    insistOnList(cursor, LIST);
    const after = cursor ? lt(enquiries.id, cursor.id) : undefined;
    const where = and(state ? eq(enquiries.state, state) : undefined, after) ?? sql`true`;
    return {
      statement: byHand(
        sql`select * from ${enquiries} where ${where} order by ${desc(enquiries.id)} limit ${limit + 1}`,
      ),
      decode: (rows) => pageOf(decode(rows), limit, LIST),
    };
  });

/** How many wait for an answer, counting no further than `atMost`. */
export const openEnquiries = (atMost: number) =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(
        sql`select count(*) as n from (select 1 from ${enquiries} where ${eq(enquiries.state, "open")} limit ${atMost})`,
      ),
      decode: ([row]: Raw[]) => Number(row?.n ?? 0),
    };
  });

export const enquiryOf = (id: string) =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(sql`select * from ${enquiries} where ${eq(enquiries.id, id)}`),
      decode: (rows): Enquiry | undefined => decode(rows)[0],
    };
  });

interface Settled {
  id: string;
  state: EnquiryState;
  at: EpochMs;
  by: string;
}

export const settleEnquiryRow = ({ id, state, at, by }: Settled) =>
  changing(
    sql`update ${enquiries} set state = ${state}, settled_at = ${at}, settled_by = ${by} where ${eq(enquiries.id, id)}`,
  );

export const deleteEnquiryRow = (id: string) =>
  changing(sql`delete from ${enquiries} where ${eq(enquiries.id, id)}`);

const changing = (text: SQL) =>
  scopedWrite((viewer) => {
    onlyTheOperator(viewer);
    return { statement: byHand(text) };
  });
