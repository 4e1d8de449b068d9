/** Which field a refusal of a contact is the fault of: it stands beside it. */
export const CONTACT_FAULTS = {
  minor: "birthYear",
  "minor-stays": "birthYear",
  "not-a-year": "birthYear",
  "not-an-email": "emails",
  "not-yet": "collectedOn",
  nobody: "nameEn",
  "owner-unknown": "ownerId",
  "owner-not-yours": "ownerId",
} as const;
