import { and, eq, ne } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { privacyRequests } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { record } from "../../events";
import { newJob } from "../../jobs";
import { openErasures } from "../desk/open-erasures";
import { isWaiting, type RequestRow, stepOf } from "../desk/steps";
import type { ErasureCtx, SubjectOfErasure } from "./erasure-run";

type Came = Pick<RequestRow, "certificateId"> & { state: "done" | "done-with-exceptions" };

/**
 * One erasure answers whatever else asked for it: each request has the certificate, and whoever asked from outside is
 * told; one with work of its own is answered by that. What somebody asks whom nothing shows to be the person, or to act
 * for them, stays the desk's to answer: it would tell a stranger that the person was known here.
 */
export async function answeredAlong(
  ctx: ErasureCtx,
  { hash, requestId }: SubjectOfErasure,
  came: Came,
): Promise<Write[]> {
  const all = ctx.db.as(EVERYTHING);
  const [open] = await all.read(openErasures(all, hash));
  return open
    .filter((one) => one.id !== requestId && one.jobId === null && isProven(one))
    .flatMap((one) => answered(ctx, one, came));
}

/** What the desk wrote down itself, it wrote down of the person whom it now erased. */
const isProven = (request: RequestRow) => request.ticketId === null || !isWaiting(request);

function answered(ctx: ErasureCtx, { id, state, ticketId }: RequestRow, came: Came): Write[] {
  const all = ctx.db.as(EVERYTHING);
  const still = and(eq(privacyRequests.id, id), eq(privacyRequests.state, state));
  return [
    all.update(privacyRequests, { ...came, closedAt: ctx.now() }, still),
    all.change(insistOnChange()),
    stepOf(ctx, id, { act: actTo(came.state), from: state, to: came.state }),
    ...(ticketId ? [newJob(ctx, "request.answered", { requestId: id }).write] : []),
    ...record(ctx, { type: "privacy.request.completed", object: ["privacy-request", id] }),
  ];
}

export const actTo = (state: Came["state"]) =>
  state === "done" ? ("finish" as const) : ("finish-with-exceptions" as const);

/** Of those that share a certificate, each has the one that stands in its place. */
export const reissuedAlong = (
  { db }: Pick<ErasureCtx, "db">,
  { id, certificateId }: Pick<RequestRow, "id" | "certificateId">,
  came: Came,
): Write =>
  db
    .as(EVERYTHING)
    .update(
      privacyRequests,
      came,
      and(eq(privacyRequests.certificateId, certificateId ?? ""), ne(privacyRequests.id, id)),
    );
