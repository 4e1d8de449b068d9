import type { PublishedSection } from "./published-section";
import { sentencesOf, statesTheSame, wordsOf } from "./sentence";

/**
 * The first sentence for which a change is more than one of wording: it came, went, moved, or says anything else.
 * Null where every sentence has its like in the same place.
 */
export function sentenceChanged(
  before: readonly PublishedSection[],
  after: readonly PublishedSection[],
): string | null {
  const used = new Set(after.flatMap(({ id }) => textOf(after, id)).flatMap(wordsOf));
  const ids = new Set([...after, ...before].map(({ id }) => id));
  for (const id of ids) {
    const changed = changedIn(textOf(before, id), textOf(after, id), used);
    if (changed !== null) return changed;
  }
  return null;
}

/** A section's sentences with its title, which is one of them. */
function textOf(sections: readonly PublishedSection[], id: string): string[] {
  const section = sections.find((one) => one.id === id);
  return section
    ? [section.title, ...section.clauses.flatMap(({ text }) => sentencesOf(text))]
    : [];
}

function changedIn(before: readonly string[], after: readonly string[], used: ReadonlySet<string>) {
  const isLike = (one = "", other = "") => statesTheSame(one, other, (word) => used.has(word));
  const places = Math.max(before.length, after.length);
  for (let place = 0; place < places; place++) {
    const [was, is] = [before[place], after[place]];
    if (was !== undefined && is !== undefined && isLike(was, is)) continue;
    const isKnown = is === undefined || before.some((one) => isLike(one, is));
    return (isKnown ? was : is) ?? is ?? null;
  }
  return null;
}
