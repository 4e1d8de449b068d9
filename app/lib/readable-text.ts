import { withoutInvisible } from "./invisible";

/** Why a text cannot be kept, whatever it is for. */
export type TextFault = "characters-not-text" | "nothing-to-see";

/** NUL and the other controls, but for tabs, line and page breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\x00-\x08\x0E-\x1F\x7F]/;
/** They turn the letters around them, so that a name or an address reads as another. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/;
const HALF_A_PAIR = /\p{Surrogate}/u;
const BLANKS = /[\s\u2800]/gu;

/**
 * What is wrong with a text that somebody sent: it holds characters that are none (NUL, controls, half a
 * surrogate pair, what reorders letters), or nothing in it can be seen. Empty texts and spaces are for the field to judge.
 */
export function textFault(text: string): TextFault | null {
  return REORDERING.test(text) ? "characters-not-text" : brokenText(text);
}

/** The same for what a provider delivers: applications wrap names in a message in marks of direction. */
export function brokenText(text: string): TextFault | null {
  if (CONTROLS.test(text) || HALF_A_PAIR.test(text)) return "characters-not-text";
  const isHidden = text.trim() !== "" && withoutInvisible(text).replace(BLANKS, "") === "";
  return isHidden ? "nothing-to-see" : null;
}

/** One text at fault within a document, and where. */
export interface FaultyText {
  path: (string | number)[];
  message: TextFault;
}

/** Enough to mend it by; a document of faults is not answered with one. */
const MOST_TOLD = 20;

/** A part of a document. Its path is spelt out only if it is at fault: a document may be very deep. */
interface Part {
  value: unknown;
  name: string | number | null;
  within: Part | null;
}

/** The texts at fault in what JSON can say, names of members included. It goes as deep as it must. */
export function faultyTexts(document: unknown, faultOf = textFault): FaultyText[] {
  const found: FaultyText[] = [];
  const open: Part[] = [{ value: document, name: null, within: null }];
  for (let part = open.pop(); part && found.length < MOST_TOLD; part = open.pop()) {
    const { value } = part;
    const fault = typeof value === "string" ? faultOf(value) : nameFault(value, faultOf);
    if (fault) found.push({ path: pathOf(part), message: fault });
    else
      for (const [name, inner] of partsOf(value)) open.push({ value: inner, name, within: part });
  }
  return found;
}

function pathOf(part: Part): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Part | null = part; at; at = at.within) if (at.name !== null) path.push(at.name);
  return path.reverse().slice(0, LONGEST_PATH);
}
const LONGEST_PATH = 20;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const nameFault = (value: unknown, faultOf: typeof textFault) =>
  isObject(value) && !Array.isArray(value) && Object.keys(value).some((name) => faultOf(name))
    ? ("characters-not-text" as const)
    : null;

function partsOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((part, place) => [place, part]);
  return isObject(value) ? Object.entries(value) : [];
}
