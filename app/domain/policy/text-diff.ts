/** A stretch of text that two versions share, or that only one of them has. */
export interface Stretch {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Past this many comparisons a passage is shown as replaced: it would be no easier to read word by word. */
const MOST_COMPARISONS = 400_000;

/**
 * What became of each paragraph, in the order of the newer text: its words as shared, added and removed.
 * Paragraphs are matched first, then the words of those in between.
 */
export function diffTexts(before: string, after: string): Stretch[][] {
  const steps = diffLists(paragraphsOf(before), paragraphsOf(after));
  return passages(steps).flatMap(({ same, removed, added }) =>
    same === undefined ? changed(removed, added) : [[{ kind: "same" as const, text: same }]],
  );
}

const paragraphsOf = (text: string) =>
  text
    .split(/\n\n+/)
    .map((one) => one.trim())
    .filter(Boolean);

interface Passage {
  same?: string;
  removed: string[];
  added: string[];
}

/** Shared paragraphs, and between them what was taken out with what came instead. */
function passages(steps: Stretch[]): Passage[] {
  const found: Passage[] = [];
  for (const { kind, text } of steps) {
    const same = kind === "same" ? text : undefined;
    const last = found.at(-1);
    const isNew = same !== undefined || last === undefined || last.same !== undefined;
    const passage = isNew ? { same, removed: [], added: [] } : last;
    if (isNew) found.push(passage);
    if (kind !== "same") passage[kind].push(text);
  }
  return found;
}

/** A paragraph that replaces another is compared with it by words; the others are new or gone. */
function changed(removed: string[], added: string[]): Stretch[][] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, place) => {
    const [before, after] = [removed[place], added[place]];
    if (before === undefined) return [{ kind: "added", text: after ?? "" }];
    if (after === undefined) return [{ kind: "removed", text: before }];
    return joined(diffLists(wordsOf(before), wordsOf(after)));
  });
}

/** Words with the space after them, so that they join to the text again. */
const wordsOf = (text: string) => text.match(/\S+\s*/g) ?? [];

function joined(steps: Stretch[]): Stretch[] {
  const runs: Stretch[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last?.kind === step.kind) last.text += step.text;
    else runs.push({ ...step });
  }
  return runs;
}

/** Two lists, told as what is shared, gone and new. */
function diffLists(before: readonly string[], after: readonly string[]): Stretch[] {
  const steps: Stretch[] = [];
  let [i, j] = [0, 0];
  const upTo = (gone: number, come: number) => {
    for (const text of before.slice(i, gone)) steps.push({ kind: "removed", text });
    for (const text of after.slice(j, come)) steps.push({ kind: "added", text });
    [i, j] = [gone + 1, come + 1];
  };
  for (const [gone, come] of sharedPlaces(before, after)) {
    upTo(gone, come);
    steps.push({ kind: "same", text: after[come] ?? "" });
  }
  upTo(before.length, after.length);
  return steps;
}

/** The places of the longest common subsequence of two lists; none where that were too much to compare. */
function sharedPlaces(before: readonly string[], after: readonly string[]) {
  if (before.length * after.length > MOST_COMPARISONS) return [];
  const width = after.length + 1;
  const lengths = commonLengths(before, after, width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  const places: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < before.length && j < after.length; ) {
    if (before[i] === after[j]) places.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return places;
}

/** At `i * width + j`: how many the lists share from there on. */
function commonLengths(before: readonly string[], after: readonly string[], width: number) {
  const lengths = new Uint16Array((before.length + 1) * width);
  const at = (place: number) => lengths[place] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const place = i * width + j;
      const isSame = before[i] === after[j];
      lengths[place] = isSame
        ? at(place + width + 1) + 1
        : Math.max(at(place + width), at(place + 1));
    }
  return lengths;
}
