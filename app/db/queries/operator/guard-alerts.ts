import { sql } from "drizzle-orm";
import type { GuardAlert } from "../../guard-alerts.server";
import { type Cursor, insistOnList, pageOf } from "../../paging";
import { guardAlerts } from "../../schema";
import { scopedRead } from "../../scoped";
import { byHand, decodeRow, type Raw } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

const LIST = "guard_alerts.at";

/** What the guard at the exit stopped, the newest first, a page by its key. */
export const guardAlertPage = (cursor: Cursor | null, limit: number) =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    insistOnList(cursor, LIST);
    const id = sql`day || ' ' || kind || ' ' || name`;
    const after = cursor
      ? sql`at <= ${cursor.value} and (at, ${id}) < (${cursor.value}, ${cursor.id})`
      : sql`true`;
    return {
      statement: byHand(
        sql`select *, ${id} as id from ${guardAlerts} where ${after} order by at desc, id desc limit ${limit + 1}`,
      ),
      decode: (rows) => pageOf(rows.map(withId), limit, LIST),
    };
  });

const withId = (row: Raw) => ({
  ...(decodeRow(guardAlerts, row) as unknown as GuardAlert),
  id: String(row.id),
});
