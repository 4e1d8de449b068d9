import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { SearchQuestion } from "~/domain/search/query";
import { unionOf } from "../expressions";
import type { Cursor } from "../paging";
import { contacts, searchTokens } from "../schema";
import { ownScope, type Scope, scopeKey, teamScope } from "../scope";
import { scopedRead } from "../scoped";
import { byHand, decodeRow, type Raw } from "../statements";
import type { Row } from "../tenant-db.server";
import { identitiesLike, inRange, itself, MOST_SPELT_OUT, sight } from "./search";

/** A place that was looked at, and the contact that it leads to; null for another record's, and for one that is not seen. */
interface ContactPlace {
  id: string;
  /** Where it stands in the index: its kind and its key. */
  place: string;
  /** Whose places of the index it is one of; null for a number or an address. */
  scope: string | null;
  contact: Row<typeof contacts> | null;
}

interface Question {
  ownerId?: string | null;
  cursor: Cursor | null;
  /** How many places are looked at. */
  places: number;
  /** Whose places of the index, as `placesSeen` gives them: several have no order in common. */
  scopes: readonly string[];
}

/**
 * Whose places hold what is looked for: one person's own where it is one person's people. A team's are
 * found by its members.
 */
export function placesSeen(
  scope: Scope,
  ownerId: string | null | undefined,
  members: readonly string[],
): string[] {
  if (scope.kind === "own") return [scopeKey(scope)];
  if (ownerId && ownerId !== "nobody") return [ownScope(ownerId)];
  if (scope.kind === "all") return [scopeKey(scope)];
  const pool = teamScope(scope.teamId);
  return ownerId ? [pool] : [pool, ...members.map(ownScope)];
}

/** How many places of each are looked at, so that no one's leave no room for the others'. */
export const shareOf = ({ places, scopes }: Pick<Question, "places" | "scopes">) =>
  scopes.length === 1 || scopes.length > MOST_SPELT_OUT
    ? places
    : Math.max(LEAST, Math.ceil(places / scopes.length));

const LEAST = 2;

/** Whether a number or an address is asked for, and no name. */
export const isReach = ({ digits, email }: SearchQuestion) =>
  digits !== null || email?.includes("@") === true;

/**
 * Contacts whose name begins as was typed, by their names, and then those whose address does; for a number or
 * a whole word of an address, those whom it reaches.
 */
export const contactsLike = (asked: SearchQuestion, { ownerId, ...question }: Question) =>
  scopedRead(({ tenantId, scope }) => {
    const named = isReach(asked) ? [] : [placesOf(asked, tenantId, question)];
    const reached = sql`select 'contact' as kind, norm as token, record_id, null as scope
      from (${identitiesLike(asked, tenantId, question.places)})`;
    const found = unionOf([...named, reached]);
    const statement = byHand(
      sql`select ${contacts}.*, f.kind || ' ' || f.token as place, f.record_id as place_of, f.scope as place_scope
        from (select * from (${found}) limit ${question.places}) f
        left join ${contacts} on f.kind = 'contact' and ${and(itself(contacts, tenantId), sight(contacts, scope), ownedBy(ownerId))}`,
    );
    return { statement, decode: (rows) => rows.map(placed) };
  });

/** Places of names: of one owner's from the cursor on, in the order of the index; of several a share of each. */
function placesOf(
  { beginnings: [typed = ""] }: SearchQuestion,
  tenantId: string,
  question: Omit<Question, "ownerId">,
): SQL {
  const { cursor, scopes } = question;
  const [kind = "", ...token] = String(cursor?.value ?? "").split(" ");
  const after = cursor
    ? sql` and (token, kind, record_id) > (${token.join(" ")}, ${kind}, ${cursor.id})`
    : sql``;
  const share = sql.raw(String(shareOf(question)));
  const mine = sql`select kind, token, record_id, scope from ${searchTokens} where tenant_id = ${tenantId} and ${inRange("token", typed)}`;
  if (scopes.length > MOST_SPELT_OUT)
    return sql`select * from (${mine} and scope in (select value from json_each(${JSON.stringify(scopes)})) limit ${share})`;

  return unionOf(
    scopes.map(
      (scope) =>
        sql`select * from (${mine} and scope = ${scope}${after} order by token, kind, record_id limit ${share})`,
    ),
  );
}

export function ownedBy(ownerId: string | null | undefined) {
  if (!ownerId) return undefined;
  return ownerId === "nobody" ? isNull(contacts.ownerId) : eq(contacts.ownerId, ownerId);
}

const text = (value: unknown) => (typeof value === "string" ? value : null);

const placed = (raw: Raw): ContactPlace => ({
  id: String(raw.place_of),
  place: String(raw.place),
  scope: text(raw.place_scope),
  contact: raw.id === null ? null : (decodeRow(contacts, raw) as Row<typeof contacts>),
});
