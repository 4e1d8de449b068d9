import { sql } from "drizzle-orm";
import { scopedWrite } from "../scoped";
import { byHand } from "../statements";

/**
 * Ends the whole batch when the statement before it changed no row: what follows a change that was
 * made on a condition (counters, events, jobs) must not outlive it. SQLite raises errors outside
 * of triggers only by failing, so it is made to read a document that is none.
 */
export const insistOnChange = () =>
  scopedWrite(() => ({
    statement: byHand(sql`select case changes() when 0 then json('{changed since') else 1 end`),
  }));

/** Whether a commit failed because `insistOnChange` ended it. */
export const isChangedSince = (failure: unknown) =>
  failure instanceof Error && failure.message.includes("malformed JSON");
