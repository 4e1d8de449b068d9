import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { SearchQuestion } from "~/domain/search/query";
import type { Cursor } from "../paging";
import { contacts, searchTokens } from "../schema";
import { scopedRead } from "../scoped";
import { byHand, decodeRow, type Raw } from "../statements";
import type { Row } from "../tenant-db.server";
import { identitiesLike, inRange, itself, sight, within } from "./search";

/** A place of the index that was looked at, and the contact that it leads to; null for another record's. */
interface ContactPlace {
  id: string;
  /** Where it stands in the index: its kind and its key. */
  place: string;
  contact: Row<typeof contacts> | null;
}

interface Question {
  ownerId?: string | null;
  cursor: Cursor | null;
  /** How many places are looked at. */
  places: number;
  /** A team's people, whose own places are looked at; they have no order in common. */
  members: readonly string[];
}

/** Contacts whose name begins as was typed, by their names; for a number or an address, those whom it reaches. */
export const contactsLike = (asked: SearchQuestion, { ownerId, ...question }: Question) =>
  scopedRead(({ tenantId, scope }) => {
    const { digits, email } = asked;
    const found =
      digits || email?.includes("@")
        ? sql`select 'contact' as kind, norm as token, record_id from (${identitiesLike(asked, tenantId, question.places)})`
        : sql`select kind, token, record_id from ${searchTokens}
            where tenant_id = ${tenantId} and ${within(scope, question.members)} and ${placesOf(asked, question)}`;
    const statement = byHand(
      sql`select ${contacts}.*, f.kind || ' ' || f.token as place, f.record_id as place_of from (${found}) f
        left join ${contacts} on f.kind = 'contact' and ${and(itself(contacts, tenantId), sight(contacts, scope), ownedBy(ownerId))}`,
    );
    return { statement, decode: (rows) => rows.map(placed) };
  });

/** From the cursor on, in the order of the index. */
function placesOf(
  { beginnings: [typed = ""] }: SearchQuestion,
  { cursor, places, members }: Question,
) {
  const [kind = "", ...token] = String(cursor?.value ?? "").split(" ");
  const after = sql`(token, kind, record_id) > (${token.join(" ")}, ${kind}, ${cursor?.id})`;
  const from: SQL = cursor ? sql`${inRange("token", typed)} and ${after}` : inRange("token", typed);
  const order = members.length > 0 ? sql`` : sql`order by token, kind, record_id`;
  return sql`${from} ${order} limit ${places}`;
}

export function ownedBy(ownerId: string | null | undefined) {
  if (!ownerId) return undefined;
  return ownerId === "nobody" ? isNull(contacts.ownerId) : eq(contacts.ownerId, ownerId);
}

const placed = (raw: Raw): ContactPlace => ({
  id: String(raw.place_of),
  place: String(raw.place),
  contact: raw.id === null ? null : (decodeRow(contacts, raw) as Row<typeof contacts>),
});
