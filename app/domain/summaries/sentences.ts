/** A piece of a text, by its place in it: `text.slice(from, to)` is the sentence. */
export interface Sentence {
  text: string;
  from: number;
  to: number;
}

const MAX_TEXT = 20_000;
const MAX_SENTENCE = 600;

/** Where a sentence may end, in both scripts; a point inside a number, an address or an abbreviation is none. */
const END = /[.!?\u061F\u06D4\u2026\u3002]+["'”»)\]]*(?=\s|$)|\n+/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|eng|prof|st|no|nos|ref|apt|bldg|approx|vs|etc|sq|ft|ext|tel|mob|a\.m|p\.m|e\.g|i\.e|\p{L})\.$/iu;

/** The lines of a mail that its writer did not write: a quoted answer, a signature. */
const QUOTED_LINE = /^\s*(?:>|\|)/;
const CUT_BELOW =
  /^\s*(?:--\s*$|_{5,}|-{3,}\s*(?:original message|forwarded message)|on .{5,120} wrote:\s*$|from:\s.+|في .{5,120} كتب.*:\s*$|من:\s.+|sent from my |get outlook for )/i;

/**
 * The sentences that the writer of a message wrote, English or Arabic, each with its place in the whole text.
 * Quoted mail and signatures are left out; a very long text is read up to its first 20,000 characters.
 */
export function sentencesOf(text: string): Sentence[] {
  return ownSpans(text.slice(0, MAX_TEXT)).flatMap(([from, to]) => splitSpan(text, from, to));
}

/** The spans between quoted lines, up to where the quoted mail or the signature begins. */
function ownSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let from = 0;
  let at = 0;
  for (const line of text.split("\n")) {
    const next = at + line.length + 1;
    if (CUT_BELOW.test(line.slice(0, 300))) return [...spans, [from, at]];
    if (QUOTED_LINE.test(line)) {
      spans.push([from, at]);
      from = Math.min(next, text.length);
    }
    at = next;
  }

  return [...spans, [from, text.length]];
}

function splitSpan(text: string, from: number, to: number): Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  for (const end of text.slice(from, to).matchAll(END)) {
    const stop = from + end.index + end[0].length;
    if (end[0] === "." && ABBREVIATION.test(text.slice(Math.max(start, stop - 12), stop))) continue;
    sentences.push(...trimmed(text, start, stop));
    start = stop;
  }

  return [...sentences, ...trimmed(text, start, to)];
}

/** Without outer blanks and list marks; nothing when no letter or digit is left. */
function trimmed(text: string, from: number, to: number): Sentence[] {
  const piece = text.slice(from, Math.min(to, from + MAX_SENTENCE));
  const lead = /^[\s•*–—-]*/u.exec(piece)?.[0].length ?? 0;
  const body = piece.slice(lead).trimEnd();
  if (!/[\p{L}\p{N}]/u.test(body)) return [];

  return [{ text: body, from: from + lead, to: from + lead + body.length }];
}
