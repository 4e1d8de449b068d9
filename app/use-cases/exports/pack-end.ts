import { PURPOSES } from "~/config/purposes";
import {
  columnsThatStay,
  type ExportKind,
  exportedTables,
  tablesThatStay,
} from "~/db/exported-tables";
import { MANIFEST, PACKAGE_FORMAT, PACKAGE_VERSION, schemaPath } from "~/domain/packages/manifest";
import { utf8 } from "~/lib/bytes";
import { sha256Hex } from "~/lib/secrets";
import { toIso } from "~/lib/time";
import { putStream } from "~/services/objects/put-stream";
import { lengthInZip, type PackedFile, zipLength } from "~/services/packages/parts";
import { printableHtml } from "~/services/packages/printable";
import { streamOf } from "~/services/packages/stream-of";
import { contentsOf, contentsPages, putContents } from "../package-contents";
import type { ExportCtx, ExportState } from "./export-state";
import { readablePage } from "./readable-page";
import { rowSchema } from "./row-schema";

/** Puts the schemas, the page to read and the manifest beside the rest. @returns the zip's length, and the manifest's hash. */
export async function packEnd(ctx: ExportCtx, key: string, kind: ExportKind, state: ExportState) {
  const { objects } = ctx.services;
  const texts = exportedTables(kind).map((one): [string, string] => [
    schemaPath(one.name),
    JSON.stringify(rowSchema(one), null, 2),
  ]);
  texts.push(["index.html", printableHtml(readablePage(state, ctx.timeZone))]);
  const files: PackedFile[] = [];
  for (const [path, text] of texts) files.push(await putText(objects, key, path, text));
  // The page after the files' own: written anew, where this step was begun before.
  await putContents(objects, key, state.pages, { files, absent: [] });

  const manifest = await putManifest(ctx, key, kind, state);
  await putContents(objects, key, state.pages + 1, { files: [manifest], absent: [] });
  return { bytes: await lengthOf(objects, key), sha256: manifest.sha256 };
}

async function putText(
  objects: ExportCtx["services"]["objects"],
  key: string,
  path: string,
  text: string,
): Promise<PackedFile> {
  const bytes = utf8(text);
  await objects.put(`${key}/${path}/0`, bytes);
  return { path, size: bytes.length, sha256: await sha256Hex(bytes), parts: [`${path}/0`] };
}

async function putManifest(
  { services: { objects } }: ExportCtx,
  key: string,
  kind: ExportKind,
  state: ExportState,
): Promise<PackedFile> {
  const part = `${MANIFEST}/0`;
  const lines = streamOf(manifestLines(objects, key, kind, state));
  const { bytes, sha256 } = await putStream(objects, `${key}/${part}`, lines);
  return { path: MANIFEST, size: bytes, sha256, parts: [part] };
}

/** Written line by line: it names every file, however many there are. */
async function* manifestLines(
  objects: ExportCtx["services"]["objects"],
  key: string,
  kind: ExportKind,
  { at, tables, restricted, pages }: ExportState,
) {
  const left = exportedTables(kind).map(({ name }) => ({
    table: name,
    columns: columnsThatStay(name),
  }));
  const head = {
    format: PACKAGE_FORMAT,
    version: PACKAGE_VERSION,
    kind,
    createdAt: toIso(at),
    tables,
    restrictedLeftOut: restricted,
    leftOut: {
      columns: left.filter(({ columns }) => columns.length > 0),
      tables: tablesThatStay().map(({ name, purpose }) => ({
        table: name,
        why: PURPOSES[purpose].en,
      })),
    },
  };
  yield utf8(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "absent": [`);
  let comma = "\n    ";
  let page = 0;
  for await (const { absent } of contentsPages(objects, key)) {
    if (page++ > pages) break;
    for (const one of absent) {
      yield utf8(comma + JSON.stringify(one));
      comma = ",\n    ";
    }
  }
  yield utf8(`],\n  "files": [`);
  comma = "\n    ";
  for await (const { path, size, sha256 } of contentsOf(objects, key)) {
    if (path === MANIFEST) break;
    yield utf8(comma + JSON.stringify({ path, size, sha256 }));
    comma = ",\n    ";
  }
  yield utf8("\n  ]\n}");
}

async function lengthOf(objects: ExportCtx["services"]["objects"], key: string) {
  let length = 0;
  for await (const file of contentsOf(objects, key)) length += lengthInZip(file);
  return zipLength(length);
}
