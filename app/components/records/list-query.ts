/** What a list of records shows, as its address says it. */
export interface ListQuery {
  /** A member's or assignee's id, "nobody", or null for everybody's. */
  owner: string | null;
  order: "newest" | "oldest";
  /** What a name, a number or an address begins with. */
  q: string | null;
  cursor: string | null;
}

/** Reads a list's address; what it does not know is left out. */
export function listQuery(url: string): ListQuery {
  const { searchParams } = new URL(url);
  return {
    owner: searchParams.get("owner")?.slice(0, 60) || null,
    order: searchParams.get("order") === "oldest" ? "oldest" : "newest",
    q: searchParams.get("q")?.trim().slice(0, 200) || null,
    cursor: searchParams.get("cursor"),
  };
}

/** The address of the same list with something else: `?owner=us_1&order=oldest`. */
export function listHref(query: ListQuery, changes: Partial<ListQuery>): string {
  const { owner, order, q, cursor } = { ...query, ...changes };
  const search = new URLSearchParams();
  if (q) search.set("q", q);
  if (owner) search.set("owner", owner);
  if (order === "oldest") search.set("order", order);
  if (cursor) search.set("cursor", cursor);

  return `?${search}`;
}
