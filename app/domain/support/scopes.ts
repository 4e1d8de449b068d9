/** How much of a workspace a grant shows, the least first. */
export const SUPPORT_SCOPES = ["setup", "records", "conversations"] as const;
export type SupportScope = (typeof SUPPORT_SCOPES)[number];
