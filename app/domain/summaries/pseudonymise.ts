import { fold } from "~/lib/fold";
import { plainText } from "./plain-text";

/** Who a text may name: what the workspace already knows of them. */
export interface KnownIdentities {
  /** Full names, in either script: of the client, the agents, related people. */
  names: readonly string[];
  phones: readonly string[];
  emails: readonly string[];
  /** Record ids, references of files, portal ids. */
  ids: readonly string[];
}

export type HiddenKind = "PERSON" | "PHONE" | "EMAIL" | "LINK" | "DOCUMENT" | "ID";

export interface Pseudonymiser {
  /** Cleans a text and puts placeholders in place of identities; the same identity is always the same one. */
  hide: (text: string) => string;
  /** Puts the originals back. */
  restore: (text: string) => string;
  /** The placeholders given so far. */
  placeholders: () => string[];
  /** How many identities of each kind were hidden, for the receipt. */
  counts: () => Partial<Record<HiddenKind, number>>;
}

const EMAIL = /[^\s@<>(),;:"[\]]+@[^\s@<>(),;:"[\]]+\.[^\s@<>(),;:"[\].]{2,}/gu;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"']+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|io|ae|co|me|xyz|ru|info|example)(?:\/[^\s<>"']*)?/giu;
const D = "[0-9\u0660-\u0669\u06F0-\u06F9]";
/** Emirates ID, IBAN, passports and permits of letters and digits, tax numbers and other long numbers. */
const DOCUMENT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:784[- ]?${D}{4}[- ]?${D}{7}[- ]?${D}|AE${D}{2}(?:[ ]?${D}{3,4}){5,6}|[A-Z]{1,2}${D}{6,9}|${D}{13,19})(?![\\p{L}\\p{N}])`,
  "gu",
);
/** From a prefix or a trunk zero on, or nine digits and more in a row with the marks of phones. */
const PHONE = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?:\\+|00|\u0660\u0660)[ ]?${D}(?:[ ().-]{0,2}${D}){6,14}|(?:0|\u0660|\u06F0)${D}(?:[ ().-]{0,2}${D}){6,11}|${D}{9,12}|5${D}[ -]${D}{3}[ -]${D}{4}|971(?:[ -]?${D}){7,10})(?![\\p{L}\\p{N}])`,
  "gu",
);
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ATTACHED = /^(?:[وف]?(?:ال|لل|[بلك])|[وف])(?=.{3})/u;
const PARTICLES = new Set([
  "al",
  "el",
  "bin",
  "ibn",
  "bint",
  "abu",
  "ابو",
  "بن",
  "بنت",
  "ال",
  "de",
  "van",
  "der",
  "von",
]);
/** Words that only a name beside them makes a name: folded, "على" (on) is the name "علي". */
const PREPOSITIONS = new Set(["على", "إلى", "الى"]);
const PLACEHOLDER = /\[(?:PERSON|PHONE|EMAIL|LINK|DOCUMENT|ID)_\d+\]/g;

/**
 * Begins to hide identities for one request to a provider. Names are found by their words in either script,
 * whatever their case and diacritics, with Arabic prefixes written onto them; phones, e-mails, links and
 * document numbers by their shape, known or not.
 */
export function pseudonymiser(known: KnownIdentities): Pseudonymiser {
  const ledger = newLedger();
  const nameWords = wordsOfNames(known.names);
  const literals = literalsOf(known);

  const hide = (text: string) => {
    // A text that already holds what looks like a placeholder must not be able to ask for an identity back.
    const clean = plainText(text).replace(PLACEHOLDER, "[…]");
    const byShape = [
      [EMAIL, "EMAIL"],
      [LINK, "LINK"],
      [DOCUMENT, "DOCUMENT"],
      [PHONE, "PHONE"],
    ] as const;
    const literal = literals.reduce((done, one) => hideLiteral(done, one, ledger), clean);
    const shaped = byShape.reduce(
      (done, [pattern, kind]) =>
        outside(done, (piece) => piece.replace(pattern, (value) => ledger.give(kind, value))),
      literal,
    );
    return outside(shaped, (piece) => hideNames(piece, nameWords, ledger));
  };

  return {
    hide,
    restore: (text) => text.replace(PLACEHOLDER, (placeholder) => ledger.original(placeholder)),
    placeholders: ledger.placeholders,
    counts: ledger.counts,
  };
}

interface Ledger {
  give: (kind: HiddenKind, value: string) => string;
  original: (placeholder: string) => string;
  placeholders: () => string[];
  counts: () => Partial<Record<HiddenKind, number>>;
}

