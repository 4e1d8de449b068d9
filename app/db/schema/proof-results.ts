import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant, json } from "../columns";

/**
 * How a check ended when it last ran: a promise's tests (`P84`), a suite of tests (`suite:isolation`), or what
 * the product checks on itself every night (`self:retention`). A run of the tests writes its own from outside.
 */
export const proofResults = sqliteTable("proof_results", {
  key: text("key").primaryKey(),
  result: text("result", { enum: ["passed", "failed"] }).notNull(),
  at: instant("at").notNull(),
  /** Since when it has ended so. */
  since: instant("since").notNull(),
  commit: text("commit_id").notNull(),
  tests: integer("tests").notNull(),
  files: json<string[]>("files").notNull(),
  /** What was wrong, in a few words that name nobody; null where nothing was, or the tests' report says it. */
  detail: text("detail"),
});
