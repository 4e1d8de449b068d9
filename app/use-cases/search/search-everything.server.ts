import { type Hit, namedLike, type Passage, passagesWith, reachedBy } from "~/db/queries/search";
import { type SearchQuestion, searchQuestion } from "~/domain/search/query";
import type { SearchKind } from "~/domain/search/search-texts";
import { fold } from "~/lib/fold";
import type { Ctx } from "../ctx";
import { membersSeen } from "../members-seen";

export interface SearchResults {
  /** The best first. */
  hits: Hit[];
  passages: Passage[];
}

interface Reach {
  /** How many places of the index are looked at, and how many records given back at most. */
  places: number;
  /** How many places are looked through for words that do not follow one another. */
  lookedThrough: number;
  passages: number;
  /** Passages are always looked for unless told. */
  passagesFor?: "unnamed";
}

/** As one types: about twenty records, and nothing else. */
export const TYPE_AHEAD: Reach = { places: 20, lookedThrough: 6, passages: 0 };
/** For a program that asks for as few: passages too, where no record is named so, which a place is given up to find out. */
export const FEW: Reach = { ...TYPE_AHEAD, places: 19, passages: 8, passagesFor: "unnamed" };
/** The page of results, and the API. */
export const FULL: Reach = { places: 100, lookedThrough: 400, passages: 20 };

const MOST_HITS = 50;
const NO_RESULTS: SearchResults = { hits: [], passages: [] };

/**
 * Finds contacts, companies, leads and deals by names and references, people by a part of a phone and
 * the beginning of an e-mail, and passages of notes, messages and enquiries, in one round trip. What
 * the viewer may not see is not found; people under restriction are not found by anybody. What it
 * reads does not grow with what there is.
 */
export async function searchEverything(
  ctx: Ctx<"search:read">,
  typed: string,
  reach: Reach = FULL,
): Promise<SearchResults> {
  const question = searchQuestion(typed);
  if (!question.match) return NO_RESULTS;

  const { db } = ctx;
  const members = membersSeen(ctx);
  const shares = sharesOf(question, { ...reach, places: placesFor(reach, members) });
  const unlessNamed = reach.passagesFor === "unnamed" ? members : undefined;
  const [named, reached, passages] = await db.read(
    db.ask(namedLike(question, shares.names, members)),
    db.ask(reachedBy(question, shares.reached)),
    db.ask(passagesWith(question, reach.passages, unlessNamed)),
  );
  const found = new Map([...reached, ...named].map((hit) => [`${hit.kind} ${hit.id}`, hit]));
  const ranked = [...found.values()].toSorted(
    (one, other) => rank(typed, other) - rank(typed, one),
  );

  return { hits: ranked.slice(0, MOST_HITS), passages };
}

/** Where several people's places are looked in, each that is gone through costs a row: half of a record found. */
const placesFor = ({ places }: Reach, members: readonly string[]) =>
  members.length === 0
    ? places
    : Math.max(FEWEST_PLACES, places - Math.ceil((members.length + 1) / 2));
const FEWEST_PLACES = 8;

/** A number is looked for among phones first, an address among e-mails; names have the rest. */
function sharesOf({ digits, email, others }: SearchQuestion, { places, lookedThrough }: Reach) {
  const reached = Math.floor(reachedShare(digits, email) * places);
  // What is looked through in vain is paid for as well.
  const spare = others.length > 0 ? Math.min(lookedThrough, places) / 2 : 0;
  const named = Math.max(0, Math.floor(places - reached - spare));
  return { reached, names: { places: named, turned: Math.ceil(named / 8), lookedThrough } };
}

function reachedShare(digits: string | null, email: string | null): number {
  if (email?.includes("@")) return 1;
  if (digits) return 0.5;
  return email ? 0.25 : 0;
}

const KIND_ORDER: Record<SearchKind, number> = { contact: 3, deal: 2, lead: 1, account: 2 };

/** The whole name before its beginning, its beginning before a word inside; then people before the rest. */
function rank(typed: string, { kind, nameEn, nameAr }: Hit): number {
  const asked = fold(typed);
  const names = [nameEn, nameAr].filter((name) => name !== null).map(fold);
  const closeness = Math.max(0, ...names.map((name) => closenessOf(name, asked)));
  return closeness * 10 + KIND_ORDER[kind];
}

function closenessOf(name: string, asked: string): number {
  if (name === asked) return 3;
  return name.startsWith(asked) ? 2 : 1;
}
