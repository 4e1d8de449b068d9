import { fold } from "~/lib/fold";
import { BINDING, FACT_WORDS } from "./fact-words";

/** The sentences of a clause, in their order. */
export const sentencesOf = (text: string) =>
  text
    .split(/(?<=[.!?؟;؛])\s+|\n+/)
    .map((one) => one.trim())
    .filter(Boolean);

/** A word that states something, folded, and whether it can only be as it is: a number, a name, a denial. */
interface Stated {
  word: string;
  fixed: boolean;
}

/**
 * Whether two sentences say the same: the words that state something are the same ones in the same order, but for
 * those whose spelling was mended. What binds them, case, marks and accents may differ.
 * @param isStillUsed whether the new text has a word anywhere: one that it has was not misspelt.
 */
export function statesTheSame(
  before: string,
  after: string,
  isStillUsed: (word: string) => boolean,
): boolean {
  const [one, other] = [statedIn(before), statedIn(after)];
  return (
    one.length === other.length &&
    isAsked(before) === isAsked(after) &&
    one.every((stated, place) => isSame(stated, other[place], isStillUsed))
  );
}

const isAsked = (sentence: string) => /[?؟]/.test(sentence);

/** The words of a text, folded, without what stands around them. */
export const wordsOf = (text: string) => written(text).map(fold);

const written = (text: string) =>
  text
    .split(/[\s|—–]+/)
    .map((word) => word.replace(EDGES, ""))
    .filter(Boolean);

const EDGES = /^[^\p{L}\p{N}\p{Sc}%]+|[^\p{L}\p{N}\p{Sc}%]+$/gu;

function statedIn(sentence: string): Stated[] {
  const isArabic = /\p{Script=Arabic}/u.test(sentence);
  return written(sentence).flatMap((word, place) => {
    const isName = isArabic ? /\p{Script=Latin}/u.test(word) : place > 0 && /\p{Lu}/u.test(word);
    return inFull(fold(word))
      .filter((one) => !BINDING.has(one))
      .map((one) => ({ word: one, fixed: isName || isFact(one) }));
  });
}

/** "can’t" denies as "cannot" does. */
function inFull(word: string): string[] {
  if (word === "cannot") return ["can", "not"];
  const [, denied] = /^(.+)n['’]t$/.exec(word) ?? [];
  return denied ? [DENIED[denied] ?? denied, "not"] : [word];
}

const DENIED: Record<string, string> = { ca: "can", wo: "will", sha: "shall" };

function isFact(word: string): boolean {
  if (/[\p{N}%\p{Sc}@]|:\/\/|\p{L}\.\p{L}/u.test(word)) return true;
  return FACT_WORDS.has(word) || FACT_WORDS.has(word.replace(ARABIC_PREFIX, ""));
}

/** The letters that Arabic joins to the front of a word: and, so, by, for, as, the. */
const ARABIC_PREFIX = /^[وف]?(?:[بلك]?ال|لل|[بلك])?(?=\p{L}{2})/u;

function isSame(was: Stated, is: Stated | undefined, isStillUsed: (word: string) => boolean) {
  if (!is || was.word === is.word) return is !== undefined;
  return !was.fixed && !is.fixed && isMended(was.word, is.word) && !isStillUsed(was.word);
}

/**
 * One letter may be too many, missing or another, or have changed places with its neighbour; never the first, which
 * turns "sealed" into "unsealed". In Arabic one letter makes mine of yours, and "work" of "knowledge".
 */
function isMended(was: string, is: string): boolean {
  if (/\p{Script=Arabic}/u.test(was + is)) return false;
  if (Math.min(was.length, is.length) < SHORTEST_MENDED || was[0] !== is[0]) return false;

  const from = firstDifference(was, is);
  const [old, mended] = [was.slice(from), is.slice(from)];
  const isSwapped =
    old[0] === mended[1] && old[1] === mended[0] && old.slice(2) === mended.slice(2);
  return (
    isSwapped ||
    old.slice(1) === mended ||
    old === mended.slice(1) ||
    old.slice(1) === mended.slice(1)
  );
}

const SHORTEST_MENDED = 5;

/** Where the longer one goes on, if they begin alike. */
function firstDifference(one: string, other: string): number {
  const place = [...one].findIndex((letter, at) => letter !== other[at]);
  return place < 0 ? one.length : place;
}
