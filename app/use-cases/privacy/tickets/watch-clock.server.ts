import { eq, isNull } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import { officersHere } from "~/db/queries/officers-here";
import { acrossTenantsAwaited, forgetAskers } from "~/db/queries/operator/tickets";
import { privacyRequests } from "~/db/schema";
import type { Write } from "~/db/statements";
import { isLaterWarning, type Warning, warningOn } from "~/domain/privacy/deadline";
import { CODE_MINUTES } from "~/domain/privacy/ticket.form";
import { DAY_MS, MINUTE_MS } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import { askerMails } from "~/words/asker-mails";
import { say } from "~/words/words";
import { commit } from "../../commit";
import type { Ctx } from "../../ctx";
import { CHILD } from "../desk/rule-of-request";
import { isWaiting, moving, type RequestRow, stepOf } from "../desk/steps";
import { openAsked } from "./ticket";
import { writeToDesk } from "./write-to-desk";

const AT_ONCE = 500;
/** How long the address of whoever asked from outside is kept after the answer. */
const KEPT_DAYS = 30;

type Watch = Pick<Ctx, "db" | "actor" | "now" | "timeZone" | "services" | "ring">;

/**
 * Warns those who answer of every clock of a workspace that came to half, 7, 3 or 1 days, or is over; of what came
 * from outside and is over, the operator too. What nobody can answer any more is closed, and says so.
 */
export async function watchClocks(ctx: Watch): Promise<void> {
  await ctx.db.commit(ctx.db.change(forgetAskers(ctx.now() - KEPT_DAYS * DAY_MS)));
  const [open] = await ctx.db.read(
    ctx.db.rows(privacyRequests, { where: isNull(privacyRequests.closedAt), limit: AT_ONCE }),
  );
  for (const request of open) {
    const warning = warningDue(ctx, request);
    if (warning) await warn(ctx, request, warning);
  }
}

const endOf = ({ extendedTo, dueOn }: RequestRow) => extendedTo ?? dueOn;

/** Whether a code that was sent, or is just being sent, can still be typed in: what it confirms lives as long. */
const hasLivingCode = ({ now }: Watch, { verifiedAt, codeIssuedAt, createdAt }: RequestRow) =>
  !verifiedAt && now() <= Math.max(codeIssuedAt ?? 0, createdAt) + CODE_MINUTES * MINUTE_MS;

function warningDue({ now, timeZone }: Watch, request: RequestRow): Warning | null {
  const received = plainDateAt(request.createdAt, timeZone);
  const due = warningOn(received, endOf(request), plainDateAt(now(), timeZone));
  return due && isLaterWarning(due, request.warned as Warning | null) ? due : null;
}

async function warn(ctx: Watch, request: RequestRow, warning: Warning) {
  if (isWaiting(request) && request.asked && hasLivingCode(ctx, request)) return;
  const { id, state, ticketId } = request;
  const facts = { id, dueOn: endOf(request) };
  const isOperators = ctx.db.tenantId === OPERATOR_TENANT;
  const ends = warning === "over" && isOperators ? await ending(ctx, request) : [];
  if (ends.length > 0) return commit(ctx, ...ends);

  const [officers] = await ctx.db.read(
    ctx.db.ask(officersHere(["owner", "privacy", "operator-privacy"])),
  );
  await writeToDesk(ctx, officers, facts, warning);
  if (ticketId && warning === "over") await writeToDesk(ctx, [operatorOf(ctx)], facts, warning);
  return commit(
    ctx,
    ctx.db.update(privacyRequests, { warned: warning }, eq(privacyRequests.id, id)),
    stepOf(ctx, id, { act: "warn", from: state, to: state, reason: warning }),
  );
}

const operatorOf = ({ services }: Watch) => ({
  id: "operator",
  email: services.company.privacyEmail,
  locale: "en" as const,
});

/**
 * Never confirmed: it ends, unless it is about a child. Forwarded, and no workspace owes an answer: it is done.
 */
async function ending(ctx: Watch, request: RequestRow): Promise<Write[]> {
  const { state, verifiedAt, id, purpose } = request;
  if (purpose === CHILD) return [];
  if (!verifiedAt && isWaiting(request)) {
    const asked = await openAsked(ctx.services, request);
    const reason = say(asked?.locale ?? "en", askerMails)("unconfirmed");
    const changes = { answer: reason, refusedUnder: reason };
    const refused = moving(ctx, request, "refuse", { reason, changes });
    return refused.ok ? refused.value : [];
  }
  if (state !== "forwarded") return [];
  const [isAwaited] = await ctx.db.read(ctx.db.ask(acrossTenantsAwaited(id)));
  const done = isAwaited ? null : moving(ctx, request, "finish");
  return done?.ok ? done.value : [];
}
