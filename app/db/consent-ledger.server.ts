import { and, desc, eq, max } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import type { EpochMs } from "~/lib/time";
import { consentRecords } from "./schema";

export type ConsentRecord = typeof consentRecords.$inferSelect;

/** The proof of every choice. It has no verb that changes or deletes: only retention and erasure do. */
export class ConsentLedger {
  readonly #db: DrizzleD1Database;

  constructor(d1: D1Database) {
    this.#db = drizzle(d1);
  }

  /** @returns whether it was added; false where a line has its id already, which then stays as it is. */
  async append(record: ConsentRecord): Promise<boolean> {
    const added = await this.#db
      .insert(consentRecords)
      .values(record)
      .onConflictDoNothing({ target: consentRecords.id })
      .returning({ id: consentRecords.id });
    return added.length > 0;
  }

  /** The last line about a person or a browser. */
  async latestOf(subjectKey: string): Promise<ConsentRecord | null> {
    const [latest] = await this.#db
      .select()
      .from(consentRecords)
      .where(eq(consentRecords.subjectKey, subjectKey))
      .orderBy(desc(consentRecords.at))
      .limit(1);
    return latest ?? null;
  }

  /** Whether a browser's signal was written down for a person before. */
  async hasSignalOf(subjectKey: string): Promise<boolean> {
    const found = await this.#db
      .select({ id: consentRecords.id })
      .from(consentRecords)
      .where(and(eq(consentRecords.subjectKey, subjectKey), eq(consentRecords.action, "signal")))
      .limit(1);
    return found.length > 0;
  }

  /** When the last choice under an id was made, by whomever; null where there is none. */
  async lastUnder(consentId: string): Promise<EpochMs | null> {
    const [latest] = await this.#db
      .select({ at: max(consentRecords.at) })
      .from(consentRecords)
      .where(eq(consentRecords.consentId, consentId));
    return latest?.at ?? null;
  }
}
