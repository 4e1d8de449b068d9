import { sql } from "drizzle-orm";
import { foreignKey, index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { freeText, instant, plainDate, tenantOwned } from "../columns";
import { files } from "./files";

/** Why one file must stay whatever becomes of the person it is about. */
export const holds = sqliteTable(
  "holds",
  {
    ...tenantOwned(),
    /** Null once it is released. While one points at a file, nothing can delete that file. */
    fileId: text("file_id"),
    matter: freeText("matter").notNull(),
    /** A law, a case's number, a letter. */
    citation: freeText("citation"),
    /** The last day; null: until somebody releases it. */
    until: plainDate("until"),
    createdBy: text("created_by").notNull(),
    releasedAt: instant("released_at"),
    releasedBy: text("released_by"),
    /** The erasure that left the file alone and goes on when the file is free. */
    requestId: text("request_id"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.fileId],
      foreignColumns: [files.tenantId, files.id],
    }),
    index("holds_by_file").on(t.tenantId, t.fileId).where(sql`file_id is not null`),
    index("holds_by_request").on(t.tenantId, t.requestId).where(sql`request_id is not null`),
    index("holds_until").on(t.until).where(sql`file_id is not null`),
  ],
);
