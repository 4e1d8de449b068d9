import { RETENTION, type RetentionRule } from "~/config/retention";
import { declarations } from "~/db/inventory";
import * as schema from "~/db/schema";
import { DAY_MS } from "~/lib/time";
import { bodiesOf } from "../cron/sweep-retention";
import type { Check } from "./world";

/** The sweep runs once a day: what is a day over its time may still be on its way out. */
const GRACE_MS = DAY_MS;

/** Whether any table holds what should be gone. */
export const nothingIsOverdue: Check = async ({ db, now }) => {
  const late: string[] = [];
  for (const [name, { retention, columns }] of declarations) {
    if (retention.since === "end-of-subscription") continue;

    const { days, action, startsAfterDays = 0 }: RetentionRule = RETENTION[retention.class];
    const before = now() - (days + startsAfterDays) * DAY_MS - GRACE_MS;
    const bodies = action === "clear-bodies" ? bodiesOf(columns) : [];
    if (await db.acrossTenantsHasOlder(schema[name], retention.since, before, bodies))
      late.push(`${name} (${retention.class})`);
  }
  return late.length > 0 ? `overdue: ${late.join(", ")}` : null;
};
