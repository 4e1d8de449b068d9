/** How long a grant may last, at most. */
export const MOST_HOURS = 24;
/** What the form offers. */
export const HOURS = [1, 4, 8, MOST_HOURS] as const;
