/** What somebody is in a deal. */
export const PARTY_ROLES = ["buyer", "seller", "landlord", "tenant", "agent", "other"] as const;
