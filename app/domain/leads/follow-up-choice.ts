/** The dates that a next follow-up is moved to with one press. */
export const FOLLOW_UP_CHOICES = ["tomorrow", "in-3-days", "next-week", "next-month"] as const;
export type FollowUpChoice = (typeof FOLLOW_UP_CHOICES)[number];
