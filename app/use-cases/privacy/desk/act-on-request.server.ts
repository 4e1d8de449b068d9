import { and, eq, isNull } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { jobs, privacyRequests } from "~/db/schema";
import type { Write } from "~/db/statements";
import { asksToStop } from "~/domain/contacts/objections";
import { isActOfDesk } from "~/domain/privacy/ours-to-answer";
import type { DeskActForm } from "~/domain/privacy/request.form";
import { extend, isAnsweredInWords } from "~/domain/privacy/request-states";
import { accept, refuse } from "~/lib/result";
import { plainDateAt } from "~/lib/zoned-time";
import { commitUnlessChanged } from "../../commit";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import { newJob } from "../../jobs";
import { goesOn } from "../objections/goes-on";
import { ownNewsStopped } from "../objections/stop-own-news";
import { ownSurveysStopped } from "../objections/stop-own-surveys";
import { stopped } from "../objections/stop-uses";
import { childAnswered } from "./child-answered";
import { doneAtOnce } from "./done-at-once";
import { erased } from "./erased";
import { leftToOthers } from "./left-to-others";
import { isOfNobody } from "./name-record.server";
import { restricted } from "./restrict";
import { extensionOf } from "./rule-of-request";
import { shownDone } from "./shown-done";
import { knownNow, moving, type RequestRow, stepOf } from "./steps";
import { stillAsked } from "./still-asked";
import { tryAgain } from "./try-again";

type Desk = Ctx<"privacy:write"> | Ctx<"registers:approve">;

/**
 * What the desk does with a request: one step, recorded. Refuses `privacy-request-not-found`, `taken-back`,
 * `request-changed`, `work-under-way`, `contact-not-found`, `law-missing`, `longer-missing`, `answer-missing`, `nothing-to-retry`,
 * `not-handed-on`, `not-ours`, `record-not-named`, `not-erased`, `not-proven`, `not-restricted`, `not-stopped`, `not-given`, and
 * what the state machine refuses.
 */
export async function actOnRequest(ctx: Desk, id: string, form: DeskActForm) {
  const [request] = await ctx.db.read(ctx.db.one(privacyRequests, id));
  if (!request) return refuse("privacy-request-not-found");
  const standing = await standingFor(ctx, request, form);
  if (!standing.ok) return standing;

  if (form.act === "again") return tryAgain(ctx, request);
  const stopped = await stopWork(ctx, request, form);
  if (!stopped.ok) return stopped;
  const writes = await writesOf(ctx, request, form);
  if (!writes.ok) return writes;
  const isFromOutside = request.ticketId !== null || request.asked !== null;
  const told = newJob(ctx, "request.answered", { requestId: id });
  // Whoever asked at the desk itself has no page: only that it takes longer is written to them.
  const isTold = isFromOutside ? form.act !== "accept" : form.act === "extend";
  const telling = isTold ? [told.write] : [];
  const isDone = await commitUnlessChanged(
    ctx,
    ...standing.value,
    ...stopped.value,
    ...writes.value,
    ...telling,
    ...takenBackAt(ctx, request, form),
    ...(await followedBy(ctx, request, form)),
    ...(await leftToOthers(ctx, request, form)),
  );
  return isDone ? accept(id) : refuse("request-changed");
}

/** Whether it is still asked, and this desk's to do. */
async function standingFor(ctx: Desk, request: RequestRow, { act }: DeskActForm) {
  const isTheirs = request.closedAt === null && !isActOfDesk(request, act);
  if (isTheirs) return refuse("not-ours");
  const standing = await stillAsked(ctx, request);
  const isOver = request.closedAt !== null && act !== "again";
  return standing.ok && isOver ? refuse("already-answered") : standing;
}

/** What a request does as soon as it is known whose it is, and what of that is undone where it comes to nothing. */
async function followedBy(ctx: Desk, request: RequestRow, { act, reason = "" }: DeskActForm) {
  if (act === "accept") return [...(await doneAtOnce(ctx, request)), ...lookedFor(ctx, request)];
  return ENDS_IT.has(act) ? goesOn(ctx, [request], reason) : [];
}

/** Our own desk knows who asks, though the code never came back: those who know the person get their part now. */
const lookedFor = (ctx: Desk, { id, asked, door }: RequestRow): Write[] =>
  door !== "account" && asked !== null
    ? [newJob(ctx, "request.verified", { requestId: id }).write]
    : [];

/** The person told our own desk that they take it back: the workspaces that have a part lay it down. */
const takenBackAt = (ctx: Desk, { id, asked }: RequestRow, { act }: DeskActForm): Write[] =>
  act === "withdraw" && asked !== null
    ? [newJob(ctx, "request.withdrawn", { ticketId: id }).write]
    : [];

/** What ends a request before anything was done for it. */
const ENDS_IT: ReadonlySet<string> = new Set(["refuse", "withdraw"]);

/**
 * Where the product itself does what was asked, nobody answers beside it. It is stopped with the answer while it
 * waits; once it has begun, it ends by itself: `work-under-way`.
 */
