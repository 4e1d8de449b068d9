import { onceFor } from "~/lib/once";

/**
 * ICU messages, as much of them as sentences need: places (`{name}`), `plural` with exact numbers, categories
 * and `#`, `select`, and tags. Quotes are ICU's: `''` is an apostrophe, `'{'` a brace. The library that knows
 * all of ICU is more than ten times as large as this, and stays the judge of it in the tests.
 */
export type Piece =
  | string
  | { place: string }
  | { tag: string; inside: Piece[] }
  | { count: string; forms: Forms }
  | { choice: string; forms: Forms }
  /** `#`: the number of the plural around it. */
  | { number: true };
type Forms = ReadonlyMap<string, Piece[]>;

/** Parses a message. Throws where a brace or a tag is left open, or a kind of place is not known. */
export function parseMessage(message: string): Piece[] {
  const reader = { text: message, at: 0 };
  const pieces = readPieces(reader, { inPlural: false });
  if (reader.at < message.length) throw new Error(`a brace too many in: ${message}`);

  return pieces;
}

interface Reader {
  readonly text: string;
  at: number;
}
interface Around {
  inPlural: boolean;
  tag?: string;
}

/** Up to the end, to the brace that closes what is around, or to the closing tag. */
function readPieces(reader: Reader, around: Around): Piece[] {
  const pieces: Piece[] = [];
  while (reader.at < reader.text.length && !isEnd(reader)) {
    const piece = readPiece(reader, around);
    const last = pieces.at(-1);
    if (typeof piece === "string" && typeof last === "string") pieces.splice(-1, 1, last + piece);
    else pieces.push(piece);
  }
  return pieces;
}

const isEnd = ({ text, at }: Reader) => text[at] === "}" || text.startsWith("</", at);

function readPiece(reader: Reader, around: Around): Piece {
  const { text, at } = reader;
  if (text[at] === "{") return readPlace(reader, around);
  if (text[at] === "<" && /[a-z]/i.test(text[at + 1] ?? "")) return readTag(reader, around);
  if (text[at] === "'") return readQuote(reader, around);
  reader.at += 1;
  return text[at] === "#" && around.inPlural ? { number: true } : (text[at] ?? "");
}

function readQuote(reader: Reader, { inPlural }: Around): string {
  const next = reader.text[reader.at + 1] ?? "";
  reader.at += 1;
  if (next === "'") reader.at += 1;
  if (!"{}<>".includes(next) && !(inPlural && next === "#")) return "'";
  if (next === "") return "'";

  const quoted = /^((?:[^']|'')*)'?/.exec(reader.text.slice(reader.at));
  reader.at += quoted?.[0].length ?? 0;
  return (quoted?.[1] ?? "").replaceAll("''", "'");
}

function readTag(reader: Reader, around: Around): Piece {
  const tag = take(reader, /^<([\w-]+)>/);
  const inside = readPieces(reader, { ...around, tag });
  take(reader, new RegExp(`^(</${tag}>)`));
  return { tag, inside };
}

function readPlace(reader: Reader, around: Around): Piece {
  const name = take(reader, /^\{\s*(\w+)\s*/);
  if (reader.text[reader.at] === "}") {
    reader.at += 1;
    return { place: name };
  }
  const kind = take(reader, /^,\s*(plural|select)\s*,\s*/);
  const forms = readForms(reader, { ...around, inPlural: around.inPlural || kind === "plural" });
  return kind === "plural" ? { count: name, forms } : { choice: name, forms };
}

function readForms(reader: Reader, around: Around): Forms {
  const forms = new Map<string, Piece[]>();
  while (reader.text[reader.at] !== "}") {
    const form = take(reader, /^(=\d+|\w+)\s*\{/);
    forms.set(form, readPieces(reader, around));
    take(reader, /^(\})\s*/);
  }
  reader.at += 1;
  if (!forms.has("other")) throw new Error(`no "other" in: ${reader.text}`);

  return forms;
}

/** What must stand here. @returns its first group */
function take(reader: Reader, what: RegExp): string {
  const found = what.exec(reader.text.slice(reader.at));
  if (!found) throw new Error(`not a message at ${reader.at}: ${reader.text}`);

  reader.at += found[0].length;
  return found[1] ?? "";
}

interface Saying<Part> {
  /** BCP 47 */
  tag: string;
  values: Record<string, unknown>;
  /** Of the plural around. */
  count?: number;
  parts: (string | Part)[];
}

/** Says a parsed message. Texts that follow one another are one part. Throws where a place is left empty. */
export function sayMessage<Part>(
  message: readonly Piece[],
  tag: string,
  values: Record<string, unknown>,
): (string | Part)[] {
  return said<Part>(message, { tag, values, parts: [] });
}

function said<Part>(message: readonly Piece[], saying: Saying<Part>): (string | Part)[] {
  for (const piece of message) sayPiece(piece, saying);
  return saying.parts;
}

function sayPiece<Part>(piece: Piece, saying: Saying<Part>): void {
  if (typeof piece === "string") add(saying, piece);
  else if ("number" in piece) add(saying, numbers(saying.tag).format(saying.count ?? 0));
  else if ("place" in piece) add(saying, filling(saying, piece.place));
  else if ("tag" in piece) sayTag(piece, saying);
  else sayForm(piece, saying);
}

function sayTag<Part>({ tag, inside }: { tag: string; inside: Piece[] }, saying: Saying<Part>) {
  const wrap = filling(saying, tag);
  if (typeof wrap !== "function") throw new Error(`nothing wraps <${tag}>`);

  const wrapped: unknown = wrap(said(inside, { ...saying, parts: [] }));
  for (const part of [wrapped].flat()) add(saying, part);
}

type Branching = Exclude<Piece, string | { place: string } | { tag: string } | { number: true }>;

function sayForm<Part>(piece: Branching, saying: Saying<Part>) {
  const { forms } = piece;
  if ("choice" in piece) {
    const form = forms.get(String(filling(saying, piece.choice))) ?? forms.get("other");
    said(form ?? [], saying);
    return;
  }
  const count = Number(filling(saying, piece.count));
  const form =
    forms.get(`=${count}`) ?? forms.get(plurals(saying.tag).select(count)) ?? forms.get("other");
  const { count: outer } = saying;
  saying.count = count;
  said(form ?? [], saying);
  saying.count = outer;
}

function filling<Part>({ values }: Saying<Part>, name: string): unknown {
  if (!Object.hasOwn(values, name)) throw new Error(`nothing to fill {${name}}`);
  return values[name];
}

function add<Part>({ parts }: Saying<Part>, part: unknown) {
  const text = typeof part === "number" ? String(part) : part;
  const last = parts.at(-1);
  if (typeof text === "string" && typeof last === "string") parts.splice(-1, 1, last + text);
  else if (text !== undefined && text !== null && text !== "") parts.push(text as Part);
}

const numbers = onceFor((tag) => new Intl.NumberFormat(tag));
const plurals = onceFor((tag) => new Intl.PluralRules(tag));
