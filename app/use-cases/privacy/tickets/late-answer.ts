import { authoritiesFor } from "~/config/authorities";
import { type PlainDate, plainDateAt } from "~/lib/zoned-time";
import type { Ctx } from "../../ctx";
import { CHILD } from "../desk/rule-of-request";
import type { RequestRow } from "../desk/steps";
import { endOf } from "./pages-of-clocks";

/** Where we ourselves are established: who owes an answer and is silent is not told by where they are. */
const HERE = "AE";

/**
 * Since when the answer to a request to us is late, whether those who owe it were reminded, and whom to complain to;
 * null while it is not. What nobody confirmed waits for its code, unless a child is concerned.
 * @param end the last day, where it is not the request's own.
 */
export function lateAnswer(
  { now, timeZone }: Pick<Ctx, "now" | "timeZone">,
  request: RequestRow,
  end: PlainDate = endOf(request),
) {
  const { closedAt, verifiedAt, purpose, warned } = request;
  const isAsked = verifiedAt !== null || purpose === CHILD;
  if (closedAt !== null || !isAsked || plainDateAt(now(), timeZone) <= end) return null;

  return { since: end, isReminded: warned === "over", ...authoritiesFor(request, HERE) };
}
