import { and, eq, sql } from "drizzle-orm";
import { deals, importRows } from "../schema";
import { scopedRead } from "../scoped";
import { byHand } from "../statements";
import { visible } from "../visibility";

/** Deals that an import made, as they stand now: how many, and their money in minor units. */
export interface Tallied {
  pipelineId: string;
  stageId: string;
  status: "open" | "won" | "lost";
  ownerId: string | null;
  currency: string;
  n: number;
  minor: number;
}

/** More rows than this are not counted for a page. */
export const MOST_TALLIED = 10_000;

/** The deals of one import by stage, end, owner and currency, read from the deals themselves. */
export const tallyOfImport = (importId: string) =>
  scopedRead<Tallied[]>(({ tenantId, scope }) => {
    const made = and(
      eq(importRows.tenantId, tenantId),
      eq(importRows.importId, importId),
      eq(importRows.outcome, "created"),
      eq(importRows.objectKind, "deal"),
    );
    const ids = sql`select ${importRows.objectId} as id from ${importRows}
      indexed by import_rows_by_outcome where ${made} limit ${MOST_TALLIED}`;
    const statement = byHand(
      sql`select ${deals.pipelineId} as pipelineId, ${deals.stageId} as stageId, ${deals.status} as status,
          ${deals.ownerId} as ownerId, ${deals.currency} as currency,
          count(*) as n, coalesce(sum(${deals.valueMinor}), 0) as minor
        from (${ids}) as made cross join ${deals}
        on ${and(eq(deals.tenantId, tenantId), sql`${deals.id} = made.id`, visible(deals, scope))}
        group by 1, 2, 3, 4, 5`,
    );
    return { statement, decode: (rows) => rows as unknown as Tallied[] };
  });
