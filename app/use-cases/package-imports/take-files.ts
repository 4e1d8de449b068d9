import { and, eq } from "drizzle-orm";
import { among } from "~/db/expressions";
import { files } from "~/db/schema";
import type { Write } from "~/db/statements";
import { fileIdIn } from "~/domain/packages/manifest";
import { admitFile, MAX_FILE_BYTES } from "~/services/files/admit-file";
import { FILE_TYPES } from "~/services/files/file-types";
import { contentAt, rangeOf } from "~/services/packages/zip-contents";
import { type ArrivalCtx, type ArrivalState, type ArrivalStep, on } from "./arrival-state";
import { type PlacedFile, pageOf } from "./placed-files";

type File = typeof files.$inferSelect;

/**
 * Takes the next files in, one at a time and like any that is sent here: by their content, of a kind that we keep,
 * looked at by the scanner. What may not be kept stays held back, and is counted.
 */
export async function takeFiles(
  ctx: ArrivalCtx,
  key: string,
  state: ArrivalState,
): Promise<ArrivalStep> {
  if (state.page >= state.pages) return on({ ...state, phase: "end", done: state.total });

  const { db, services } = ctx;
  const placed = (await pageOf(services.objects, key, state.page)).flatMap((file) => {
    const id = fileIdIn(file.path);
    return id ? [{ id, file }] : [];
  });
  const ids = placed.map(({ id }) => id);
  const [rows] = await db.read(
    db.rows(files, { where: among(files.id, ids), limit: ids.length + 1 }),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const writes: Write[] = [];
  let [taken, refused] = [state.files.taken, state.files.refused];
  for (const { id, file } of placed) {
    const row = byId.get(id);
    const write = row && row.scan === "quarantined" ? await admitted(ctx, key, row, file) : null;
    if (write) writes.push(write);
    if (write) taken += 1;
    else refused += 1;
  }
  return on({ ...state, page: state.page + 1, files: { taken, refused } }, writes);
}

/** The write by which it is seen; null where it may not be kept. */
async function admitted(
  { db, services }: ArrivalCtx,
  key: string,
  row: File,
  file: PlacedFile,
): Promise<Write | null> {
  if (file.size > MAX_FILE_BYTES || file.sha256 !== row.sha256) return null;
  const offset = await contentAt(services.objects, key, file);
  const body = offset === null ? null : await rangeOf(services.objects, key, offset, file.size);
  if (!body) throw new Error("A file of a package is gone.");

  const bytes = new Uint8Array(await new Response(body).arrayBuffer());
  const offered = await admitFile({ name: row.name, bytes }, services.scan);
  if (!offered.ok || offered.value.verdict !== "clean") return null;
  const { type, sha256, bytes: kept } = offered.value;
  await services.objects.put(row.r2Key, kept);
  const facts = { mediaType: FILE_TYPES[type].contentType, bytes: kept.length, sha256 };
  return db.update(
    files,
    { ...facts, scan: "clean" as const },
    and(eq(files.id, row.id), eq(files.scan, "quarantined")),
  );
}
