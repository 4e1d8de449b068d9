/** Days in which somebody can still keep their account. */
export const GRACE_DAYS = 7;
