import { parseCursor } from "~/db/paging";
import { events } from "~/db/schema";
import type { Ctx } from "../ctx";

export type AuditEvent = typeof events.$inferSelect;

/** What was done in the workspace, newest first. */
export async function listAudit(
  { db }: Ctx<"audit:read">,
  { cursor, limit }: { cursor?: string | null; limit?: number },
) {
  const [page] = await db.read(db.page(events, { cursor: parseCursor(cursor), limit }));
  return page;
}

/** Marks that a form was sent once: no field of a record. */
const ONCE = "once";

/** Which fields an event changed: their names, never what stood in them. */
export const changedFields = ({ changes }: AuditEvent): string[] =>
  Object.keys(changes ?? {}).filter((field) => field !== ONCE);
