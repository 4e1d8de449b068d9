import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { isWord } from "~/db/expressions";
import { deals, pipelines } from "~/db/schema";
import { link, type TenantDb } from "~/db/tenant-db.server";
import { ofNobodyHidden } from "~/db/visibility";
import { SHOWN } from "./shown";

/** What Today asks of somebody's open deals. */
export function askedOfDeals(db: TenantDb, me: string) {
  const mine = and(eq(deals.ownerId, me), isWord(deals.status, "open"), ofNobodyHidden(deals));
  return {
    bare: db.rows(deals, {
      orderBy: [asc(deals.stageSince), asc(deals.id)],
      indexedBy: "deals_without_step_by_owner",
      where: and(mine, isNull(deals.nextStepAt)),
      limit: SHOWN.bare + 1,
    }),
    planned: db.linked(
      deals,
      { pipeline: link(deals.pipelineId, pipelines) },
      {
        orderBy: [asc(deals.nextStepAt), asc(deals.id)],
        indexedBy: "deals_with_step_by_owner",
        where: and(mine, isNotNull(deals.nextStepAt)),
        limit: SHOWN.deals,
      },
    ),
  };
}
