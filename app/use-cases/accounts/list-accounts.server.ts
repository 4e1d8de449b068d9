import { eq, isNull } from "drizzle-orm";
import { parseCursor } from "~/db/paging";
import { accounts } from "~/db/schema";
import type { Ctx } from "../ctx";

export interface AccountListing {
  /** A member's or assignee's id, or "nobody"; everybody whom the viewer sees unless given. */
  ownerId?: string | null;
  order?: "newest" | "oldest";
  /** As a page before this one gave it; another is no cursor. */
  cursor?: string | null;
  /** 1 to 200. */
  limit?: number;
}

/** A page of companies in the order they were made. */
export async function listAccounts(
  { db }: Ctx<"accounts:read">,
  { ownerId, order = "newest", cursor, limit = 50 }: AccountListing = {},
) {
  const [page] = await db.read(
    db.page(accounts, {
      cursor: parseCursor(cursor),
      limit,
      direction: order === "newest" ? "desc" : "asc",
      where: ownedBy(ownerId),
      ...(ownerId && { indexedBy: "accounts_by_owner" }),
    }),
  );
  return page;
}

function ownedBy(ownerId: string | null | undefined) {
  if (!ownerId) return undefined;
  return ownerId === "nobody" ? isNull(accounts.ownerId) : eq(accounts.ownerId, ownerId);
}
