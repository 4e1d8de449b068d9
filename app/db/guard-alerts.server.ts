import { and, desc, eq, sql } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import { type EpochMs, MINUTE_MS } from "~/lib/time";
import { guardAlerts } from "./schema";

export type GuardAlert = typeof guardAlerts.$inferSelect;
type Stopped = Omit<GuardAlert, "count">;

/** Names of a kind that one day can add: whoever invents a new one each time fills nothing and hides nothing. */
const MOST_A_DAY = 50;

/** What an isolate counted since it last wrote a name down, which it does once a minute at most. */
const counted = new Map<string, { waiting: number; writtenAt: EpochMs }>();
const MOST_REMEMBERED = 1000;

/** What the guard at the exit stopped, and what browsers say that its policy did. */
export class GuardAlerts {
  readonly #db: DrizzleD1Database;

  constructor(d1: D1Database) {
    this.#db = drizzle(d1);
  }

  /** Counts what was stopped, under its name and day. */
  async report({ day, kind, name, at }: Stopped): Promise<void> {
    const count = countDue(`${day} ${kind} ${name}`, at);
    if (count === 0) return;

    const ofToday = sql`select 1 from ${guardAlerts} where day = ${day} and kind = ${kind} limit ${MOST_A_DAY}`;
    const own = and(
      eq(guardAlerts.day, day),
      eq(guardAlerts.kind, kind),
      eq(guardAlerts.name, name),
    );
    await this.#db.run(sql`insert into ${guardAlerts} (day, kind, name, at, count)
      select ${day}, ${kind}, ${name}, ${at}, ${count}
      where (select count(*) from (${ofToday})) < ${MOST_A_DAY} or exists (select 1 from ${guardAlerts} where ${own})
      on conflict do update set count = count + excluded.count`);
  }

  /** The last alerts, newest first. */
  async latest(limit = 100): Promise<GuardAlert[]> {
    return this.#db.select().from(guardAlerts).orderBy(desc(guardAlerts.at)).limit(limit);
  }
}

/** Counts one more. @returns how many are to be written down now; 0: they wait. */
function countDue(key: string, at: EpochMs): number {
  if (counted.size >= MOST_REMEMBERED) counted.clear();
  const known = counted.get(key);
  const waiting = (known?.waiting ?? 0) + 1;
  const isDue = !known || Math.abs(at - known.writtenAt) >= MINUTE_MS;
  counted.set(key, isDue ? { waiting: 0, writtenAt: at } : { ...known, waiting });
  return isDue ? waiting : 0;
}
