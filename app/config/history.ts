/** Days for which the database's provider can go back in time (D1 Time Travel): we cannot shorten it. */
export const HISTORY_DAYS = 30;
