import { among } from "~/db/expressions";
import { importRows } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import type { RowReading } from "~/domain/imports/import-row";
import { dryKey, type Import, type RunCtx } from "./batch";

/** The keys of rows as they are stored: a person's number in another program may be their e-mail. */
export function storedKeys(
  { services, db }: RunCtx,
  { kind }: Import,
  readings: readonly (RowReading & { ok: true })[],
): Promise<string[]> {
  const stored = ({ key }: { key: string }) =>
    kind === "contacts" && key.startsWith("contacts:id:")
      ? services.seals.tenantHmac(db.tenantId, "import-row", key)
      : key;
  return Promise.all(readings.map(stored));
}

/** A question for the rows of earlier imports, or of this one, that had these keys. */
export const rowsWithKeys = (db: TenantDb, imp: Import, keys: readonly string[]) => {
  const asked = imp.dryRun ? [...keys, ...keys.map((key) => dryKey(imp.id, key))] : keys;
  return db.rows(importRows, {
    where: among(importRows.key, asked),
    indexedBy: "import_rows_by_key",
    limit: 2 * asked.length + 1,
  });
};

type ImportRow = typeof importRows.$inferSelect;

/**
 * What is known of a key: the record that a row with it made, or "erased" when the row was cleared
 * with a person who is not to come back, or "rehearsed" when a dry run met it before.
 */
export function keysFrom(rows: readonly ImportRow[], importId: string) {
  const known = new Map<string, { id: string } | "erased" | "rehearsed">();
  for (const { key, objectId } of rows) {
    if (!key) continue;
    if (key.startsWith("dry:")) known.set(key.slice(dryKey(importId, "").length), "rehearsed");
    else known.set(key, objectId ? { id: objectId } : "erased");
  }
  return known;
}
