/** What somebody may write to us about. */
export const ENQUIRY_TOPICS = [
  "sales",
  "support",
  "privacy",
  "security",
  "careers",
  "other",
] as const;
