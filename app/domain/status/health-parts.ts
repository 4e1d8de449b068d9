/** What the status page watches. */
export const HEALTH_PARTS = ["database", "jobs", "mail", "files"] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number];

export const HEALTH_STATES = ["ok", "slow", "down"] as const;
export type HealthState = (typeof HEALTH_STATES)[number];
