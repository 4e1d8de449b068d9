import { sql } from "drizzle-orm";
import { type Searchable, type SearchKind, searchTexts } from "~/domain/search/search-texts";
import { searchKeysOf } from "~/lib/tokens";
import { searchTokens } from "../schema";
import { ownScope, teamScope } from "../scope";
import { type ScopedWrite, scopedWrite } from "../scoped";
import { byHand } from "../statements";

/** One place in the index: scope, key, kind and id, as they are stored. */
type Place = [scope: string, key: string, kind: SearchKind, recordId: string];

/**
 * Puts records into the index that search reads. Commit it with the records themselves:
 * `ctx.db.change(indexRecords("lead", lead))`. Those that are in it already are left alone.
 */
export const indexRecords = <Kind extends SearchKind>(
  kind: Kind,
  ...records: Searchable[Kind][]
): ScopedWrite => putIn(records.flatMap((record) => placesOf(kind, record)));

/** Takes records out of the index, given as they were when they went in. */
export const unindexRecords = <Kind extends SearchKind>(
  kind: Kind,
  ...records: Searchable[Kind][]
): ScopedWrite => takeOut(records.flatMap((record) => placesOf(kind, record)));

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

  return [...(gone.length > 0 ? [takeOut(gone)] : []), ...(come.length > 0 ? [putIn(come)] : [])];
}

/** How many places these records have in the index. */
export const countPlaces = <Kind extends SearchKind>(kind: Kind, ...records: Searchable[Kind][]) =>
  records.reduce((sum, record) => sum + placesOf(kind, record).length, 0);

function placesOf<Kind extends SearchKind>(kind: Kind, record: Searchable[Kind]): Place[] {
  const keys = new Set(searchTexts(kind, record).flatMap((text) => searchKeysOf(text)));
  return [...keys].flatMap((key) =>
    scopesFor(record).map((scope): Place => [scope, key, kind, record.id]),
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

const FROM_JSON = sql`json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'), json_extract(value, '$[3]')`;

const putIn = (places: Place[]) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`insert or ignore into ${searchTokens} (tenant_id, scope, token, kind, record_id)
        select ${tenantId}, ${FROM_JSON} from json_each(${JSON.stringify(places)})`,
    ),
  }));

const takeOut = (places: Place[]) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`delete from ${searchTokens} where tenant_id = ${tenantId} and
        (scope, token, kind, record_id) in (select ${FROM_JSON} from json_each(${JSON.stringify(places)}))`,
    ),
  }));
