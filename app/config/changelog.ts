/** The days on which the product changed, the newest first, and what changed: sentences of words/changelog. */
export const CHANGELOG = [
  { day: "2026-11-29", changes: ["ending", "packages", "asking", "news", "site", "contact"] },
  { day: "2026-11-23", changes: ["erasedOnly", "forms", "ahead"] },
  {
    day: "2026-11-22",
    changes: [
      "today",
      "board",
      "intake",
      "talk",
      "imports",
      "rights",
      "programs",
      "search",
      "people",
    ],
  },
] as const;
