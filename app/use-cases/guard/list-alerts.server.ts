import { parseCursor } from "~/db/paging";
import { guardAlertPage } from "~/db/queries/operator/guard-alerts";
import { daysOf } from "~/domain/policy/retention";
import type { Ctx } from "../ctx";

const AT_ONCE = 100;

/** What the guard at the exit stopped, the newest first. */
export async function listAlerts(
  { db, services }: Pick<Ctx<"registers:read">, "db" | "services" | "granted">,
  cursor: string | null,
  limit = AT_ONCE,
) {
  const [page] = await db.read(db.ask(guardAlertPage(parseCursor(cursor), limit)));
  const { retention } = await services.inForce();
  const keptDays = daysOf(retention, "guard-alerts");
  return { alerts: page.rows, nextCursor: page.nextCursor, keptDays };
}
