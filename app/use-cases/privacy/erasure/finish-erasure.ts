import { eq } from "drizzle-orm";
import { HISTORY_DAYS } from "~/config/history";
import { certificates, privacyRequests, workspaces } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { ERASED } from "~/domain/events/trail";
import { DAY_MS } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import { ledgerInR2 } from "~/services/ledger/ledger";
import { signDocument } from "~/services/signing/documents";
import { record } from "../../events";
import { newJob } from "../../jobs";
import { certificateOf } from "../certificate";
import { stepOf } from "../desk/steps";
import { markApplied } from "../ledger-mark";
import { actTo, answeredAlong } from "./answer-along";
import {
  type ErasureCtx,
  type ErasureState,
  ledgerFacts,
  type SubjectOfErasure,
} from "./erasure-run";

/** The last step: "done" in the ledger, the signed certificate, the request closed, with all that asked for the same. */
export async function finishErasure(
  ctx: ErasureCtx,
  subject: SubjectOfErasure,
  state: ErasureState,
  jobId: string,
): Promise<{ writes: Write[]; result: { certificateId: string; requestId: string } }> {
  const all = ctx.db.as(EVERYTHING);
  const [request, workspace] = await all.read(
    all.one(privacyRequests, subject.requestId),
    all.one(workspaces, ctx.db.tenantId),
  );
  if (!request) throw new Error("request-not-found");

  const at = ctx.now();
  const ledger = ledgerInR2(ctx.services);
  const facts = ledgerFacts("done", subject, jobId, at, state.certificateId);
  const done = await ledger.append(all.tenantId, facts, request.createdAt);
  const document = certificateOf({
    id: state.certificateId,
    workspace: workspace?.name ?? all.tenantId,
    request,
    hash: subject.hash,
    state,
    done,
    at,
    historyUntil: plainDateAt(at + HISTORY_DAYS * DAY_MS, ctx.timeZone),
    retention: (await ctx.services.inForce()).retention,
  });
  const { certificateId } = state;
  const signed = await signDocument(document, await ctx.services.signer(), at);
  const counts = Object.fromEntries(Object.entries(state.stores).map(([name, { n }]) => [name, n]));
  const closed = { state: stateOf(state), closedAt: at, certificateId, counts };

  const along = await answeredAlong(ctx, subject, { state: closed.state, certificateId });

  return {
    writes: [
      markApplied(all, done.number),
      all.insert(certificates, {
        id: certificateId,
        createdAt: at,
        requestId: request.id,
        ledgerNumber: done.number,
        document: signed,
      }),
      all.update(privacyRequests, closed, eq(privacyRequests.id, request.id)),
      stepOf(ctx, request.id, {
        act: actTo(closed.state),
        from: "in-progress",
        to: closed.state,
      }),
      ...record(ctx, {
        type: "privacy.request.completed",
        object: ["privacy-request", request.id],
        reason: ERASED,
      }),
      ...(request.ticketId
        ? [newJob(ctx, "request.answered", { requestId: request.id }).write]
        : []),
      ...along,
    ],
    result: { certificateId, requestId: request.id },
  };
}

/** What is kept for a matter is an exception that ends; the brokerage's own books are none. */
const stateOf = ({ held = [] }: ErasureState) =>
  held.length > 0 ? ("done-with-exceptions" as const) : ("done" as const);
