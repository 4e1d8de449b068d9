import { type ExportedTable, type ExportKind, exportedTables } from "~/db/exported-tables";
import { type ExportedRow, exportRows } from "~/db/queries/export-rows";
import { membersWithNames } from "~/db/queries/memberships";
import { MEMBERS_PATH, type PackedMember } from "~/domain/packages/manifest";
import { utf8 } from "~/lib/bytes";
import { digestOf } from "~/services/packages/metered";
import type { Face } from "~/services/packages/other-faces";
import { streamsOf } from "~/services/packages/parts";
import { putContents } from "../package-contents";
import type { ExportCtx, ExportState } from "./export-state";
import { facesOf } from "./faces";

/** What a part holds at most: as much as memory bears three times over. */
const MOST = { rows: 5_000, letters: 3_000_000 };

type Objects = ExportCtx["services"]["objects"];

/** Writes the next page of rows, into each of the table's files. */
export async function packRows(
  ctx: ExportCtx,
  key: string,
  kind: ExportKind,
  state: ExportState,
): Promise<ExportState> {
  const tables = exportedTables(kind);
  const one = tables[state.table];
  if (!one) return kind === "all" ? packMembers(ctx, key, state) : { ...state, phase: "digests" };

  const { db, services } = ctx;
  const [page]: readonly [ExportedRow[]] = await db.read(
    db.ask(exportRows({ ...one, isList: kind !== "all" }, state.after, MOST)),
  );
  const written = await growFiles(services.objects, key, one, page, state);
  return page.length > 0 ? written : { ...written, table: state.table + 1, after: null };
}

async function growFiles(
  objects: Objects,
  key: string,
  one: ExportedTable,
  page: readonly ExportedRow[],
  state: ExportState,
): Promise<ExportState> {
  const rows = page.map(({ json }) => json);
  let parsed: Record<string, unknown>[] | undefined;
  const inParts = () => {
    parsed ??= rows.map((row) => JSON.parse(row));
    return parsed;
  };
  const files = [...state.files];
  for (const face of facesOf(one)) {
    const place = files.findIndex(({ path }) => path === face.path);
    const file = files[place] ?? { path: face.path, parts: 0, size: 0, sha256: null };
    const text = textOf(face, rows, inParts, file.parts === 0);
    const grown = await addPart(objects, key, file, text);
    if (place < 0) files.push(grown);
    else files[place] = grown;
  }
  const tables = state.tables.filter(({ name }) => name !== one.name);
  const before = state.tables.find(({ name }) => name === one.name)?.rows ?? 0;
  return {
    ...state,
    files,
    tables: [...tables, { name: one.name, rows: before + rows.length }],
    after: page.at(-1)?.key ?? null,
    done: state.done + rows.length,
  };
}

const textOf = (
  face: Face,
  rows: readonly string[],
  parsed: () => Record<string, unknown>[],
  isFirst: boolean,
) => (isFirst ? face.begins : "") + (rows.length > 0 ? face.page(rows, parsed) : face.ends);

/** The last page of a file may have nothing to add. */
async function addPart(
  objects: Objects,
  key: string,
  file: ExportState["files"][number],
  text: string,
) {
  if (text === "" && file.parts > 0) return file;
  const bytes = utf8(text);
  await objects.put(`${key}/${partOf(file.path, file.parts)}`, bytes);
  return { ...file, parts: file.parts + 1, size: file.size + bytes.length };
}

const partOf = (path: string, place: number) => `${path}/${place}`;

/** Who works here: an import knows owners again by their addresses. */
async function packMembers(ctx: ExportCtx, key: string, state: ExportState): Promise<ExportState> {
  const { db, services } = ctx;
  const [members] = await db.read(db.ask(membersWithNames(ctx.now())));
  const lines = members.map(({ userId, name, email, role, teamId }) =>
    JSON.stringify({ id: userId, name, email, role, teamId } satisfies PackedMember),
  );
  const text = lines.map((line) => `${line}\n`).join("");
  const empty = { path: MEMBERS_PATH, parts: 0, size: 0, sha256: null };
  const file = await addPart(services.objects, key, empty, text);
  return {
    ...state,
    phase: "digests",
    files: [...state.files, file],
    tables: [...state.tables, { name: "members", rows: members.length }],
  };
}

/** Takes the digest of one file more, read back as it lies; then they are put down in the table of contents. */
export async function digestFiles(
  ctx: ExportCtx,
  key: string,
  kind: ExportKind,
  state: ExportState,
): Promise<ExportState> {
  const { objects } = ctx.services;
  const next = state.files.find(({ sha256 }) => sha256 === null);
  if (!next) return listFiles(objects, key, kind, state);

  const { size, sha256 } = await digestOf(streamsOf(objects, key, partsOf(next)));
  if (size !== next.size) throw new Error("A part of an export is not as it was written.");
  return {
    ...state,
    files: state.files.map((file) => (file === next ? { ...file, sha256 } : file)),
  };
}

const partsOf = ({ path, parts }: ExportState["files"][number]) =>
  Array.from({ length: parts }, (_, place) => partOf(path, place));

async function listFiles(
  objects: Objects,
  key: string,
  kind: ExportKind,
  state: ExportState,
): Promise<ExportState> {
  const files = state.files.map((file) => ({
    path: file.path,
    size: file.size,
    sha256: file.sha256 ?? "",
    parts: partsOf(file),
  }));
  await putContents(objects, key, 0, { files, absent: [] });
  return { ...state, phase: kind === "all" ? "files" : "end", pages: 1, after: null };
}
