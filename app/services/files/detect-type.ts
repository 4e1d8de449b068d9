import type { Bytes } from "~/lib/bytes";
import { accept, type Result, refuse } from "~/lib/result";
import { detectOffice, type OfficeRefusal } from "./detect-office";
import { type FileType, typeOfName } from "./file-types";
import { ascii, holdsTag, startsWith } from "./reading";

export type TypeRefusal = "file-empty" | "file-holds-another" | OfficeRefusal;

/**
 * The type of a file by its content, which must agree with the type its name claims.
 * Refused besides the unknown: archives as such, pictures and documents that a browser would also read as a page.
 */
export async function detectType(
  name: string,
  bytes: Bytes,
): Promise<Result<FileType, TypeRefusal>> {
  if (bytes.length === 0) return refuse("file-empty");

  const claimed = typeOfName(name);
  if (startsWith(bytes, "PK")) return detectOffice(bytes, claimed);

  const type = binaryType(bytes) ?? textType(bytes, claimed);
  if (!type) return refuse("file-type-not-accepted");
  if (type !== claimed) return refuse("file-name-does-not-match-content");
  return isPolyglot(type, bytes) ? refuse("file-holds-another") : accept(type);
}

const HEIC_BRANDS = ["heic", "heix", "heim", "heis", "mif1"];

function binaryType(bytes: Bytes): FileType | null {
  if (startsWith(bytes, "%PDF-")) return "pdf";
  if (startsWith(bytes, "\x89PNG\r\n\x1a\n")) return "png";
  if (startsWith(bytes, "\xff\xd8\xff")) return "jpeg";
  if (startsWith(bytes, "GIF87a") || startsWith(bytes, "GIF89a")) return "gif";
  if (startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8)) return "webp";
  if (startsWith(bytes, "ftyp", 4) && HEIC_BRANDS.includes(ascii(bytes, 8, 12))) return "heic";
  return null;
}

const TEXT_TYPES: readonly (FileType | null)[] = ["txt", "csv", "eml"];
// Control characters of which text has no need: all but tab, line feed, form feed, carriage return.
const IS_CONTROL = Array.from({ length: 256 }, (_, byte) =>
  byte < 32 ? ![9, 10, 12, 13].includes(byte) : byte === 127,
);
const MARKUP_FIRST = /^\s*<(?:!doctype|\?xml|!--|[a-z])/i;
const HEADER_FIRST = /^[A-Za-z][A-Za-z0-9-]*:[ \t]|^From /;

/** Text has no signature: the name says which kind, the bytes whether it can be text at all. */
function textType(bytes: Bytes, claimed: FileType | null): FileType | null {
  if (!TEXT_TYPES.includes(claimed) || bytes.some((byte) => IS_CONTROL[byte])) return null;

  // Markup is ASCII, so its bytes tell, be the text UTF-8 or Windows-1256.
  const head = ascii(bytes, 0, 1_024).replace(/^\xef\xbb\xbf/, "");
  if (MARKUP_FIRST.test(head)) return null;
  return claimed === "eml" && !HEADER_FIRST.test(head) ? null : claimed;
}

const PAGE_TAGS = ["<script", "<html", "<!doctype html", "<iframe", "<?php"];
const TEXTS_MAY_QUOTE: readonly FileType[] = ["txt", "csv", "eml"];

// A page in a picture or a PDF is how one file is shown as two things. Text is served as text only.
const isPolyglot = (type: FileType, bytes: Bytes) =>
  !TEXTS_MAY_QUOTE.includes(type) && (holdsTag(bytes, PAGE_TAGS) || !endsProperly(type, bytes));

function endsProperly(type: FileType, bytes: Bytes): boolean {
  if (type !== "pdf") return true;

  const tail = ascii(bytes, Math.max(0, bytes.length - 1_024));
  return /%%EOF[\s\0]*$/.test(tail);
}
