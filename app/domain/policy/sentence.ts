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
    .map((word) => (word === "," ? word : word.replace(EDGES, "")))
    .filter(Boolean);

/** Where a sentence pauses decides what belongs together; not within a number. */
const PAUSES = /[,،:;؛](?=\s)/g;

/** The vowels that Arabic writes to say who does it and to whom it is done, with their places; marks of length are none. */
const vowelsOf = (word: string) =>
  [...word.normalize("NFC").matchAll(/[\u064B-\u0650\u0652]/g)]
    .map(({ 0: vowel, index }) => `${vowel}${word.slice(0, index).replace(/\p{M}/gu, "").length}`)
    .join("");

const EDGES = /^[^\p{L}\p{N}\p{Sc}%]+|[^\p{L}\p{N}\p{Sc}%]+$/gu;

function statedIn(sentence: string): Stated[] {
  const isArabic = /\p{Script=Arabic}/u.test(sentence);
  return written(sentence.replace(PAUSES, " , ")).flatMap((word, place) => {
    if (word === ",") return { word, fixed: true };
    const isName = isArabic ? /\p{Script=Latin}/u.test(word) : place > 0 && /\p{Lu}/u.test(word);
    return inFull(fold(word))
      .filter((one) => !BINDING.has(one))
      .map((one) => ({ word: one + vowelsOf(word), fixed: isName || isFact(one) }));
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
 * Two letters inside a word have changed places, or one that should be double is not, or is and should not be. Any
 * other letter makes "scores" of "stores", and in Arabic one makes mine of yours.
 */
function isMended(was: string, is: string): boolean {
  if (/\p{Script=Arabic}/u.test(was + is)) return false;
  if (Math.min(was.length, is.length) < SHORTEST_MENDED || was[0] !== is[0]) return false;

  const from = firstDifference(was, is);
  const [old, mended] = [was.slice(from), is.slice(from)];
  const isSwapped =
    old[0] === mended[1] && old[1] === mended[0] && old.slice(2) === mended.slice(2);
  return isSwapped || isDoubled(was, is, from) || isDoubled(is, was, from);
}

const SHORTEST_MENDED = 5;

/** Whether the one is the other with the letter before this place once more. */
const isDoubled = (one: string, other: string, at: number) =>
  one[at] === one[at - 1] && one.slice(at + 1) === other.slice(at) && at < one.length - 1;

/** Where the longer one goes on, if they begin alike. */
function firstDifference(one: string, other: string): number {
  const place = [...one].findIndex((letter, at) => letter !== other[at]);
  return place < 0 ? one.length : place;
}
