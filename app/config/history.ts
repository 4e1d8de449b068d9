/** Days for which the database's provider can go back in time (D1 Time Travel): we cannot shorten it. */
export const HISTORY_DAYS = 30;

/** Our own time to answer a person, in days. No law is named for it. */
export const ANSWER_DAYS = 30;
