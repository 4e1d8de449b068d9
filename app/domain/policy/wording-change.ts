import { sentencesOf, statesTheSame, wordsOf } from "./sentence";

/**
 * The first sentence for which a change is more than one of wording: it came, went, moved, or says anything else.
 * Null where every sentence has its like in the same place.
 * @param before the whole text as it was published, with all that stands around its clauses
 */
export function sentenceChanged(before: string, after: string): string | null {
  const [was, is] = [sentencesOf(before), sentencesOf(after)];
  const used = new Set(is.flatMap(wordsOf));
  const isLike = (one = "", other = "") => statesTheSame(one, other, (word) => used.has(word));
  const place = Array.from({ length: Math.max(was.length, is.length) }).findIndex(
    (_, at) => was[at] === undefined || is[at] === undefined || !isLike(was[at], is[at]),
  );
  if (place < 0) return null;

  const came = is[place];
  const isKnown = came === undefined || was.some((one) => isLike(one, came));
  return (isKnown ? was[place] : came) ?? came ?? null;
}
