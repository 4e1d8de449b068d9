import { type UrgentStep, urgentSteps } from "~/db/queries/desk-requests";
import { deskViewIn } from "~/domain/privacy/desk-views";
import { requestNumber } from "~/domain/privacy/request-number";
import type { Ctx } from "../ctx";
import { MOST_STEPS, shownSteps } from "./desk/view-steps.server";
import { shownRequest } from "./shown-request";
import { completedPage, countsRead, type DeskReader, pageRead } from "./view-desk.server";

type Showing = DeskReader & Pick<Ctx, "timeZone" | "settings">;

/** How many of those that were closed last stand below what is open. */
const LAST = 5;

/**
 * A desk as its page shows it: the view and the place that the address asks for, with what there is in all, and
 * below it what happened to the most urgent request and what was closed last. All in one round trip.
 */
export async function showDesk(ctx: Showing, asked: URLSearchParams, mayOpen: boolean) {
  const view = deskViewIn(asked);
  const cursor = asked.get("cursor");
  const [page, counts, steps, closed] = await ctx.db.read(
    pageRead(ctx, { view, cursor }),
    countsRead(ctx),
    ctx.db.ask(urgentSteps(MOST_STEPS)),
    pageRead(ctx, { view: "closed", limit: LAST }),
  );
  const shown = async (of: typeof page) =>
    (await completedPage(ctx, of)).requests.map((one) => shownRequest(ctx, one, mayOpen));
  return {
    ...{ view, cursor, nextCursor: page.nextCursor, counts },
    requests: await shown(page),
    urgent: urgentOf(ctx, steps),
    closed: await shown(closed),
  };
}

function urgentOf(ctx: Showing, steps: readonly UrgentStep[]) {
  const last = steps.at(-1);
  if (!last) return undefined;

  const { requestId: id, ticketId, to: state } = last;
  return { id, number: requestNumber(id, ticketId), state, steps: shownSteps(ctx, steps) };
}
