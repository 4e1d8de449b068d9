import { western } from "./figures";
import { ibansIn } from "./iban";

/** How near a group of digits stands to the one before it: as within a number, as in a table or markup, or not at all. */
type Gap = "near" | "wide" | "none";

export interface Group {
  /** In European figures; of a group that is too long for any number, none. */
  digits: string;
  from: number;
  to: number;
  gap: Gap;
}

/** Longer than this nothing is that is looked for. */
const LONGEST = 64;

/** What may stand between two digits of a number as people type it: blanks, dashes, dots, and what is not seen. */
const NEAR =
  /^(?:[ \u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F-\u206F\uFEFF\u061C\-\u2010-\u2015\u2212._·]|\uFE0F|\u20E3){1,3}$/u;
/** Commas, tabs and the like part what is listed. */
const WIDE = /^[^\p{L}\p{Nd}•,،;؛:|\t]{1,16}$/u;

/** With at most six digits in it, so that no number hides there. */
const TAG = String.raw`<\/?[A-Za-z][^<>\p{Nd}]{0,40}(?:\p{Nd}{1,2}[^<>\p{Nd}]{0,40}){0,3}>`;
const ENTITY = "&(?:nbsp|ensp|emsp|thinsp|#160|#32|#xa0|#x20);";
const ENCODED = "%(?:0[9ad]|2[0-9a-f]|3[abcdef]|5[bdf]|7[bcd]|c2%a0)";
const MARKUP = new RegExp(`${TAG}|${ENTITY}|${ENCODED}`, "giu");
const MASKED = String.raw`••••[^\p{L}\p{Nd}•]{0,16}\p{Nd}{1,4}(?!\p{Nd})`;
const TOKENS = new RegExp(`${TAG}|${ENTITY}|${ENCODED}|${MASKED}|(?<group>\\p{Nd}+)`, "giu");

/** The groups of digits in a text that may be of a card's number, and how they are parted. */
export function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  let last = 0;
  for (const { index: from, 0: figures, groups: named } of text.matchAll(TOKENS)) {
    if (named?.group === undefined) continue;
    const gap = groups.length === 0 ? "none" : gapOf(text.slice(last, from));
    const to = from + figures.length;
    groups.push({ digits: figures.length > LONGEST ? "" : western(figures), from, to, gap });
    last = to;
  }
  return withoutOthers(groups, text);
}

function gapOf(between: string): Gap {
  if (between.length > 200) return "none";
  if (NEAR.test(between)) return "near";
  return WIDE.test(between.replaceAll(MARKUP, " ")) ? "wide" : "none";
}

/** Without bank accounts, decimals and phones, which part what stands on either side of them. */
function withoutOthers(groups: readonly Group[], text: string): Group[] {
  const others = new Set([...placesOfIbans(groups, text), ...phonesIn(groups, text)]);
  for (const place of groups.keys()) if (isDecimal(groups, place, text)) others.add(place);
  return groups.flatMap((group, place): Group[] => {
    if (others.has(place)) return [];
    return [others.has(place - 1) ? { ...group, gap: "none" } : group];
  });
}

function placesOfIbans(groups: readonly Group[], text: string): number[] {
  const ibans = ibansIn(text);
  if (ibans.length === 0) return [];
  let next = 0;
  return [...groups.keys()].filter((place) => {
    const { from, to } = groups[place] as Group;
    while (next < ibans.length && (ibans[next]?.[1] ?? 0) <= from) next += 1;
    return (ibans[next]?.[0] ?? Number.POSITIVE_INFINITY) < to;
  });
}

const LONGEST_PHONE = 15;
const SHORTEST_PHONE = 7;

/** The places of groups that are of phones in the international form. */
function phonesIn(groups: readonly Group[], text: string): Set<number> {
  const phones = new Set<number>();
  for (const [place, { from }] of groups.entries()) {
    if (text[from - 1] !== "+" || groups[place - 1]?.to === from - 1) continue;
    const end = endOfNear(groups, place);
    const size = digitsOf(groups, place, end).length;
    if (size < SHORTEST_PHONE || size > LONGEST_PHONE) continue;
    for (let one = place; one <= end; one += 1) phones.add(one);
  }
  return phones;
}

const sizeOf = ({ digits, from, to }: Group) => digits.length || to - from;
const isPoint = (sign: string) => sign === "." || sign === "٫";

/** Whether a group is before or behind the one point of a number: 25.8763917, 0.4242424242424242. */
function isDecimal(groups: readonly Group[], place: number, text: string): boolean {
  const pointBefore = (one: number) => {
    const [left, right] = [groups[one - 1], groups[one]];
    return left && right ? isPoint(text.slice(left.to, right.from)) : false;
  };
  const isFraction = (one: number) => {
    const [whole, part] = [groups[one - 1], groups[one]];
    if (!whole || !part || !pointBefore(one)) return false;
    if (sizeOf(part) >= 13) return true;
    const isAlone = !pointBefore(one - 1) && !pointBefore(one + 1);
    return isAlone && sizeOf(whole) <= 3 && sizeOf(part) >= 3;
  };
  return isFraction(place) || isFraction(place + 1);
}

/** The last group that stands near, from a group on; no further than a number can reach. */
export function endOfNear(groups: readonly Group[], first: number): number {
  let last = first;
  while (groups[last + 1]?.gap === "near" && last - first < LONGEST) last += 1;
  return last;
}

export const digitsOf = (groups: readonly Group[], first: number, last: number) =>
  groups
    .slice(first, last + 1)
    .map(({ digits }) => digits)
    .join("");
