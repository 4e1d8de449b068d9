import type { Bytes } from "~/lib/bytes";
import { accept, type Result, refuse } from "~/lib/result";
import type { FileType } from "./file-types";
import { readZip, unpackEntry, type ZipEntry, type ZipRefusal } from "./zip-reader";

export type OfficeRefusal =
  | "file-type-not-accepted"
  | "file-name-does-not-match-content"
  | ZipRefusal;

/** The part that makes an archive a document of its kind (ECMA-376). */
const MAIN_PARTS: readonly (readonly [FileType, string])[] = [
  ["docx", "word/document.xml"],
  ["xlsx", "xl/workbook.xml"],
  ["pptx", "ppt/presentation.xml"],
];
const ACTIVE = /(?:^|\/)vbaProject\.bin$|(?:^|\/)activeX\/|(?:^|\/)embeddings\/.*\.(?:bin|exe)$/i;

/** The kind of Office document an archive is. An archive that is none, holds macros, or unpacks to more than it says is refused. */
export async function detectOffice(
  bytes: Bytes,
  claimed: FileType | null,
): Promise<Result<FileType, OfficeRefusal>> {
  const read = readZip(bytes);
  if (!read.ok) return read;

  const type = typeOfEntries(read.value);
  if (!type) return refuse("file-type-not-accepted");
  if (type !== claimed) return refuse("file-name-does-not-match-content");

  for (const entry of read.value) {
    const unpacked = await unpackEntry(bytes, entry);
    if (!unpacked.ok) return unpacked;
  }
  return accept(type);
}

function typeOfEntries(entries: readonly ZipEntry[]): FileType | null {
  const names = entries.map(({ name }) => name);
  if (!names.includes("[Content_Types].xml") || names.some((name) => ACTIVE.test(name)))
    return null;

  const kinds = MAIN_PARTS.filter(([, part]) => names.includes(part));
  return kinds.length === 1 ? (kinds[0]?.[0] ?? null) : null;
}
