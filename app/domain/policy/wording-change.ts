import type { PublishedSection } from "./published-section";
import { sentencesOf, statesTheSame } from "./sentence";

/**
 * The first sentence for which a change is more than one of wording: it came, went, moved, or states another fact.
 * Null where every sentence has its like in the same place.
 * @param names what we are called.
 */
export function sentenceChanged(
  before: readonly PublishedSection[],
  after: readonly PublishedSection[],
  names: readonly string[],
): string | null {
  const ids = new Set([...after, ...before].map(({ id }) => id));
  for (const id of ids) {
    const changed = changedIn(textOf(before, id), textOf(after, id), names);
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

function changedIn(before: readonly string[], after: readonly string[], names: readonly string[]) {
  const isLike = (one = "", other = "") => statesTheSame(one, other, names);
  const places = Math.max(before.length, after.length);
  for (let place = 0; place < places; place++) {
    const [was, is] = [before[place], after[place]];
    if (was !== undefined && is !== undefined && isLike(was, is)) continue;
    const isKnown = is === undefined || before.some((one) => isLike(one, is));
    return (isKnown ? was : is) ?? is ?? null;
  }
  return null;
}
