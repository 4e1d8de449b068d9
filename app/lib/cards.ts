import { cardsGlued, isCard } from "./card-number";
import { digitsOf, endOfNear, type Group, groupsIn } from "./digit-groups";
import { western } from "./figures";

const ENOUGH = /^(?:\P{Nd}*\p{Nd}){13}/u;

/**
 * The text with every number of a payment card in it masked, but for its last four digits: 13 to 19 digits, in the
 * figures of any script, together or in groups, of a known issuer and with the right check digit. Phones in the
 * international form, bank accounts (IBAN), decimals, dates, lists and what is no card's number stay as they are.
 */
export function maskCards(text: string): string {
  if (text.length < 13 || !ENOUGH.test(text)) return text;
  const groups = groupsIn(text);
  const pieces: string[] = [];
  let kept = 0;
  for (let place = 0; place < groups.length; ) {
    const last = cardFrom(groups, place, text);
    if (last !== undefined) {
      const window = groups.slice(place, last + 1);
      pieces.push(text.slice(kept, window[0]?.from), masked(window, text));
      kept = window.at(-1)?.to ?? kept;
    }
    place = (last ?? place) + 1;
  }
  return kept === 0 ? text : pieces.join("") + text.slice(kept);
}

/** Whether a card's number stands in a text. */
export const hasCard = (text: string) => maskCards(text) !== text;

/** A card number is seen by its last four digits, as it stands on a receipt. */
const receipt = (digits: string) => `•••• ${digits.slice(-4)}`;

/** What stands between the groups of a table, or of markup, stays. */
function masked(groups: readonly Group[], text: string): string {
  const digits = digitsOf(groups, 0, groups.length - 1);
  if (groups.slice(1).every(({ gap }) => gap === "near"))
    return (cardsGlued(digits) ?? [digits]).map(receipt).join(" ");

  return groups
    .map((group, place) => {
      const between = place === 0 ? "" : text.slice(groups[place - 1]?.to, group.from);
      if (place < groups.length - 1) return `${between}••••`;
      return `${between}${group.digits.length > 4 ? "••••" : ""}${group.digits.slice(-4)}`;
    })
    .join("");
}

/** A number has at most this many groups that are parted as a card's are. */
const MOST_GROUPS = 5;
const MOST_DIGITS = 19;

/** The last group of the card's number that begins with a group, unless it is of a list. */
function cardFrom(groups: readonly Group[], first: number, text: string): number | undefined {
  const last = endOfWhole(groups, first) ?? endOfParted(groups, first, text);
  return last !== undefined && isListed(groups, first, last, text) ? undefined : last;
}

/** Where all that stand near each other are one number, however they are parted. */
function endOfWhole(groups: readonly Group[], first: number): number | undefined {
  if (groups[first]?.gap === "near") return undefined;
  const last = endOfNear(groups, first);
  return last - first < MOST_DIGITS && isWhole(groups.slice(first, last + 1)) ? last : undefined;
}

/** Where some are a number, parted as a card's is: the longest. */
function endOfParted(groups: readonly Group[], first: number, text: string): number | undefined {
  for (let last = endOfWide(groups, first); last > first; last -= 1)
    if (isParted(groups.slice(first, last + 1), text) && isCard(digitsOf(groups, first, last)))
      return last;
  return cardsGlued(groups[first]?.digits ?? "") && first;
}

function endOfWide(groups: readonly Group[], first: number): number {
  let last = first;
  while ((groups[last + 1]?.gap ?? "none") !== "none" && last - first < MOST_GROUPS - 1) last += 1;
  return last;
}

const spaced = (groups: readonly Group[]) => groups.map(({ digits }) => digits).join(" ");

const isWhole = (groups: readonly Group[]) =>
  !DATES.test(groups.length >= 3 ? spaced(groups) : "") &&
  isCard(digitsOf(groups, 0, groups.length - 1));

/** 31-12-2026 and the like. */
const DATES = /^(?:\d{2} \d{2} \d{4}|\d{4} \d{2} \d{2})(?: |$)/;

const PARTED =
  /^(?:\d{4}(?: \d{4}){2,3}(?: \d{1,4})?|\d{4} \d{6} \d{4,5}|\d{4} \d{3} \d{3} \d{3}|\d{6} \d{7,13}|\d{8} \d{8}|\d{4} \d{12})$/;
/** As it is printed on the card: so much at least is asked of what does not stand together. */
const PRINTED = /^(?:\d{4}(?: \d{4}){3}|\d{4} \d{6} \d{4,5})$/;

