import { and, asc, eq, gt, isNull, lte } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import type { EpochMs } from "~/lib/time";
import { enquiries } from "./schema";

export type Enquiry = typeof enquiries.$inferSelect;

/** What people wrote to us. No workspace's records are among it. */
export class EnquiryDb {
  readonly #db: DrizzleD1Database;

  constructor(d1: D1Database) {
    this.#db = drizzle(d1);
  }

  async add(enquiry: typeof enquiries.$inferInsert): Promise<void> {
    await this.#db.insert(enquiries).values(enquiry);
  }

  /** What a receipt says: its number and by when an answer is due. Not who wrote, and not what. */
  async receiptOf(id: string) {
    const [found] = await this.#db
      .select({ id: enquiries.id, dueAt: enquiries.dueAt })
      .from(enquiries)
      .where(eq(enquiries.id, id))
      .limit(1);
    return found ?? null;
  }

  /** Those that came since `after`, whose receipt has not left and is due to be tried, the longest due first. */
  async withoutReceipt(after: EpochMs, now: EpochMs, limit: number): Promise<Enquiry[]> {
    const waits = and(
      isNull(enquiries.receiptAt),
      gt(enquiries.at, after),
      lte(enquiries.nextTryAt, now),
    );
    const due = this.#db.select().from(enquiries).where(waits);
    return due.orderBy(asc(enquiries.nextTryAt)).limit(limit);
  }

  /** What could not leave now is tried again at `nextTryAt`. */
  async receiptStayed(id: string, tries: number, nextTryAt: EpochMs): Promise<void> {
    await this.#db.update(enquiries).set({ tries, nextTryAt }).where(eq(enquiries.id, id));
  }

  async receiptLeft(id: string, at: EpochMs): Promise<void> {
    await this.#db.update(enquiries).set({ receiptAt: at }).where(eq(enquiries.id, id));
  }
}
