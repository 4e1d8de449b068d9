import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ImportOptions, StoredDialect, StoredPlan } from "~/domain/imports/stored-import";
import { STORED_IMPORT_KINDS } from "~/domain/imports/stored-import";
import { freeJson, freeText, instant, json, tenantOwned } from "../columns";

/** A file that becomes records, and can be taken back. */
export const imports = sqliteTable(
  "imports",
  {
    ...tenantOwned(),
    kind: text("kind", { enum: STORED_IMPORT_KINDS }).notNull(),
    fileName: freeText("file_name").notNull(),
    fileHash: text("file_hash").notNull(),
    bytes: integer("bytes").notNull(),
    /** The uploaded file in R2; null once it is gone. */
    r2Key: text("r2_key"),
    dialect: json<StoredDialect>("dialect").notNull(),
    /** What one pass over the file learnt: headers, dates, stages, people. No cell of a person's. */
    plan: freeJson<StoredPlan>("plan").notNull(),
    /** The field that each column feeds, by its place. */
    mapping: freeJson<(string | null)[]>("mapping").notNull(),
    options: freeJson<ImportOptions>("options").notNull(),
    dryRun: integer("dry_run", { mode: "boolean" }).notNull(),
    state: text("state", {
      enum: ["draft", "running", "done", "cancelled", "undoing", "undone"],
    }).notNull(),
    created: integer("created").notNull().default(0),
    updated: integer("updated").notNull().default(0),
    skipped: integer("skipped").notNull().default(0),
    failed: integer("failed").notNull().default(0),
    /** How often something was taken in with a reservation, by code. */
    warnings: json<Record<string, number>>("warnings"),
    jobId: text("job_id"),
    /** The package with the rows that failed. */
    errorsId: text("errors_id"),
    createdBy: text("created_by").notNull(),
    finishedAt: instant("finished_at"),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);
