import { desc } from "drizzle-orm";
import { isWord } from "~/db/expressions";
import { inboundEvents, integrations } from "~/db/schema";
import type { Row } from "~/db/tenant-db.server";
import { link, type TenantDb } from "~/db/tenant-db.server";
import type { Ctx } from "../ctx";
import { countsIn, workCountsOf } from "../work-counts";

/** An event that could not be read, with the source that it came from. */
export interface Unread {
  event: Row<typeof inboundEvents>;
  source: string | null;
}

/** Events that could not be read, the newest first, each with the body as it came; and how many wait. */
export async function viewTriage({ db, viewer }: Ctx<"leads:assign" | "leads:read">) {
  const [rows, unread, counts] = await db.read(
    db.linked(
      inboundEvents,
      { source: link(inboundEvents.integrationId, integrations) },
      { ...TO_TRIAGE, orderBy: [desc(inboundEvents.id)], limit: SHOWN },
    ),
    triageCount(db),
    workCountsOf(db, viewer.userId ?? ""),
  );
  const events = rows.map(
    ({ row, source }): Unread => ({ event: row, source: source?.name ?? null }),
  );
  return { events, unread: countedTo(unread), waiting: countsIn(counts, db.scope).waiting };
}

const SHOWN = 20;

const TO_TRIAGE = {
  where: isWord(inboundEvents.state, "failed"),
  indexedBy: "inbound_events_to_triage",
};

/** Those to be looked at are counted to here. */
const MOST_UNREAD = 9;

/** How many wait to be looked at, counting one further than is told. */
export const triageCount = (db: TenantDb) =>
  db.count(inboundEvents, { ...TO_TRIAGE, atMost: MOST_UNREAD + 1 });

/** That count as it is told: `more` when it was not counted to the end. */
export const countedTo = (counted: number) => ({
  n: Math.min(counted, MOST_UNREAD),
  more: counted > MOST_UNREAD,
});
