import { asc, gt } from "drizzle-orm";
import { events } from "~/db/schema";
import type { Ctx } from "../ctx";
import type { AuditEvent } from "./list-audit.server";

const AT_ONCE = 1_000;

/** The events of the workspace after `from`, or every one, in the order they were written, some at a time. */
export async function* allEvents({ db }: Pick<Ctx, "db">, from = ""): AsyncGenerator<AuditEvent[]> {
  for (let after = from; ; ) {
    const next = { where: gt(events.id, after), orderBy: [asc(events.id)], limit: AT_ONCE };
    const [rows] = await db.read(db.rows(events, next));
    if (rows.length > 0) yield rows;
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)?.id ?? "";
  }
}
