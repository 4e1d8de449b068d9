import { and, eq } from "drizzle-orm";
import { incidents } from "~/db/schema";
import { START, type Walk, walkOn } from "~/domain/events/trail";
import { newId } from "~/lib/ids";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { allEvents } from "./all-events";

/**
 * Goes over the whole trail of the workspace and says whether every event stands as it was written. Where one does
 * not, an incident is filed, once while it is open.
 */
export async function verifyAudit(ctx: Ctx<"audit:read">): Promise<Walk> {
  let walk = START;
  for await (const events of allEvents(ctx)) {
    walk = await walkOn(walk, events);
    if (walk.fault) break;
  }
  if (walk.fault) await raise(ctx, walk.fault);
  return walk;
}

async function raise(ctx: Ctx<"audit:read">, { index, id }: { index: number; id: string }) {
  const { db, now } = ctx;
  const same = and(eq(incidents.kind, "audit-broken"), eq(incidents.objectId, id));
  const [raised] = await db.read(
    db.count(incidents, { where: and(eq(incidents.state, "open"), same), atMost: 1 }),
  );
  if (raised > 0) return;

  await commit(
    ctx,
    db.insert(incidents, {
      id: newId("inc", now()),
      createdAt: now(),
      kind: "audit-broken",
      objectId: id,
      summary: `audit: entry ${index} (${id}) is not as it was written`,
      state: "open",
    }),
  );
}
