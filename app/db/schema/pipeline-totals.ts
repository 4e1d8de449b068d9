import { foreignKey, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json } from "../columns";
import { pipelines } from "./pipelines";

/**
 * How many deals, and their money in minor units by currency: open ones by the id of their stage,
 * closed ones under "won" and "lost".
 */
export type StageTotals = Record<string, { n: number; sums?: Record<string, number> }>;

/**
 * Counts and sums of deals, kept in the batch that moves them: one row for each pipeline and
 * scope ("*", "t:TEAM", "o:OWNER"), so that a board never counts.
 */
export const pipelineTotals = sqliteTable(
  "pipeline_totals",
  {
    tenantId: text("tenant_id").notNull(),
    pipelineId: text("pipeline_id").notNull(),
    scope: text("scope").notNull(),
    totals: json<StageTotals>("totals").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.pipelineId, t.scope] }),
    foreignKey({
      columns: [t.tenantId, t.pipelineId],
      foreignColumns: [pipelines.tenantId, pipelines.id],
    }).onDelete("cascade"),
  ],
);
