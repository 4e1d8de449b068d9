import { and, eq, isNull, lt } from "drizzle-orm";
import { plus } from "~/db/expressions";
import {
  acrossTenantsAllAnswered,
  acrossTenantsInsistOnWaiting,
  insistStillOpen,
} from "~/db/queries/operator/tickets";
import { privacyRequests } from "~/db/schema";
import type { Write } from "~/db/statements";
import { CODE_MINUTES, CODE_TRIES, CODES_A_DAY, isCode } from "~/domain/privacy/ticket.form";
import { plainDigits } from "~/lib/plain-digits";
import { accept, refuse } from "~/lib/result";
import { sameText } from "~/lib/secrets";
import { DAY_MS, MINUTE_MS } from "~/lib/time";
import { askerMails } from "~/words/asker-mails";
import { say } from "~/words/words";
import { commit, commitUnlessChanged } from "../../commit";
import { newJob } from "../../jobs";
import { takeBack } from "../account/ask-erasure.server";
import { isWaiting, moving, type RequestRow, stepOf } from "../desk/steps";
import { sameAskedBefore } from "./same-asked-before.server";
import { codeOf, mayBeTakenBack, openAsked, type TicketCtx } from "./ticket";

/**
 * Takes a code for a request. Each try is counted before it is looked at; after five nothing tells a right one
 * from a wrong one. What is not six digits is no try. Refuses `ticket-not-found`, `code-digits`, `code-wrong`,
 * `code-old` and `code-locked`.
 */
export async function confirmTicket(ctx: TicketCtx, id: string, code: string) {
  const [ticket] = await ctx.db.read(ctx.db.one(privacyRequests, id));
  if (!ticket) return refuse("ticket-not-found");
  if (ticket.verifiedAt) return accept(id);
  const typed = plainDigits(code).replaceAll(/\s/g, "");
  if (!isCode(typed)) return refuse(ticket.codeTries < CODE_TRIES ? "code-digits" : "code-locked");

  const own = eq(privacyRequests.id, id);
  const open = and(
    own,
    lt(privacyRequests.codeTries, CODE_TRIES),
    isNull(privacyRequests.verifiedAt),
  );
  const [[counted], earlier] = await Promise.all([
    ctx.db.commit(
      ctx.db.update(privacyRequests, { codeTries: plus(privacyRequests.codeTries, 1) }, open),
    ),
    sameAskedBefore(ctx, ticket),
  ]);
  if (!counted) return refuse("code-locked");
  const expected = await codeOf(ctx.services, id, ticket.codesSent);
  if (!sameText(expected, typed)) return wrong(ctx, ticket);
  if ((ticket.codeIssuedAt ?? 0) + CODE_MINUTES * MINUTE_MS < ctx.now()) return refuse("code-old");
  return verified(ctx, ticket, earlier);
}

async function wrong(ctx: TicketCtx, { id, state, codeTries }: RequestRow) {
  if (codeTries + 1 < CODE_TRIES) return refuse("code-wrong");
  await commit(ctx, stepOf(ctx, id, { act: "lock", from: state, to: state }));
  return refuse("code-locked");
}

/** The first that is verified counts; another for the same is joined to it. */
async function verified(
  ctx: TicketCtx,
  ticket: RequestRow,
  earlier?: RequestRow,
): Promise<ReturnType<typeof accept<string>> | ReturnType<typeof refuse<"code-wrong">>> {
  const changes = { verifiedAt: ctx.now(), joinedTo: earlier?.id ?? null };
  const moved = isWaiting(ticket)
    ? moving(ctx, ticket, earlier ? "join" : "accept", { changes })
    : accept(noted(ctx, ticket));
  if (!moved.ok) return refuse("code-wrong");
  const job = newJob(ctx, "request.verified", { requestId: ticket.id });
  const along = earlier ? ctx.db.change(insistStillOpen(earlier.id)) : job.write;
  const isDone = await commitUnlessChanged(ctx, ...moved.value, along);
  // The first was taken back or answered in this very moment: this one stands by itself.
  return isDone || !earlier ? accept(ticket.id) : verified(ctx, ticket);
}

/** The desk went on without the code: whose the address is, is known now as well. */
const noted = ({ db, now }: TicketCtx, { id }: RequestRow): Write[] => [
  db.update(privacyRequests, { verifiedAt: now() }, eq(privacyRequests.id, id)),
];

/**
 * Another code, unless the request is locked or answered, or its own of the day are used up; how many leave in a day to
 * one address, the job decides: of other requests nothing is said here. Refuses `ticket-not-found`, `code-locked` and
 * `codes-used-up`.
 */
export async function sendAgain(ctx: TicketCtx, id: string) {
  const [ticket] = await ctx.db.read(ctx.db.one(privacyRequests, id));
  if (!ticket || ticket.verifiedAt || ticket.closedAt) return refuse("ticket-not-found");
  if (ticket.codeTries >= CODE_TRIES) return refuse("code-locked");
  const sentLately = (ticket.codeIssuedAt ?? 0) > ctx.now() - DAY_MS;
  if (sentLately && ticket.codesSent >= CODES_A_DAY) return refuse("codes-used-up");
  const job = newJob(ctx, "request.received", { requestId: id }, { dedupeKey: `code.${id}` });
  await commit(ctx, job.write);
  return accept(id);
}

/**
 * Whoever asked takes it back; the workspaces that have a part lay it down by a job. Refuses `ticket-not-found`,
 * `already-answered` and `request-changed`.
 */
export async function withdrawTicket(ctx: TicketCtx, id: string) {
  const [ticket, isAnswered] = await ctx.db.read(
    ctx.db.one(privacyRequests, id),
    ctx.db.ask(acrossTenantsAllAnswered(id)),
  );
  if (!ticket || !mayBeTakenBack(ticket, await openAsked(ctx.services, ticket)))
    return refuse("ticket-not-found");
  if (ticket.door === "account" && ticket.type === "erasure") return takeBack(ctx, ticket);
  // What our own desk owes can be taken back whatever others answered; and of a request that nobody confirmed it is not
  // told whether they did.
  const isOthers = ticket.state === "forwarded" && ticket.verifiedAt !== null;
  if (isAnswered && isOthers) return refuse("already-answered");
  const reason = say(ctx.locale, askerMails)("takenBack");
  const moved = moving(ctx, ticket, "withdraw", { reason });
  if (!moved.ok) return moved;
  const isDone = await commitUnlessChanged(
    ctx,
    // The last of them may answer in this very moment.
    ...(isOthers ? [ctx.db.change(acrossTenantsInsistOnWaiting(id))] : []),
    ...moved.value,
    newJob(ctx, "request.withdrawn", { ticketId: id }).write,
  );
  return isDone ? accept(id) : refuse("request-changed");
}
