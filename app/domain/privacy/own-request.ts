/** What somebody who is signed in asks of us in words; the rest they do themselves, on their own pages. */
export const OWN_TYPES = [
  "correction",
  "restriction",
  "objection",
  "withdrawal",
  "complaint",
] as const;