function newLedger(): Ledger {
  const byKey = new Map<string, string>();
  const originals = new Map<string, string>();
  const counts: Partial<Record<HiddenKind, number>> = {};
  const give = (kind: HiddenKind, value: string) => {
    const key = `${kind}:${kind === "PHONE" ? digitsOf(value) : fold(value)}`;
    const given = byKey.get(key);
    if (given) return given;

    counts[kind] = (counts[kind] ?? 0) + 1;
    const placeholder = `[${kind}_${counts[kind]}]`;
    byKey.set(key, placeholder);
    originals.set(placeholder, value);
    return placeholder;
  };

  return {
    give,
    original: (placeholder) => originals.get(placeholder) ?? placeholder,
    placeholders: () => [...originals.keys()],
    counts: () => ({ ...counts }),
  };
}

/** One phone in two spellings is one: compared by its last nine digits. */
const digitsOf = (phone: string) => fold(phone).replace(/\D/g, "").slice(-9);

/** Works on what lies between the placeholders that are there already. */
const outside = (text: string, work: (piece: string) => string): string =>
  text
    .split(/(\[(?:PERSON|PHONE|EMAIL|LINK|DOCUMENT|ID)_\d+\])/)
    .map((piece, index) => (index % 2 === 1 ? piece : work(piece)))
    .join("");

function hideLiteral(text: string, literal: Literal, ledger: Ledger): string {
  const pattern = new RegExp(literal.value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "giu");

  return outside(text, (piece) =>
    piece.replace(pattern, (found) => ledger.give(literal.kind, found)),
  );
}

interface Literal {
  kind: HiddenKind;
  value: string;
}

/** What is hidden wherever it stands, the longest first, for one may be part of another. */
const literalsOf = ({ ids, phones, emails }: KnownIdentities): Literal[] =>
  [
    ...emails.map((value): Literal => ({ kind: "EMAIL", value })),
    ...phones.map((value): Literal => ({ kind: "PHONE", value })),
    ...ids.map((value): Literal => ({ kind: "ID", value })),
  ]
    .filter(({ value }) => value.length >= 4)
    .toSorted((one, other) => other.value.length - one.value.length);

const wordsOfNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names
      .flatMap((name) => fold(name).match(WORD) ?? [])
      .flatMap((word) => [word, word.replace(/^ال(?=.{3})/u, "")])
      .filter((word) => word.length >= 2 && !PARTICLES.has(word)),
  );

interface Run {
  from: number;
  to: number;
}

/** Words of names that stand together, with the particles between them, are one person. */
function hideNames(text: string, names: ReadonlySet<string>, ledger: Ledger): string {
  if (names.size === 0) return text;

  const runs: Run[] = [];
  // Where the run that is still open may go on; below zero when there is none.
  let reach = -1;
  const words = [...text.matchAll(WORD)];
  for (const [at, found] of words.entries()) {
    const end = found.index + found[0].length;
    const joins = goesOnAt(text, reach, found.index);
    const start = nameBeside(words.slice(at, at + 2), joins, names);
    if (start !== null) addName(runs, { from: found.index + start, to: end }, joins);
    const goesOn = start !== null || (joins && PARTICLES.has(fold(found[0])));
    reach = goesOn ? end : -1;
  }

  return replaceRuns(text, runs, ledger);
}

function addName(runs: Run[], name: Run, joins: boolean): void {
  const last = runs.at(-1);
  if (joins && last) last.to = name.to;
  else runs.push(name);
}

/** Whether what begins here goes on with what ended at `reach`. */
const goesOnAt = (text: string, reach: number, from: number) =>
  reach >= 0 && /^[\s.'’-]{1,2}$/u.test(text.slice(reach, from));

/** Where in the first of two words a name begins; a preposition is one only beside a name. */
function nameBeside(
  [[word = ""] = [], [next = ""] = []]: readonly (readonly string[])[],
  joins: boolean,
  names: ReadonlySet<string>,
): number | null {
  const isBare = PREPOSITIONS.has(word) && !joins && nameStart(fold(next), next, names) === null;
  return isBare ? null : nameStart(fold(word), word, names);
}

/** Where in the word the name begins: after what Arabic writes onto it; null when it is no name. */
function nameStart(word: string, written: string, names: ReadonlySet<string>): number | null {
  if (names.has(word)) return 0;
  const rest = word.replace(ATTACHED, "");
  if (rest === word || !names.has(rest)) return null;

  const prefix = `^(?:\\p{L}[\\p{M}\u0640]*){${word.length - rest.length}}`;
  const start = new RegExp(prefix, "u").exec(written)?.[0].length ?? 0;
  return fold(written.slice(start)) === rest ? start : 0;
}

function replaceRuns(text: string, runs: readonly Run[], ledger: Ledger): string {
  let done = "";
  let at = 0;
  for (const { from, to } of runs) {
    done += text.slice(at, from) + ledger.give("PERSON", text.slice(from, to));
    at = to;
  }

  return done + text.slice(at);
}
