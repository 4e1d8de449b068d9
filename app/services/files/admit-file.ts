import type { Bytes } from "~/lib/bytes";
import { accept, type Result, refuse } from "~/lib/result";
import { sha256Hex } from "~/lib/secrets";
import { detectType, type TypeRefusal } from "./detect-type";
import { cleanFileName } from "./file-name";
import type { FileType } from "./file-types";
import { cleanPicture } from "./pictures/clean-picture";
import type { ScanHook, ScanVerdict } from "./scan";

export const MAX_FILE_BYTES = 15 * 1024 * 1024;

export type FileRefusal = "file-too-large" | "picture-broken" | TypeRefusal;

/** A file as it is kept. */
export interface AdmittedFile {
  name: string;
  type: FileType;
  bytes: Bytes;
  sha256: string;
  /** `infected`: keep it in quarantine and never serve it. */
  verdict: ScanVerdict;
}

/**
 * Decides whether an uploaded file is kept, and in which form: at most 15 MB, of a type in the table by its
 * content and its name, pictures without their metadata, looked at by the scanner.
 */
export async function admitFile(
  offered: { name: string; bytes: Bytes },
  scan: ScanHook,
): Promise<Result<AdmittedFile, FileRefusal>> {
  if (offered.bytes.length > MAX_FILE_BYTES) return refuse("file-too-large");

  const name = cleanFileName(offered.name);
  const type = await detectType(name, offered.bytes);
  if (!type.ok) return type;

  const verdict = await scan(offered.bytes);
  const cleaned = cleanPicture(type.value, offered.bytes);
  if (!cleaned.ok) return cleaned;

  const sha256 = await sha256Hex(cleaned.value);
  return accept({ name, type: type.value, bytes: cleaned.value, sha256, verdict });
}
