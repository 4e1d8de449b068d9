import { fold } from "~/lib/fold";
import { FACT_WORDS } from "./fact-words";

/** The sentences of a clause, in their order. */
export const sentencesOf = (text: string) =>
  text
    .split(/(?<=[.!?؟;؛])\s+|\n+/)
    .map((one) => one.trim())
    .filter(Boolean);

/** The words as they are written, without what stands around them. */
const wordsOf = (sentence: string) =>
  sentence
    .split(/[\s|—–]+/)
    .map((word) => word.replace(EDGES, ""))
    .filter(Boolean);

const EDGES = /^[^\p{L}\p{N}\p{Sc}%]+|[^\p{L}\p{N}\p{Sc}%]+$/gu;

/**
 * Whether two sentences may be the same in other words: every number, amount, date, name, denial and condition
 * is as often in the one as in the other, and so are four of five words, however they are spelled or ordered.
 * @param names what we are called, which no change of wording can touch.
 */
export function statesTheSame(before: string, after: string, names: readonly string[]) {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  return (
    isSameList(factsOf(one), factsOf(other)) &&
    namesIn(one, other).every((name) => timesOf(name, one) === timesOf(name, other)) &&
    names.every((name) => occurrences(name, before) === occurrences(name, after)) &&
    unmatched(one.map(fold), other.map(fold)) <= Math.max(one.length, other.length) * MOST_OTHERS
  );
}

/** The share of a sentence's words that others may stand for. */
const MOST_OTHERS = 1 / 5;

const isSameList = (one: readonly string[], other: readonly string[]) =>
  one.toSorted().join("\n") === other.toSorted().join("\n");

const factsOf = (words: readonly string[]) => words.flatMap((word) => factIn(fold(word)));

/** What a word states, in one form however it is written: "can’t" denies as "cannot" does. */
function factIn(word: string): string[] {
  if (/[\p{N}%\p{Sc}@]|:\/\/|\p{L}\.\p{L}/u.test(word)) return [word];
  if (/n['’]t$|^cannot$/.test(word)) return ["not"];
  const bare = word.replace(ARABIC_PREFIX, "");
  const known = [word, bare].find((one) => FACT_WORDS.has(one));
  return known ? [known] : [];
}

/** The letters that Arabic joins to the front of a word: and, so, by, for, as, the. */
const ARABIC_PREFIX = /^[وف]?(?:[بلك]?ال|لل|[بلك])?(?=\p{L}{2})/u;

/** Words with a capital inside a sentence, and Latin ones in an Arabic text. */
const namesIn = (...texts: readonly string[][]) =>
  texts.flatMap((words) => {
    const isArabic = words.some((word) => /\p{Script=Arabic}/u.test(word));
    const named = isArabic ? /\p{Script=Latin}/u : /\p{Lu}/u;
    return words.filter((word, place) => (isArabic || place > 0) && named.test(word)).map(fold);
  });

const timesOf = (name: string, words: readonly string[]) =>
  words.filter((word) => fold(word) === name).length;

const occurrences = (name: string, text: string) => fold(text).split(fold(name)).length;

/** How many words of the one have none in the other that may be the same word. */
function unmatched(one: readonly string[], other: readonly string[]): number {
  const [gone, come] = [without(one, other), without(other, one)];
  const left = [...come];
  for (const word of gone) {
    const place = left.findIndex((candidate) => isSpelledLike(word, candidate));
    if (place >= 0) left.splice(place, 1);
  }
  return Math.max(left.length, gone.length - (come.length - left.length));
}

function without(words: readonly string[], others: readonly string[]) {
  const left = [...others];
  return words.filter((word) => {
    const place = left.indexOf(word);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** One letter in five may be another, and letters may have changed places. */
function isSpelledLike(one: string, other: string): boolean {
  const most = Math.floor(Math.max(one.length, other.length) / 5);
  return most > 0 && (lettersOf(one) === lettersOf(other) || distance(one, other) <= most);
}

const lettersOf = (word: string) => [...word].sort().join("");

/** How many letters must be put in, taken out or replaced to make the one of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, theirs] of [...other].entries())
      next.push(
        Math.min(
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
          (row[j] ?? 0) + Number(letter !== theirs),
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
