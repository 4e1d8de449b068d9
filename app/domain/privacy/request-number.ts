/**
 * A request's number as people say it, to the person and at every desk alike: as much of its id as tells it from its
 * neighbours. A brokerage's part of a request from outside has the number that whoever asked was given.
 */
export const requestNumber = (id: string, ticketId?: string | null) => shortOf(ticketId ?? id);

const shortOf = (id: string) => id.slice(0, 3) + id.slice(-6);
