import { foreignKey, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { jobs } from "./jobs";

/** The steps of a job that took effect: a second runner of the same step fails on this key. */
export const jobEffects = sqliteTable(
  "job_effects",
  {
    tenantId: text("tenant_id").notNull(),
    jobId: text("job_id").notNull(),
    step: integer("step").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.jobId, t.step] }),
    foreignKey({
      columns: [t.tenantId, t.jobId],
      foreignColumns: [jobs.tenantId, jobs.id],
    }).onDelete("cascade"),
  ],
);
