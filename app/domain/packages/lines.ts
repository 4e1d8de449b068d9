/** A line of a table is never longer. */
export const MOST_LINE_BYTES = 1_000_000;

const NEW_LINE = 10;
const decoder = new TextDecoder("utf-8", { fatal: true });

export type Lines =
  | { ok: true; lines: string[]; bytes: number }
  | { ok: false; reason: "line-too-long" | "not-text" };

/**
 * The whole lines at the beginning of some bytes, at most so many in so many bytes, but one at least. The bytes
 * are more than a line may take, or the rest of the file.
 * @param isEnd whether the file ends where the bytes do.
 * @returns with `bytes`, how far they reach.
 */
export function wholeLines(
  bytes: Uint8Array,
  isEnd: boolean,
  most: { lines: number; bytes: number },
): Lines {
  const lines: string[] = [];
  let at = 0;
  while (at < bytes.length && lines.length < most.lines) {
    const end = endOfLine(bytes, at, isEnd);
    if (end === null || (lines.length > 0 && end > most.bytes)) break;
    const line = textOf(bytes.subarray(at, end));
    if (line === null) return { ok: false, reason: faultOf(end - at) };
    lines.push(line);
    at = end + 1;
  }
  // Whoever reads gives more than a line may take: one that does not end in it is too long.
  const isStuck = lines.length === 0 && bytes.length > 0;
  return isStuck
    ? { ok: false, reason: faultOf(bytes.length) }
    : { ok: true, lines, bytes: Math.min(at, bytes.length) };
}

/** Where the line ends; null where that is not among these bytes. */
function endOfLine(bytes: Uint8Array, at: number, isEnd: boolean): number | null {
  const newLine = bytes.indexOf(NEW_LINE, at);
  if (newLine >= 0) return newLine;
  return isEnd ? bytes.length : null;
}

const faultOf = (bytes: number) => (bytes > MOST_LINE_BYTES ? "line-too-long" : "not-text");

function textOf(bytes: Uint8Array): string | null {
  if (bytes.length > MOST_LINE_BYTES) return null;
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
