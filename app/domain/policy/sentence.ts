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
    one.every((stated, place) => isSame(stated, other[place], isStillUsed))
  );
}

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

/** One letter in five may be another, and letters may have changed places; in Arabic one letter makes mine of yours. */
function isMended(was: string, is: string): boolean {
  const most = Math.floor(Math.max(was.length, is.length) / 5);
  if (most === 0) return false;
  const isArabic = /\p{Script=Arabic}/u.test(was + is);
  return lettersOf(was) === lettersOf(is) || (!isArabic && distance(was, is) <= most);
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
