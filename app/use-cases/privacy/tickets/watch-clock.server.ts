import { eq } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import { type ClockPlace, partsExtended, warningsDue } from "~/db/queries/clocks-due";
import { officersHere } from "~/db/queries/officers-here";
import { forgetAskers } from "~/db/queries/operator/forget-askers";
import { privacyRequests } from "~/db/schema";
import { isLaterWarning, type Warning, warningOn } from "~/domain/privacy/deadline";
import { isWithOthers } from "~/domain/privacy/ours-to-answer";
import { DAY_MS } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import { commit } from "../../commit";
import { newJob } from "../../jobs";
import { CHILD } from "../desk/rule-of-request";
import { isWaiting, type RequestRow, stepOf } from "../desk/steps";
import { endOver } from "./end-over";
import { byPage, endOf, type Watch } from "./pages-of-clocks";
import { openAsked } from "./ticket";
import { tellOwed, writeToDesk } from "./write-to-desk";

/** How long the address of whoever asked from outside is kept after the answer. */
const KEPT_DAYS = 30;
/** Warnings of one workspace in one run; what is left over is due the next time. */
const MOST_WARNED = 1000;

/**
 * Warns those who answer of every clock of a workspace that came to half, 7, 3 or 1 days, or is over. Of what came
 * from outside and is over, the person hears too, and our own desk of each brokerage that owes an answer. What nobody
 * can answer any more is closed, and says so. One that fails holds up no other: it is thrown in the end.
 */
export async function watchClocks(ctx: Watch, most = MOST_WARNED): Promise<void> {
  await ctx.db.commit(ctx.db.change(forgetAskers(ctx.now() - KEPT_DAYS * DAY_MS)));
  const isOperators = ctx.db.tenantId === OPERATOR_TENANT;
  if (isOperators) await ctx.db.commit(ctx.db.change(partsExtended()));
  const failures = isOperators ? await endOver(ctx, most) : [];
  failures.push(...(await warnAll(ctx, most)));
  if (failures.length > 0) throw failures[0];
}

async function warnAll(ctx: Watch, most: number) {
  const today = plainDateAt(ctx.now(), ctx.timeZone);
  const [officers] = await ctx.db.read(
    ctx.db.ask(officersHere(["owner", "privacy", "operator-privacy"])),
  );
  const next = (after: ClockPlace, limit: number) => warningsDue(today, after, limit);
  return byPage(ctx, most, next, async (request) => {
    const warning = warningDue(ctx, request);
    if (!warning || (await isUnconfirmed(ctx, request))) return false;
    await warn(ctx, request, warning, officers);
    return true;
  });
}

/** No desk hears of what nobody confirmed, unless a child is concerned; a phone alone is called, and has no code. */
async function isUnconfirmed({ services }: Watch, request: RequestRow): Promise<boolean> {
  if (!isWaiting(request) || request.verifiedAt || request.purpose === CHILD) return false;
  return !!(await openAsked(services, request))?.email;
}

function warningDue({ now, timeZone }: Watch, request: RequestRow): Warning | null {
  const received = plainDateAt(request.createdAt, timeZone);
  const due = warningOn(received, endOf(request), plainDateAt(now(), timeZone));
  return due && isLaterWarning(due, request.warned as Warning | null) ? due : null;
}

type Officers = Parameters<typeof writeToDesk>[1];

async function warn(ctx: Watch, request: RequestRow, warning: Warning, officers: Officers) {
  const { id, state, ticketId } = request;
  const dueOn = endOf(request);
  // Of what is with others each of them is reminded by its own part.
  if (!isWithOthers(request)) await writeToDesk(ctx, officers, { id, dueOn, ticketId }, warning);
  if (ticketId && warning === "over") await tellOwed(ctx, { ticketId, dueOn });
  await commit(
    ctx,
    ctx.db.update(privacyRequests, { warned: warning }, eq(privacyRequests.id, id)),
    stepOf(ctx, id, { act: "warn", from: state, to: state, reason: saidOf(ctx, request, warning) }),
    ...(warning === "over" && request.asked ? [toldLate(ctx, id)] : []),
  );
}

/** The warning of the last day comes on the day itself where a request is due on the day it came. */
const saidOf = ({ now, timeZone }: Watch, request: RequestRow, warning: Warning) =>
  warning === "1" && plainDateAt(now(), timeZone) === endOf(request) ? "today" : warning;

const toldLate = (ctx: Watch, requestId: string) =>
  newJob(ctx, "request.answered", { requestId, isLate: true }).write;
