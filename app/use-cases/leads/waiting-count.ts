import { and, isNotNull } from "drizzle-orm";
import { leads } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import { ofNobodyHidden } from "~/db/visibility";

/** Those that wait are counted to here. */
const COUNTED = 15;

const BY_SCOPE = {
  all: "leads_waiting",
  team: "leads_waiting_by_team",
  own: "leads_waiting_by_owner",
} as const;

/** How many that the viewer sees wait for an answer, counting one further than is told. */
export const waitingCount = (db: TenantDb) =>
  db.count(leads, {
    where: and(isNotNull(leads.answerDueAt), ofNobodyHidden(leads)),
    indexedBy: BY_SCOPE[db.scope.kind],
    atMost: COUNTED + 1,
  });

/** A count as it is told: `more` when it was not counted to the end. */
export const countedTo = (counted: number, bound = COUNTED) => ({
  n: Math.min(counted, bound),
  more: counted > bound,
});
