import { count, desc, eq, sql } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import { DAY_MS } from "~/lib/time";
import { pageViews } from "./schema";

export type PageView = typeof pageViews.$inferSelect;

/** What one browser can add in a day, so that nobody can fill the table. */
const MOST_A_DAY = 200;
const SHOWN = 50;

/** The pages that browsers with a yes have opened. A browser is a random number of its own. */
export class PageViews {
  readonly #db: DrizzleD1Database;

  constructor(d1: D1Database) {
    this.#db = drizzle(d1);
  }

  /** Adds one, unless the browser has had its share of today. */
  async add({ analyticsId, at, path, referrer }: PageView): Promise<void> {
    const ofToday = sql`select 1 from ${pageViews} where analytics_id = ${analyticsId} and at > ${at - DAY_MS} limit ${MOST_A_DAY}`;
    await this.#db.run(sql`insert into ${pageViews} (analytics_id, at, path, referrer)
      select ${analyticsId}, ${at}, ${path}, ${referrer}
      where (select count(*) from (${ofToday})) < ${MOST_A_DAY}
      on conflict do nothing`);
  }

  /** How many there are of a browser, and the last of them. One round trip. */
  async of(analyticsId: string): Promise<{ count: number; latest: PageView[] }> {
    const theirs = eq(pageViews.analyticsId, analyticsId);
    const [counted, latest] = await this.#db.batch([
      this.#db.select({ n: count() }).from(pageViews).where(theirs),
      this.#db.select().from(pageViews).where(theirs).orderBy(desc(pageViews.at)).limit(SHOWN),
    ]);
    return { count: counted[0]?.n ?? 0, latest };
  }

  async erase(analyticsId: string): Promise<void> {
    await this.#db.delete(pageViews).where(eq(pageViews.analyticsId, analyticsId));
  }
}
