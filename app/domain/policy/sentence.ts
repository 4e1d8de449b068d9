import { LOOK_ALIKE } from "./look-alike-words";

/** The sentences of a clause, in their order. */
export const sentencesOf = (text: string) =>
  text
    .split(/(?<=[.!?؟;؛])[ \u00A0]+|\n+/)
    .map((one) => one.replace(/^[ \u00A0]+|[ \u00A0]+$/g, ""))
    .filter(Boolean);

/**
 * Whether two sentences say the same: sign for sign, but for the width of spaces, the form of quotation marks, and
 * English words whose spelling was mended. Whatever else differs, a capital, an accent, a sign or an article, may say
 * something else.
 * @param isStillUsed whether the new text has a word anywhere: one that it has was not misspelt.
 */
export function statesTheSame(
  before: string,
  after: string,
  isStillUsed: (word: string) => boolean,
): boolean {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const isSame = (was: string, is: string | undefined) =>
    was === is || (is !== undefined && isMended(was, is) && !isStillUsed(was));
  return one.length === other.length && one.every((word, place) => isSame(word, other[place]));
}

/** What a sentence consists of: its words, and the marks that stand beside them. */
export const wordsOf = (sentence: string) =>
  begunSmall(sentence.normalize("NFC"))
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(MARKS_BESIDE, " $1 ")
    .split(SPACES)
    .filter(Boolean);

/** What everybody sees as a space; others are signs that are not seen. */
const SPACES = /[ \t\n\u00A0]+/;
const MARKS_BESIDE = /((?<=^|[ \n\u00A0])["(]|[,.:;!?،؛؟)"]+(?=[ \n\u00A0]|$))/g;

const begunSmall = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/**
 * Two letters inside an English word have changed places, or one that should be double is not, or is and should not
 * be. Any other letter makes "scores" of "stores"; in Arabic any letter may make another word.
 */
function isMended(was: string, is: string): boolean {
  if (!LONG_ENOUGH.test(was) || !LONG_ENOUGH.test(is)) return false;
  if (was[0] !== is[0] || LOOK_ALIKE.has(was) || LOOK_ALIKE.has(is)) return false;

  const from = firstDifference(was, is);
  const [old, mended] = [was.slice(from), is.slice(from)];
  const isSwapped =
    old[0] === mended[1] && old[1] === mended[0] && old.slice(2) === mended.slice(2);
  return isSwapped || isDoubled(was, is, from) || isDoubled(is, was, from);
}

/** Shorter words become others too easily, and names begin with a capital. */
const LONG_ENOUGH = /^[a-z]{5,}$/;

/** Whether the one is the other with the letter before this place once more. */
const isDoubled = (one: string, other: string, at: number) =>
  one[at] === one[at - 1] && one.slice(at + 1) === other.slice(at) && at < one.length - 1;

/** Where the longer one goes on, if they begin alike. */
function firstDifference(one: string, other: string): number {
  const place = [...one].findIndex((letter, at) => letter !== other[at]);
  return place < 0 ? one.length : place;
}
