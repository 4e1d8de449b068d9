import { sql } from "drizzle-orm";
import { type Searchable, type SearchKind, searchTexts } from "~/domain/search/search-texts";
import { maskCards } from "~/lib/cards";
import { searchKeysOf } from "~/lib/tokens";
import { elementsOf } from "../expressions";
import { searchTokens } from "../schema";
import { ownScope, teamScope } from "../scope";
import { type ScopedWrite, scopedWrite } from "../scoped";
import { byHand } from "../statements";

/** One place in the index, among those of its kind. */
type Place = [scope: string, key: string, recordId: string];

/**
 * Puts records into the index that search reads. Commit it with the records themselves:
 * `ctx.db.change(indexRecords("lead", lead))`. Those that are in it already are left alone.
 */
export const indexRecords = <Kind extends SearchKind>(
  kind: Kind,
  ...records: Searchable[Kind][]
): ScopedWrite =>
  putIn(
    kind,
    records.flatMap((record) => placesOf(kind, record)),
  );

/** Takes records out of the index, given as they were when they went in. */
export const unindexRecords = <Kind extends SearchKind>(
  kind: Kind,
  ...records: Searchable[Kind][]
): ScopedWrite =>
  takeOut(
    kind,
    records.flatMap((record) => placesOf(kind, record)),
  );

/** Follows a change of names or of the owner: nothing to write where neither changed. */
export function reindexRecord<Kind extends SearchKind>(
  kind: Kind,
  before: Searchable[Kind],
  after: Searchable[Kind],
): ScopedWrite[] {
  const old = placesOf(kind, before);
  const now = placesOf(kind, after);
  const gone = without(old, now);
  const come = without(now, old);

  return [
    ...(gone.length > 0 ? [takeOut(kind, gone)] : []),
    ...(come.length > 0 ? [putIn(kind, come)] : []),
  ];
}

/** How many places these records have in the index. */
export const countPlaces = <Kind extends SearchKind>(kind: Kind, ...records: Searchable[Kind][]) =>
  records.reduce((sum, record) => sum + placesOf(kind, record).length, 0);

function placesOf<Kind extends SearchKind>(kind: Kind, record: Searchable[Kind]): Place[] {
  const keys = new Set(searchTexts(kind, record).flatMap((text) => searchKeysOf(maskCards(text))));
  return [...keys].flatMap((key) =>
    scopesFor(record).map((scope): Place => [scope, key, record.id]),
  );
}

/** A team finds its members' records by their owners, so only what nobody owns needs a place of its own. */
function scopesFor({ ownerId, teamId }: Searchable["contact"]): string[] {
  if (ownerId) return ["*", ownScope(ownerId)];
  return teamId ? ["*", teamScope(teamId)] : ["*"];
}

function without(places: Place[], others: Place[]): Place[] {
  const known = new Set(others.map((place) => place.join("\n")));
  return places.filter((place) => !known.has(place.join("\n")));
}

/** In the order in which they are stored, so that each part of the index is come to once. */
const inOrder = (places: readonly Place[]): Place[] =>
  [...places].sort(([scope, key], [otherScope, otherKey]) =>
    scope === otherScope ? compare(key, otherKey) : compare(scope, otherScope),
  );

const compare = (one: string, other: string) => Number(one > other) - Number(one < other);

/** Places as rows: each comes as "scope id key", for no scope and no id holds a space. */
function rowsOf(kind: SearchKind, places: readonly Place[]) {
  const written = places.map(([scope, key, id]) => `${scope} ${id} ${key}`);
  return sql`select scope, substr(rest, instr(rest, ' ') + 1) as key, ${kind} as kind, substr(rest, 1, instr(rest, ' ') - 1) as id
    from (select substr(value, 1, instr(value, ' ') - 1) as scope, substr(value, instr(value, ' ') + 1) as rest
      from (${sql.join(
        inParts(written).map((part) => sql`select value from ${elementsOf(part)}`),
        sql` union all `,
      )}))`;
}

/** A parameter holds 2 MB, and a letter has up to three bytes. */
const MOST_LETTERS = 600_000;

/** Lists in JSON, as many as it takes: long names have many words to be found by. */
function inParts(texts: readonly string[]): string[] {
  const parts: string[][] = [[]];
  let letters = 0;
  for (const written of texts.map((text) => JSON.stringify(text))) {
    letters += written.length + 1;
    if (letters > MOST_LETTERS) {
      parts.push([]);
      letters = written.length + 1;
    }
    parts.at(-1)?.push(written);
  }
  return parts.map((part) => `[${part.join(",")}]`);
}

const putIn = (kind: SearchKind, places: readonly Place[]) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`insert or ignore into ${searchTokens} (tenant_id, scope, token, kind, record_id)
        select ${tenantId}, * from (${rowsOf(kind, inOrder(places))})`,
    ),
  }));

const takeOut = (kind: SearchKind, places: readonly Place[]) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`delete from ${searchTokens} where tenant_id = ${tenantId} and
        (scope, token, kind, record_id) in (${rowsOf(kind, places)})`,
    ),
  }));
