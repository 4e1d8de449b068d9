/** What a desk looks at: what is to be answered, or what was. */
export const DESK_VIEWS = ["open", "closed"] as const;
export type DeskView = (typeof DESK_VIEWS)[number];

/** The view that an address asks for. */
export const deskViewIn = (asked: URLSearchParams): DeskView =>
  DESK_VIEWS.find((view) => view === asked.get("view")) ?? "open";