async function stopWork(ctx: Desk, { jobId }: RequestRow, { act }: DeskActForm) {
  if (!jobId || act === "extend") return accept<Write[]>([]);
  const [job] = await ctx.db.read(ctx.db.one(jobs, jobId));
  if (job?.state !== "queued" && job?.state !== "running") return accept<Write[]>([]);
  if (!ENDS_IT.has(act) || job.state === "running" || job.cursor !== null)
    return refuse("work-under-way");

  const waits = and(eq(jobs.id, jobId), eq(jobs.state, "queued"), isNull(jobs.cursor));
  return accept<Write[]>([
    ctx.db.update(jobs, { state: "cancelled", finishedAt: ctx.now() }, waits),
    ctx.db.change(insistOnChange()),
  ]);
}

function writesOf(
  ctx: Desk,
  request: RequestRow,
  { act, reason = "", answer, under }: DeskActForm,
) {
  if (act === "extend") return extended(ctx, request, reason);
  if (act === "restrict") return restricted(ctx, request);
  if (act === "stop") return stoppedNow(ctx, request);
  if (act === "finish" || act === "finish-with-exceptions")
    return finished(ctx, request, act, { reason, answer });
  if (act === "again") return refuse("nothing-to-retry");
  if (act !== "refuse") return moved(ctx, request, act, { reason, answer });
  if (!under) return refuse("law-missing");

  const changes = { answer: answer || reason, refusedUnder: under };
  return moving(ctx, request, act, { reason, changes });
}

/** What the person does not want stops, in every record of theirs; the request is answered by it. */
async function stoppedNow(ctx: Desk, request: RequestRow) {
  if (!asksToStop(request.type)) return refuse("not-from-here");
  const done = moving(ctx, request, "finish");
  return done.ok
    ? accept([
        ...done.value,
        ...(await stopped(ctx, request)),
        ...(await ownNewsStopped(ctx, request)),
        ...(await ownSurveysStopped(ctx, request)),
      ])
    : done;
}

/** "Done" is not said of what the records do not show; with exceptions, the reason says what was given or left. */
async function finished(
  ctx: Desk,
  request: RequestRow,
  act: "finish" | "finish-with-exceptions",
  said: { reason: string; answer: string | undefined },
) {
  if (isAnsweredInWords(request.type) && !said.answer) return refuse("answer-missing");
  if (request.type === "erasure") return finishedErasure(ctx, request, act, said);
  const shown = await shownDone(ctx, request);
  const isExcepted = act === "finish-with-exceptions" && !shown.ok && shown.reason === "not-given";
  return shown.ok || isExcepted ? moved(ctx, request, act, said) : shown;
}

async function finishedErasure(
  ctx: Desk,
  request: RequestRow,
  act: "finish" | "finish-with-exceptions",
  said: { reason: string; answer: string | undefined },
) {
  const answer = await childAnswered(ctx, request, said);
  if (!answer.ok) return answer;
  if (isOfNobody(request)) return foundNobody(ctx, request, act, said);
  const shown = await erased(ctx, request);
  if (!shown.ok) return shown;

  const { writes, changes } = shown.value;
  const done = moving(ctx, request, act, {
    ...said,
    changes: { ...changes, ...answered(answer.value) },
  });
  return done.ok ? accept([...done.value, ...writes]) : done;
}

/** Whoever reported reads how nobody was found; what they wrote of a child is kept no longer. */
function foundNobody(
  ctx: Desk,
  request: RequestRow,
  act: "finish" | "finish-with-exceptions",
  { reason, answer }: { reason: string; answer: string | undefined },
) {
  if (act === "finish") return refuse("record-not-named");
  return moving(ctx, request, act, {
    reason,
    changes: { answer: answer || reason, details: null },
  });
}

/** What was corrected is told to everybody who ever received the person. */
function moved(
  ctx: Desk,
  request: RequestRow,
  act: Exclude<DeskActForm["act"], "extend" | "restrict" | "stop" | "refuse" | "again">,
  { reason, answer }: { reason: string; answer: string | undefined },
) {
  const { id, type, contactId } = request;
  const known = act === "accept" ? knownNow(ctx, request) : {};
  const done = moving(ctx, request, act, { reason, changes: { ...answered(answer), ...known } });
  const isCorrected = type === "correction" && contactId && CORRECTED.has(act);
  if (!done.ok || !isCorrected) return done;

  const object: [string, string] = ["contact", contactId];
  const told = { type: "contact.updated" as const, object, about: { contactId }, reason: id };
  return accept([...done.value, ...record(ctx, told)]);
}

const CORRECTED: ReadonlySet<string> = new Set(["finish", "finish-with-exceptions"]);

const answered = (answer: string | undefined) => (answer ? { answer } : {});

function extended(ctx: Desk, request: RequestRow, reason: string) {
  const today = plainDateAt(ctx.now(), ctx.timeZone);
  const last = extensionOf(request, ctx.timeZone);
  const longer = extend(request, last, { reason, today });
  if (!longer.ok) return longer.reason === "reason-missing" ? refuse("longer-missing") : longer;

  const { id, state } = request;
  const changes = { extendedTo: longer.value, warned: null };
  return accept<Write[]>([
    ctx.db.update(privacyRequests, changes, eq(privacyRequests.id, id)),
    stepOf(ctx, id, { act: "extend", from: state, to: state, reason }),
  ]);
}
