import { desc, eq, gte, sql } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import type { HealthPart, HealthState } from "~/domain/status/health-parts";
import { newId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import { healthChanges, healthDays } from "./schema";

/** What a check found of one part. */
export interface Finding {
  part: HealthPart;
  state: HealthState;
  ms: number;
}

const MOST_CHANGES = 50;

/** What the checks of the service found, day by day. */
export class HealthDb {
  readonly #d1: D1Database;
  readonly #db: DrizzleD1Database;

  constructor(d1: D1Database) {
    this.#d1 = d1;
    this.#db = drizzle(d1);
  }

  /** Whether the database answers at all. */
  async answers(): Promise<void> {
    await this.#d1.prepare("select 1").first();
  }

  /**
   * Counts what one run of the checks found, and notes a part that is no longer as it was last found.
   * @param day in Dubai, `2026-11-22`.
   */
  async record(day: string, findings: readonly Finding[], at: EpochMs): Promise<void> {
    const last = await this.lastStates();
    const before = new Map(last.map((found) => [found.part, found.lastState]));
    const changed = findings.filter(({ part, state }) => (before.get(part) ?? "ok") !== state);
    const [first, ...rest] = [
      ...findings.map((finding) => this.#count(day, finding, at)),
      ...changed.map(({ part, state }) =>
        this.#db.insert(healthChanges).values({ id: newId("hc", at), at, part, state }),
      ),
    ];
    if (first) await this.#db.batch([first, ...rest]);
  }

  /** Every day from `day` on, and the last changes: one round trip. */
  async history(day: string) {
    const [days, changes] = await this.#db.batch([
      this.#db.select().from(healthDays).where(gte(healthDays.day, day)).orderBy(healthDays.day),
      this.#db
        .select()
        .from(healthChanges)
        .orderBy(desc(healthChanges.at), desc(healthChanges.id))
        .limit(MOST_CHANGES),
    ]);
    return { days, changes };
  }

  /** What each part was last found as, and when. */
  async lastStates() {
    const { day, part, lastState, lastAt } = healthDays;
    return this.#db
      .select({ part, lastState, lastAt })
      .from(healthDays)
      .where(eq(day, sql`(select max(${day}) from ${healthDays})`));
  }

  #count(day: string, { part, state, ms }: Finding, at: EpochMs) {
    const once = { ok: 0, slow: 0, down: 0, [state]: 1 };
    const last = { lastState: state, lastMs: Math.round(ms), lastAt: at };
    const column = healthDays[state];
    return this.#db
      .insert(healthDays)
      .values({ day, part, ...once, ...last })
      .onConflictDoUpdate({
        target: [healthDays.day, healthDays.part],
        set: { ...last, [state]: sql`${column} + 1` },
      });
  }
}
