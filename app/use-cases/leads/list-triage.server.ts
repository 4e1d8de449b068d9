import { desc } from "drizzle-orm";
import { isWord } from "~/db/expressions";
import { inboundEvents, integrations } from "~/db/schema";
import type { Row } from "~/db/tenant-db.server";
import { link, type TenantDb } from "~/db/tenant-db.server";
import type { Ctx } from "../ctx";

/** An event that could not be read, with the source that it came from. */
export interface Unread {
  event: Row<typeof inboundEvents>;
  source: string | null;
}

/** Events that could not be read, the newest first, each with the body as it came. */
export async function listTriage(
  ctx: Ctx<"leads:assign">,
  { limit = 50 }: { limit?: number } = {},
) {
  const [rows] = await ctx.db.read(
    ctx.db.linked(
      inboundEvents,
      { source: link(inboundEvents.integrationId, integrations) },
      { ...TO_TRIAGE, orderBy: [desc(inboundEvents.id)], limit },
    ),
  );
  return rows.map(({ row, source }): Unread => ({ event: row, source: source?.name ?? null }));
}

const TO_TRIAGE = {
  where: isWord(inboundEvents.state, "failed"),
  indexedBy: "inbound_events_to_triage",
};

/** How many wait to be looked at, counting no further than twenty-one. */
export const triageCount = (db: TenantDb) => db.count(inboundEvents, { ...TO_TRIAGE, atMost: 21 });
