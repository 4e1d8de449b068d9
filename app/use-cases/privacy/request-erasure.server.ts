import { and, desc, eq } from "drizzle-orm";
import { contacts, privacyRequests } from "~/db/schema";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";
import { answerBy } from "./answer-by";
import { subjectHash } from "./erasure/subject-hash";

export interface Requested {
  requestId: string;
  jobId: string | null;
  /** Asked before: nothing new was begun. */
  earlier: boolean;
}

interface Why {
  /** The replay that found the person again and waits for this. */
  replayId?: string;
}

/**
 * Asks that a contact be erased. Who was erased already, or is being, gets the earlier answer.
 * Refuses `contact-not-found`.
 */
export async function requestErasure(ctx: Ctx<"privacy:erase">, contactId: string, why: Why = {}) {
  const hash = await subjectHash(ctx, contactId);
  const [contact, earlier] = await ctx.db.read(
    ctx.db.one(contacts, contactId),
    ctx.db.rows(privacyRequests, {
      where: and(eq(privacyRequests.subjectHash, hash), eq(privacyRequests.type, "erasure")),
      orderBy: [desc(privacyRequests.id)],
      limit: 1,
    }),
  );
  const [last] = earlier;
  if (last && (!contact || last.state === "in-progress"))
    return accept<Requested>({ requestId: last.id, jobId: last.jobId, earlier: true });
  if (!contact) return refuse("contact-not-found");

  const now = ctx.now();
  const requestId = newId("pr", now);
  const job = newJob(ctx, "erasure.requested", { requestId, ...why }, { contactId });
  const row = {
    id: requestId,
    createdAt: now,
    type: "erasure" as const,
    contactId,
    subjectHash: hash,
    state: "in-progress" as const,
    dueOn: answerBy(now, ctx.timeZone),
    jobId: job.id,
    createdBy: ctx.actor,
  };
  await commit(
    ctx,
    ctx.db.insert(privacyRequests, row),
    job.write,
    ...record(ctx, {
      type: "privacy.request.created",
      object: ["privacy-request", requestId],
      about: { contactId },
    }),
  );
  return accept<Requested>({ requestId, jobId: job.id, earlier: false });
}
