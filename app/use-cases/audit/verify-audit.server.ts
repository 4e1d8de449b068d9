import { START, type Walk, walkOn } from "~/domain/events/trail";
import type { Ctx } from "../ctx";
import { raiseIncident } from "../raise-incident";
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

const raise = (ctx: Ctx<"audit:read">, { index, id }: { index: number; id: string }) =>
  raiseIncident(ctx, {
    kind: "audit-broken",
    objectId: id,
    summary: `audit: entry ${index} (${id}) is not as it was written`,
  });
