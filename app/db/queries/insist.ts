import { type SQL, sql } from "drizzle-orm";
import { scopedWrite } from "../scoped";
import { byHand } from "../statements";

/**
 * A statement that fails, and with it the whole batch, unless the condition holds. SQLite raises errors outside of
 * triggers only by failing, so it is made to read a document that is none.
 */
export const failsUnless = (condition: SQL) =>
  byHand(sql`select case when ${condition} then 1 else json('{changed since') end`);

/**
 * Ends the whole batch when the statement before it changed no row: what follows a change that was
 * made on a condition (counters, events, jobs) must not outlive it.
 */
export const insistOnChange = () =>
  scopedWrite(() => ({ statement: failsUnless(sql`changes() <> 0`) }));

/** Whether a commit failed because `insistOnChange` ended it. */
export const isChangedSince = (failure: unknown) =>
  failure instanceof Error && failure.message.includes("malformed JSON");
