import { insistOnList, pageOf, parseCursor } from "~/db/paging";
import { contactsLike, ownedBy } from "~/db/queries/contacts-like";
import { contacts } from "~/db/schema";
import { searchQuestion } from "~/domain/search/query";
import type { Ctx } from "../ctx";
import { membersSeen } from "../members-seen";

export interface ContactListing {
  /** A member's or assignee's id, or "nobody"; everybody whom the viewer sees unless given. */
  ownerId?: string | null;
  order?: "newest" | "oldest";
  /** As a page before this one gave it; another is no cursor. */
  cursor?: string | null;
  /** 1 to 200. */
  limit?: number;
}

/** A page of contacts in the order they were made. People who are hidden are left out. */
export async function listContacts(
  { db }: Ctx<"contacts:read">,
  { ownerId, order = "newest", cursor, limit = 50 }: ContactListing = {},
) {
  const [page] = await db.read(
    db.page(contacts, {
      cursor: parseCursor(cursor),
      limit,
      direction: order === "newest" ? "desc" : "asc",
      where: ownedBy(ownerId),
      ...(ownerId && { indexedBy: "contacts_by_owner" }),
    }),
  );
  return page;
}

/** So many places of the index, as each may lead to a contact, which is a row more. */
const PLACES = 22;
const FOUND_LIST = "found contacts.place";

/**
 * A page of the same list of those whose name, number or address begins as typed, by their names. A place
 * may lead to another kind of record: there can be more where a page shows few. What a team lead finds in
 * several people's places, and what a number or an address reaches, is one page.
 */
export async function findContacts(
  ctx: Ctx<"contacts:read">,
  typed: string,
  { ownerId, cursor }: Pick<ContactListing, "ownerId" | "cursor">,
) {
  const from = parseCursor(cursor);
  insistOnList(from, FOUND_LIST);
  const members = membersSeen(ctx);
  const question = { ownerId, cursor: from, places: PLACES + 1, members };
  const [places] = await ctx.db.read(ctx.db.ask(contactsLike(searchQuestion(typed), question)));
  const { rows, nextCursor } = pageOf(places, PLACES, FOUND_LIST);
  const found = new Map(rows.flatMap(({ id, contact }) => (contact ? [[id, contact]] : [])));
  return { rows: [...found.values()], nextCursor: members.length > 0 ? null : nextCursor };
}
