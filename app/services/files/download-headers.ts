import { DOWNLOAD_POLICY } from "~/config/download-policy";
import { FILE_TYPES, type FileType } from "./file-types";

/** What of a file a download needs to know. */
export interface Download {
  name: string;
  type: FileType;
  size: number;
}

/**
 * The headers of a download: saved and never shown as a page of ours, under its own name in any script.
 * Their `Content-Security-Policy` is left alone on the way out.
 */
export const downloadHeaders = ({ name, type, size }: Download): Record<string, string> => ({
  "Content-Type": contentTypeOf(type),
  "Content-Length": String(size),
  "Content-Disposition": attachment(name),
  "Content-Security-Policy": DOWNLOAD_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "private, no-store",
});

/** `Content-Disposition` after RFC 6266: the name in ASCII for the old, in UTF-8 for all others. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, "_");
  const full = encodeURIComponent(name.replace(/\p{Surrogate}/gu, "_")).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}

const TEXTS: readonly FileType[] = ["txt", "csv"];

const contentTypeOf = (type: FileType) =>
  FILE_TYPES[type].contentType + (TEXTS.includes(type) ? "; charset=utf-8" : "");
