/** What a list of records shows, as its address says it. */
export interface ListQuery {
  /** A member's or assignee's id, "nobody", or null for everybody's. */
  owner: string | null;
  order: "newest" | "oldest";
  cursor: string | null;
}

/** Reads a list's address; what it does not know is left out. */
export function listQuery(url: string): ListQuery {
  const { searchParams } = new URL(url);
  return {
    owner: searchParams.get("owner")?.slice(0, 60) || null,
    order: searchParams.get("order") === "oldest" ? "oldest" : "newest",
    cursor: searchParams.get("cursor"),
  };
}

/** The address of the same list with something else: `?owner=us_1&order=oldest`. */
export function listHref(query: ListQuery, changes: Partial<ListQuery>): string {
  const { owner, order, cursor } = { ...query, ...changes };
  const search = new URLSearchParams();
  if (owner) search.set("owner", owner);
  if (order === "oldest") search.set("order", order);
  if (cursor) search.set("cursor", cursor);

  return `?${search}`;
}
