import { parseCursor } from "~/db/paging";
import { guardAlertPage } from "~/db/queries/operator/guard-alerts";
import { retentionObeyed } from "~/db/queries/operator/sections-in-force";
import { daysOf } from "~/domain/policy/retention";
import type { Ctx } from "../ctx";

const AT_ONCE = 100;

/** What the guard at the exit stopped, the newest first. */
export async function listAlerts(
  { db, now }: Pick<Ctx<"registers:read">, "db" | "now" | "granted">,
  cursor: string | null,
  limit = AT_ONCE,
) {
  const [page, retention] = await db.read(
    db.ask(guardAlertPage(parseCursor(cursor), limit)),
    db.ask(retentionObeyed(now())),
  );
  const keptDays = daysOf(retention, "guard-alerts");
  return { alerts: page.rows, nextCursor: page.nextCursor, keptDays };
}
