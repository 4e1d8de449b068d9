/** Which field a refusal of a company is the fault of: it stands beside it. */
export const ACCOUNT_FAULTS = {
  nobody: "nameEn",
  "not-an-email": "email",
  "parent-unknown": "parentId",
  "owner-unknown": "ownerId",
  "owner-not-yours": "ownerId",
} as const;
