import * as schema from "~/db/schema";
import { sweptTables } from "~/db/swept-tables";
import { DAY_MS } from "~/lib/time";
import { bodiesOf } from "../cron/sweep-retention";
import type { Check } from "./world";

/** The sweep runs once a day: what is a day over its time may still be on its way out. */
const GRACE_MS = DAY_MS;

/** Whether any table holds what should be gone by the version in force. */
export const nothingIsOverdue: Check = async ({ db, now, inForce }) => {
  const { retention } = await inForce();
  const late: string[] = [];
  for (const { name, since, columns, class: of, days, startsAfterDays = 0, action } of sweptTables(
    retention,
  )) {
    const before = now() - (days + startsAfterDays) * DAY_MS - GRACE_MS;
    const bodies = action === "clear-bodies" ? bodiesOf(columns) : [];
    if (await db.acrossTenantsHasOlder(schema[name], since, before, bodies))
      late.push(`${name} (${of})`);
  }
  return late.length > 0 ? `overdue: ${late.join(", ")}` : null;
};
