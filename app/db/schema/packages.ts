import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant, tenantOwned } from "../columns";

/**
 * A package made for somebody to take away: an export or a person's own data; or one that was sent here, to be taken
 * in. Gone after 14 days.
 */
export const packages = sqliteTable(
  "packages",
  {
    ...tenantOwned(),
    kind: text("kind", { enum: ["access", "export", "import-errors", "import"] }).notNull(),
    contactId: text("contact_id"),
    jobId: text("job_id").notNull(),
    /** An export's parts lie under it. */
    r2Key: text("r2_key").notNull(),
    /** 0 while it is being made. */
    bytes: integer("bytes").notNull(),
    /** Of an export: of its manifest, which has those of all its files. */
    sha256: text("sha256").notNull(),
    createdBy: text("created_by").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("packages_by_contact").on(t.tenantId, t.contactId).where(sql`contact_id is not null`),
    index("packages_by_end").on(t.expiresAt),
  ],
);
