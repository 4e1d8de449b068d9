import { parseCursor } from "~/db/paging";
import { guardAlertPage } from "~/db/queries/operator/guard-alerts";
import type { Ctx } from "../ctx";

const AT_ONCE = 100;

/** What the guard at the exit stopped, the newest first. */
export async function listAlerts(
  { db }: Pick<Ctx<"registers:read">, "db" | "granted">,
  cursor: string | null,
  limit = AT_ONCE,
) {
  const [page] = await db.read(db.ask(guardAlertPage(parseCursor(cursor), limit)));
  return { alerts: page.rows, nextCursor: page.nextCursor };
}
