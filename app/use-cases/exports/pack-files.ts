import { exportRows } from "~/db/queries/export-rows";
import { files } from "~/db/schema";
import { filePath } from "~/domain/packages/manifest";
import { cleanFileName } from "~/services/files/file-name";
import { metered } from "~/services/packages/metered";
import type { PackedFile } from "~/services/packages/parts";
import { type ContentsPage, putContents } from "../package-contents";
import type { ExportCtx, ExportState } from "./export-state";

/** Files of one step: what a lease has time for. */
const MOST = { rows: 20, letters: 1_000_000 };
const COLUMNS = ["id", "name", "r2Key", "scan"] as const;
type File = Record<(typeof COLUMNS)[number], string>;

/**
 * Copies the next files into the package, as they are: it stays whole when one is deleted later. What is missing or
 * held back is told.
 */
export async function packFiles(
  ctx: ExportCtx,
  key: string,
  state: ExportState,
): Promise<ExportState> {
  const { db, services } = ctx;
  const [rows] = await db.read(
    db.ask(exportRows({ table: files, columns: COLUMNS }, state.after, MOST)),
  );
  if (rows.length === 0) return { ...state, phase: "end", after: null };

  const page: ContentsPage = { files: [], absent: [] };
  for (const { json } of rows) {
    const packed = await packFile(services.objects, key, JSON.parse(json));
    if ("why" in packed) page.absent.push(packed);
    else page.files.push(packed);
  }
  await putContents(services.objects, key, state.pages, page);
  return {
    ...state,
    pages: state.pages + 1,
    absent: state.absent + page.absent.length,
    after: rows.at(-1)?.key ?? null,
  };
}

async function packFile(
  objects: ExportCtx["services"]["objects"],
  key: string,
  { id, name, r2Key, scan }: File,
): Promise<PackedFile | ContentsPage["absent"][number]> {
  if (scan === "quarantined") return { what: id, why: "held back by the scan" };
  const object = await objects.get(r2Key);
  if (!object) return { what: id, why: "no longer in storage" };

  const part = `files/${id}`;
  const { stream, result } = metered(object.body);
  await objects.put(`${key}/${part}`, stream.pipeThrough(new FixedLengthStream(object.size)));
  return { path: filePath(id, cleanFileName(name)), ...(await result), parts: [part] };
}
