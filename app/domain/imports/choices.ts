import { fold } from "~/lib/fold";

/** Values of a column that seem to be one, with how often each stands there. */
export interface Choice {
  /** The spelling that stands there most often. */
  value: string;
  count: number;
  variants: { value: string; count: number }[];
}

const MAX_COMPARED = 300;

/**
 * Offers values as one that differ only by case, blanks, accents or, in words of five letters and more, by
 * one letter: `GTXPro` and `GTX Pro`, `technolgy` and `technology`. A guess, to be shown before it is used;
 * numbers that differ are never one. The most frequent come first.
 */
export function groupChoices(counts: Readonly<Record<string, number>>): Choice[] {
  const values = Object.entries(counts)
    .map(([value, count]) => ({ value, count, key: keyOf(value) }))
    .toSorted(
      (one, other) =>
        other.count - one.count ||
        Number(one.value > other.value) - Number(one.value < other.value),
    );
  const groups: { key: string; choice: Choice }[] = [];
  for (const { key, value, count } of values) {
    const near = groups.slice(0, MAX_COMPARED).find((group) => isNear(group.key, key));
    if (near) {
      near.choice.count += count;
      near.choice.variants.push({ value, count });
    } else {
      groups.push({ key, choice: { value, count, variants: [{ value, count }] } });
    }
  }

  return groups.map(({ choice }) => choice).toSorted((one, other) => other.count - one.count);
}

const keyOf = (value: string) => fold(value).replace(/[\s_-]+/g, "");

const digitsOf = (key: string) => key.replace(/\D/g, "");

function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < 5 || digitsOf(one) !== digitsOf(other)) return false;

  return oneLetterApart(one, other);
}

/** One letter more, less, or another. */
function oneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;

  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;

  return long.slice(at + 1) === short.slice(long.length === short.length ? at + 1 : at);
}
