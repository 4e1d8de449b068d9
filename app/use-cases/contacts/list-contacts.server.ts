import { eq, isNull } from "drizzle-orm";
import { parseCursor } from "~/db/paging";
import { contacts } from "~/db/schema";
import type { Ctx } from "../ctx";

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

function ownedBy(ownerId: string | null | undefined) {
  if (!ownerId) return undefined;
  return ownerId === "nobody" ? isNull(contacts.ownerId) : eq(contacts.ownerId, ownerId);
}
