import { eq } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { files, holds } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { link, type TenantDb } from "~/db/tenant-db.server";

const MOST_FILES = 1000;

/** Whether a file on this record is kept for a matter, so that it may not go with the record. */
export async function isOnHold(db: TenantDb, column: SQLiteColumn, id: string): Promise<boolean> {
  const all = db.as(EVERYTHING);
  const [found] = await all.read(
    all.linked(
      holds,
      { file: link(holds.fileId, files) },
      { where: eq(column, id), limit: MOST_FILES },
    ),
  );
  return found.length > 0;
}