function isParted(groups: readonly Group[], text: string): boolean {
  const near = groups.slice(1).filter(({ gap }) => gap === "near").length;
  if (near === groups.length - 1) return PARTED.test(spaced(groups));
  // A column has one number to a line; a card's number that is broken has its parts beside each other as well.
  const isColumn = near === 0 && /\n/.test(text.slice(groups[0]?.from, groups.at(-1)?.to));
  return !isColumn && PRINTED.test(spaced(groups));
}

/** Numbers of a list that follow each other by no more than this. */
const WIDEST_STEP = 100;
/** Prices and sizes are round. */
const ROUND = 50;
const LISTS =
  /(?:units|villas|apartments|flats|plots|townhouses|offices|shops|وحدات|الوحدات|فلل|الفلل|شقق|الشقق|قطع|مكاتب)[\s:#(]{0,4}(?:(?:nos?\.?|numbers?|أرقام|رقم)[\s:#(]{0,4})?$/iu;

/** Four digits each, and either rising step by step, or none twice and named as a list: units 4201 4202 4203 4204. */
function isListed(groups: readonly Group[], first: number, last: number, text: string): boolean {
  const own = groups.slice(first, last + 1).map(({ digits }) => digits);
  if (own.length < 4 || own.some((digits) => digits.length !== 4)) return false;
  if (own.every((digits) => Number(digits) % ROUND === 0)) return true;
  const steps = own.slice(1).map((digits, place) => Number(digits) - Number(own[place]));
  if (steps.every((step) => step > 0 && step <= WIDEST_STEP)) return true;
  const from = startOfList(groups, first);
  return new Set(own).size === own.length && LISTS.test(text.slice(Math.max(0, from - 40), from));
}

const LONGEST_LIST = 50;

function startOfList(groups: readonly Group[], place: number): number {
  let first = place;
  while ((groups[first]?.gap ?? "none") !== "none" && place - first < LONGEST_LIST) first -= 1;
  return groups[first]?.from ?? 0;
}

/** Names of numbers of records, which others give too, and of secrets, which are kept as no text at all. */
const NUMBERED = /(?:^|_)id$|Id$/;
const SECRET = /password|secret|token|nonce|^code$/i;
const CARD_AS_ID = /^\s*(?:\p{Nd}{15,16}|\p{Nd}{4}(?:[ -]\p{Nd}{4}){3})\s*$/u;

export const holdsWords = (name: string) => !NUMBERED.test(name) && !SECRET.test(name);

/** The text that has a name, without the numbers of cards; a record's number is masked where it is nothing but a card's. */
function maskCardsNamed(name: string, text: string): string {
  if (SECRET.test(name)) return text;
  return NUMBERED.test(name) ? maskCardId(text) : maskCards(text);
}

/** By its first six and last four digits, as card companies cut it: by four alone two records would be one. */
export function maskCardId(text: string): string {
  const digits = CARD_AS_ID.test(text) ? western(text) : "";
  return isCard(digits) ? `${digits.slice(0, 6)}••••${digits.slice(-4)}` : text;
}

/** Deeper than this nothing is that anybody keeps. */
const DEEPEST = 100;

/** The same of what JSON can say, whatever is in it, but for what is nobody's words; itself where there is none. */
export function maskCardsIn<T>(value: T, depth = 0): T {
  if (typeof value === "string") return maskCards(value) as T;
  if (typeof value === "number")
    return (hasCard(String(value)) ? maskCards(`${value}`) : value) as T;
  if (depth > DEEPEST || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const parts = value.map((part) => maskCardsIn(part, depth + 1));
    return (parts.every((part, place) => part === value[place]) ? value : parts) as T;
  }
  return maskedMembers(value, depth) as T;
}

function maskedMembers(value: object, depth: number): object {
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const before = Object.entries(value);
  const after = before.map(([name, part]) => [name, maskedMember(name, part, depth)]);
  return after.every(([, part], place) => part === before[place]?.[1])
    ? value
    : Object.fromEntries(after);
}

function maskedMember(name: string, part: unknown, depth: number): unknown {
  if (typeof part === "string") return maskCardsNamed(name, part);
  if (typeof part === "number") {
    const masked = maskCardsNamed(name, String(part));
    return masked === String(part) ? part : masked;
  }
  return holdsWords(name) ? maskCardsIn(part, depth + 1) : part;
}

/** A text that may be a document: a number in it stays a value of it. */
export function maskCardsInText(text: string): string {
  if (!/^\s*[[{]/.test(text) || maskCards(text) === text) return maskCards(text);
  try {
    return JSON.stringify(maskCardsIn(JSON.parse(text)));
  } catch {
    return maskCards(text);
  }
}
