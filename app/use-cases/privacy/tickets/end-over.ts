import { type ClockPlace, overUnowed } from "~/db/queries/clocks-due";
import { acrossTenantsAnswers } from "~/db/queries/operator/tickets";
import type { Write } from "~/db/statements";
import { CODE_MINUTES } from "~/domain/privacy/ticket.form";
import { MINUTE_MS } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import { askerMails } from "~/words/asker-mails";
import { say } from "~/words/words";
import { commitUnlessChanged } from "../../commit";
import { newJob } from "../../jobs";
import { moving, type RequestRow } from "../desk/steps";
import { byPage, type Watch } from "./pages-of-clocks";
import { openAsked } from "./ticket";

/**
 * Closes what came from outside and nobody has to answer any more: all who had it did, or it is over and was never
 * confirmed, or was forwarded and no workspace owes an answer. @returns what failed.
 */
export function endOver(ctx: Watch, most: number): Promise<unknown[]> {
  const today = plainDateAt(ctx.now(), ctx.timeZone);
  const next = (after: ClockPlace, limit: number) => overUnowed(today, after, limit);
  return byPage(ctx, most, next, async (request) => {
    const writes = await ending(ctx, request);
    return writes.length > 0 && commitUnlessChanged(ctx, ...writes);
  });
}

async function ending(ctx: Watch, request: RequestRow): Promise<Write[]> {
  const asked = await openAsked(ctx.services, request);
  const t = say(asked?.locale ?? "en", askerMails);
  if (request.state === "forwarded") {
    const [told] = await ctx.db.read(ctx.db.ask(acrossTenantsAnswers(request.id, ctx.now())));
    const isTold = told.length + (request.keptAnswers?.length ?? 0) > 0;
    if (!request.verifiedAt) return finished(ctx, request, t("phoneEnds"));
    // Each told their own answer: there is nothing to add.
    return finished(ctx, request, isTold ? null : t("nobodyOwes"));
  }

  // Of a phone alone no code was ever waited for: the desk is warned that it has not called.
  const isOfPhone = asked !== null && asked.email === null;
  return isOfPhone || hasLivingCode(ctx, request) ? [] : refused(ctx, request, t("unconfirmed"));
}

function finished(ctx: Watch, request: RequestRow, answer: string | null): Write[] {
  // What our own desk answered for its part stays.
  const done = moving(ctx, request, "finish", { changes: answer === null ? {} : { answer } });
  const told = newJob(ctx, "request.answered", { requestId: request.id });
  return done.ok ? [...done.value, ...(answer ? [told.write] : [])] : [];
}

function refused(ctx: Watch, request: RequestRow, reason: string): Write[] {
  const changes = { answer: reason, refusedUnder: reason };
  const ended = moving(ctx, request, "refuse", { reason, changes });
  return ended.ok ? ended.value : [];
}

/** Whether a code that was sent, or is just being sent, can still be typed in: what it confirms lives as long. */
const hasLivingCode = ({ now }: Watch, { codeIssuedAt, createdAt }: RequestRow) =>
  now() <= Math.max(codeIssuedAt ?? 0, createdAt) + CODE_MINUTES * MINUTE_MS;
