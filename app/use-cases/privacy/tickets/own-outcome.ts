import { and, asc, eq, inArray, ne } from "drizzle-orm";
import { privacyRequestSteps } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import { isClosed, type RequestState } from "~/domain/privacy/request-states";
import type { EpochMs } from "~/lib/time";
import { ANSWERS } from "../desk/left-to-others";

/** How our own desk answered its part of a request from outside, and when. */
export interface OwnOutcome {
  state: RequestState;
  at: EpochMs;
}

/** A question for that; null where it did not. That what was forwarded came to its end is no answer of the desk's. */
export function ownOutcome(db: TenantDb, id: string) {
  const { requestId, act, from, id: step } = privacyRequestSteps;
  const { statement, decode } = db.rows(privacyRequestSteps, {
    where: and(eq(requestId, id), inArray(act, [...ANSWERS]), ne(from, "forwarded")),
    // Forwards, where a new request's steps are the last: what is read does not depend on others' requests.
    orderBy: [asc(step)],
  });
  return {
    statement,
    decode: (rows: Parameters<typeof decode>[0]): OwnOutcome | null => {
      const last = decode(rows).at(-1);
      return last && isClosed(last.to) ? { state: last.to, at: last.createdAt } : null;
    },
  };
}
