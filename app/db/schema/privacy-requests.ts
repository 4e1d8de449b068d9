import { sql } from "drizzle-orm";
import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant, json, plainDate, tenantOwned } from "../columns";

/** What somebody asked about their data, and what became of it. */
export const privacyRequests = sqliteTable(
  "privacy_requests",
  {
    ...tenantOwned(),
    type: text("type", { enum: ["access", "erasure"] }).notNull(),
    /** Cleared when the person is erased. */
    contactId: text("contact_id"),
    /** The keyed hash of the person's id: by it the same request is known again after the erasure. */
    subjectHash: text("subject_hash").notNull(),
    state: text("state", {
      enum: ["in-progress", "done", "done-with-exceptions", "error"],
    }).notNull(),
    dueOn: plainDate("due_on").notNull(),
    jobId: text("job_id"),
    certificateId: text("certificate_id"),
    packageId: text("package_id"),
    createdBy: text("created_by").notNull(),
    closedAt: instant("closed_at"),
    /** By store: how many went, so far. */
    counts: json<Record<string, number>>("counts"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("privacy_requests_by_contact")
      .on(t.tenantId, t.contactId)
      .where(sql`contact_id is not null`),
    index("privacy_requests_by_subject").on(t.tenantId, t.subjectHash),
  ],
);
