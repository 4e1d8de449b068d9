export const ACCOUNT_KINDS = ["developer", "landlord", "brokerage", "other"] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];
