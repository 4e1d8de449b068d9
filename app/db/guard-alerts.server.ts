import { desc, sql } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import { guardAlerts } from "./schema";

export type GuardAlert = typeof guardAlerts.$inferSelect;

/** Names that one day can add: whoever invents a new one each time fills nothing. */
const MOST_A_DAY = 50;

/** What an isolate has reported already. The table says each once a day; this saves asking it. */
const reported = new Set<string>();
const MOST_REMEMBERED = 1000;

/** What the guard at the exit stopped. */
export class GuardAlerts {
  readonly #db: DrizzleD1Database;

  constructor(d1: D1Database) {
    this.#db = drizzle(d1);
  }

  /** Writes an alert at most once a day for each name. */
  async report({ day, kind, name, at }: GuardAlert): Promise<void> {
    const key = `${day} ${kind} ${name}`;
    if (reported.has(key)) return;
    if (reported.size >= MOST_REMEMBERED) reported.clear();

    const ofToday = sql`select 1 from ${guardAlerts} where day = ${day} limit ${MOST_A_DAY}`;
    await this.#db.run(sql`insert into ${guardAlerts} (day, kind, name, at)
      select ${day}, ${kind}, ${name}, ${at}
      where (select count(*) from (${ofToday})) < ${MOST_A_DAY}
      on conflict do nothing`);
    reported.add(key);
  }

  /** The last alerts, newest first. */
  async latest(limit = 100): Promise<GuardAlert[]> {
    return this.#db.select().from(guardAlerts).orderBy(desc(guardAlerts.at)).limit(limit);
  }
}
