import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant, json, tenantOwned } from "../columns";

export const IMPORT_KINDS = ["contacts", "accounts", "deals", "agents"] as const;

/** What a person decided about an import before it ran. */
export interface ImportOptions {
  source: string;
  legalBasis?: string;
  currency: string;
  dateOrder?: "dmy" | "mdy" | "ymd";
  duplicates: "skip" | "update" | "create";
  charset?: "utf-8" | "windows-1256";
  pipelineId?: string;
}

/** A file that becomes records, and can be taken back. */
export const imports = sqliteTable(
  "imports",
  {
    ...tenantOwned(),
    kind: text("kind", { enum: IMPORT_KINDS }).notNull(),
    fileName: text("file_name").notNull(),
    fileHash: text("file_hash").notNull(),
    /** The uploaded file in R2; null once it is gone. */
    r2Key: text("r2_key"),
    mapping: json<Record<string, string>>("mapping").notNull(),
    options: json<ImportOptions>("options").notNull(),
    dryRun: integer("dry_run", { mode: "boolean" }).notNull(),
    state: text("state", {
      enum: ["draft", "running", "done", "failed", "cancelled", "undoing", "undone"],
    }).notNull(),
    created: integer("created").notNull().default(0),
    updated: integer("updated").notNull().default(0),
    skipped: integer("skipped").notNull().default(0),
    failed: integer("failed").notNull().default(0),
    total: integer("total"),
    jobId: text("job_id"),
    createdBy: text("created_by").notNull(),
    finishedAt: instant("finished_at"),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);
