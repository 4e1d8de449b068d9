import { LEAD_STATUSES, type LeadStatus } from "./lead";

export const LEAD_VIEWS = ["due", "clock", "all", "pool"] as const;
type LeadView = (typeof LEAD_VIEWS)[number];

/** What the list of leads shows, as its address says it. */
export interface LeadQuery {
  view: LeadView;
  /** "me", a member's or assignee's id, or null for everybody's. */
  owner: string | null;
  status: LeadStatus | null;
  source: string | null;
  order: "newest" | "oldest";
  cursor: string | null;
}

/** Reads a list's address; what it does not know is left out. Status and source are of the list of all. */
export function leadQuery(url: string): LeadQuery {
  const { searchParams } = new URL(url);
  const get = (name: string) => searchParams.get(name)?.slice(0, 500) || null;
  const view = LEAD_VIEWS.find((known) => known === get("view")) ?? "due";
  const status = LEAD_STATUSES.find((known) => known === get("status")) ?? null;
  const all = view === "all";

  return {
    view,
    owner: view === "pool" ? null : get("owner"),
    status: all ? status : null,
    source: all && !status ? get("source") : null,
    order: get("order") === "oldest" ? "oldest" : "newest",
    cursor: get("cursor"),
  };
}

/** The address of the same list with something else, from its beginning unless told. */
export function leadHref(query: LeadQuery, changes: Partial<LeadQuery>): string {
  const wanted = { ...query, cursor: null, ...changes };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(wanted))
    if (value && !(name === "order" && value === "newest") && !(name === "view" && value === "due"))
      search.set(name, value);

  return `?${search}`;
}

/** The same as a list is asked for. */
export function listingOf({ view, owner, status, source, order }: LeadQuery, me: string | null) {
  if (view === "pool") return { ownerId: "nobody", order };

  const ownerId = (owner === "me" ? me : owner) ?? undefined;
  return view === "all"
    ? { ownerId, order, status: status ?? undefined, source: source ?? undefined }
    : { ownerId, order: view };
}
