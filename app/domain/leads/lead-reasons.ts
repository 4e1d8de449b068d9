/** Why an enquiry came to nothing. */
export const LEAD_LOST_REASONS = [
  "budget",
  "bought-or-rented-elsewhere",
  "no-response",
  "not-serious",
  "wrong-number",
  "area",
  "financing",
  "agent-or-co-broker",
  "duplicate",
  "seller-or-landlord-withdrew",
] as const;
export type LeadLostReason = (typeof LEAD_LOST_REASONS)[number];

/** Why it was never an enquiry. */
export const NOT_A_LEAD_REASONS = ["spam", "job-seeker", "supplier"] as const;
export type NotALeadReason = (typeof NOT_A_LEAD_REASONS)[number];
