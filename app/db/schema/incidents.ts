import { sql } from "drizzle-orm";
import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { freeText, instant, tenantOwned } from "../columns";

/** Something that did not work out by itself: a person decides what becomes of it. */
export const incidents = sqliteTable(
  "incidents",
  {
    ...tenantOwned(),
    kind: text("kind", {
      enum: [
        "job-failed",
        "endpoint-disabled",
        "cookie-refused",
        "audit-broken",
        "file-missing",
        "anchor-lost",
        "ledger-altered",
      ],
    }).notNull(),
    objectId: text("object_id").notNull(),
    summary: freeText("summary").notNull(),
    state: text("state", { enum: ["open", "retried", "discarded"] }).notNull(),
    settledBy: text("settled_by"),
    settledAt: instant("settled_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("incidents_open").on(t.tenantId, t.id).where(sql`state = 'open'`),
  ],
);
