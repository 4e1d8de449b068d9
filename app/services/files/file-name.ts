import { utf8 } from "~/lib/bytes";

const MOST_BYTES = 200;
const FALLBACK = "file";

// Control characters, and those that change the direction of text or show nothing: `invoice<RLO>fdp.exe` reads
// as "invoiceexe.pdf". Joiners stay: Arabic-script names and emoji need them.
const CONTROLS =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const UNSAFE = /[<>:"|?*]/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A file's name as we keep and show it: its last part only, without control and direction characters, safe on
 * every system, at most 200 bytes of UTF-8 with its ending kept. The key a file is stored under is never its name.
 */
export function cleanFileName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = last.replace(CONTROLS, "").replace(UNSAFE, "_").replace(/\s+/g, " ");
  const trimmed = plain.replace(/^[. ]+|[. ]+$/g, "").replace(RESERVED, "_$1");
  return shorten(trimmed) || FALLBACK;
}

function shorten(name: string): string {
  if (utf8(name).length <= MOST_BYTES) return name;

  const dot = name.lastIndexOf(".");
  const ending = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : "";
  let stem = "";
  for (const char of name.slice(0, name.length - ending.length)) {
    if (utf8(stem + char + ending).length > MOST_BYTES) break;
    stem += char;
  }
  return stem.trimEnd() + ending;
}
