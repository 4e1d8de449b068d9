import { and, gt, gte, lt, or, sql } from "drizzle-orm";
import type { EpochMs } from "~/lib/time";
import type { ConsentRecord } from "../../consent-ledger.server";
import { consentRecords } from "../../schema";
import { scopedRead } from "../../scoped";
import { byHand, decodeRow, type Raw } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

interface Span {
  from: EpochMs;
  /** Not in it any more. */
  until: EpochMs;
  /** The last line that is known. */
  after: Pick<ConsentRecord, "at" | "id"> | null;
  limit: number;
}

/** Lines of the ledger of cookie choices, the oldest first. */
export const consentBetween = ({ from, until, after, limit }: Span) =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    const { at, id } = consentRecords;
    const beyond = after ? or(gt(at, after.at), gt(id, after.id)) : undefined;
    const where = and(gte(at, after?.at ?? from), lt(at, until), beyond);
    return {
      statement: byHand(
        sql`select * from ${consentRecords} where ${where} order by at, id limit ${limit}`,
      ),
      decode: (rows) =>
        rows.map((row: Raw) => decodeRow(consentRecords, row) as unknown as ConsentRecord),
    };
  });
