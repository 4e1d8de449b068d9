/** What somebody may write to us about. */
export const ENQUIRY_TOPICS = [
  "sales",
  "support",
  "privacy",
  "security",
  "careers",
  "other",
] as const;
export type EnquiryTopic = (typeof ENQUIRY_TOPICS)[number];

/** That a child's data is held here: no enquiry, but a request with the shortest clock of all. */
export const CHILD_TOPIC = "child";
export const CONTACT_TOPICS = [...ENQUIRY_TOPICS, CHILD_TOPIC] as const;
