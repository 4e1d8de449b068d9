import { type SQL, sql } from "drizzle-orm";
import { contacts } from "../schema";
import { scopedRead, scopedWrite } from "../scoped";
import { byHand } from "../statements";
import type { RecordTable } from "../tenant-db.server";

/** The same form comes twice within moments: only the workspace's latest few rows are looked at. */
const LATEST = 10;
/** Making a contact reads most of all, and who it is would be recognised besides. */
const LATEST_CONTACTS = 2;

/** Ends the whole batch when one of the latest rows of a table has an id of this ending: it is made already. */
export const insistUnmade = (table: RecordTable, ending: string) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`select case when exists (${madeWith(table, tenantId, ending)})
        then json_extract('{}', ${MADE_BEFORE}) else 1 end`,
    ),
  }));

/** Whether a commit failed because `insistUnmade` ended it. */
export const isMadeBefore = (failure: unknown) =>
  failure instanceof Error && failure.message.includes(MADE_BEFORE);

/** Which of the latest rows has an id of this ending. */
export const madeBefore = (table: RecordTable, ending: string) =>
  scopedRead(({ tenantId }) => ({
    statement: byHand(madeWith(table, tenantId, ending)),
    decode: ([row]) => (row ? String(row.id) : undefined),
  }));

function madeWith(table: RecordTable, tenantId: string, ending: string): SQL {
  const latest = table === contacts ? LATEST_CONTACTS : LATEST;
  return sql`select id from (
      select id from ${table} where tenant_id = ${tenantId} order by id desc limit ${latest}
    ) where substr(id, ${-ending.length}) = ${ending}`;
}

/** No path in JSON: SQLite says it in its error. */
const MADE_BEFORE = "made before";
