import type { Write } from "~/db/statements";
import type { Ctx } from "../../ctx";
import { stopped } from "../objections/stop-uses";
import { markedMinor } from "../withheld/mark-minor";
import type { RequestRow } from "./steps";

/**
 * What a request does as soon as it is known whose it is: a child is seen by those alone who decide, and a use that is
 * objected to, or whose consent is taken back, stops.
 */
export async function doneAtOnce(
  ctx: Pick<Ctx, "db" | "actor" | "now">,
  request: Pick<RequestRow, "id" | "type" | "purpose" | "contactId">,
): Promise<Write[]> {
  return [...(await markedMinor(ctx, request)), ...(await stopped(ctx, request))];
}
