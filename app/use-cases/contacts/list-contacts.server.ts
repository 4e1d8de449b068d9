import { insistOnList, NoSuchCursor, pageOf, parseCursor } from "~/db/paging";
import { contactsLike, isReach, ownedBy, placesSeen, shareOf } from "~/db/queries/contacts-like";
import { contacts } from "~/db/schema";
import { searchQuestion } from "~/domain/search/query";
import { openPlace, sealPlace } from "~/services/seals/places";
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

/** So many places are looked at, as each may lead to a contact, which is a row more. */
const PLACES = 25;
const FOUND_LIST = "found contacts.place";

interface Found {
  rows: (typeof contacts.$inferSelect)[];
  /** Says nothing of whom the place is of; null where there is no order to go on in. */
  nextCursor: string | null;
  /** Whether there may be more that no page leads to: more of a name, number or address finds them. */
  isMore: boolean;
}

/**
 * A page of the same list of those whose name, number or address begins as typed, by their names. A place
 * may lead to another kind of record, or to somebody the viewer does not see: there can be more where a page
 * shows few or none. What is found in several people's places, and what a number or an address reaches, is one page.
 */
export async function findContacts(
  ctx: Ctx<"contacts:read">,
  typed: string,
  { ownerId, cursor }: Pick<ContactListing, "ownerId" | "cursor">,
): Promise<Found> {
  const asked = searchQuestion(typed);
  const from = await placeIn(ctx, cursor);
  if (asked.beginnings.length === 0 && !isReach(asked)) return NOBODY;

  const scopes = placesSeen(ctx.db.scope, ownerId, membersSeen(ctx));
  const question = {
    ownerId,
    cursor: scopes.length === 1 ? from : null,
    places: PLACES + 1,
    scopes,
  };
  const [places] = await ctx.db.read(ctx.db.ask(contactsLike(asked, question)));
  const page = pageOf(places, PLACES, FOUND_LIST);
  const found = new Map(page.rows.flatMap(({ id, contact }) => (contact ? [[id, contact]] : [])));
  const goesOn = scopes.length === 1 && page.rows.at(-1)?.scope != null;
  return {
    rows: [...found.values()],
    nextCursor: goesOn && page.nextCursor ? await sealed(ctx, page.nextCursor) : null,
    isMore: !goesOn && (page.nextCursor !== null || isCutShort(places, question)),
  };
}

const NOBODY: Found = { rows: [], nextCursor: null, isMore: false };

/** Whether somebody's places are more than their share. */
function isCutShort(
  places: readonly { scope: string | null }[],
  question: { places: number; scopes: readonly string[] },
) {
  if (question.scopes.length === 1) return false;
  const share = shareOf(question);
  return question.scopes.some((one) => places.filter(({ scope }) => scope === one).length >= share);
}

async function placeIn({ db, services }: Ctx<"contacts:read">, cursor: string | null | undefined) {
  if (!cursor) return null;
  const place = await openPlace(services.linkSecret, db.tenantId, cursor);
  if (place === null) throw new NoSuchCursor();

  const from = parseCursor(place);
  insistOnList(from, FOUND_LIST);
  return from;
}

const sealed = ({ db, services }: Ctx<"contacts:read">, place: string) =>
  sealPlace(services.linkSecret, db.tenantId, place);
