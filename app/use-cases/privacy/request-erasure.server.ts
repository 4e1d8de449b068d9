import { and, desc, eq } from "drizzle-orm";
import { contacts, privacyRequests } from "~/db/schema";
import { isSample } from "~/domain/sample/sample-mark";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { newJob } from "../jobs";
import { subjectHash } from "../subject-hash";
import { beginning, begun } from "./desk/begin";

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
 * Asks that a contact be erased. What waits at the desk is begun by it; who was erased already, or is being, gets
 * the earlier answer.
 * Refuses `contact-not-found` and `contact-is-sample`.
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
  if (last && (!contact || (last.jobId && last.closedAt === null)))
    return accept<Requested>({ requestId: last.id, jobId: last.jobId, earlier: true });
  if (!contact) return refuse("contact-not-found");
  if (isSample(contact)) return refuse("contact-is-sample");

  const waiting = last?.closedAt === null ? last : null;
  const requestId = waiting?.id ?? newId("pr", ctx.now());
  const job = newJob(ctx, "erasure.requested", { requestId, ...why }, { contactId });
  const kept = waiting
    ? beginning(ctx, waiting, { jobId: job.id })
    : begun(ctx, { id: requestId, type: "erasure", contactId, subjectHash: hash, jobId: job.id });
  await commit(ctx, ...kept, job.write);
  return accept<Requested>({ requestId, jobId: job.id, earlier: false });
}
