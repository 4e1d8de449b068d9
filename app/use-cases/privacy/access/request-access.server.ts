import { and, eq } from "drizzle-orm";
import { contacts, privacyRequests } from "~/db/schema";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { commit } from "../../commit";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import { newJob } from "../../jobs";
import { answerBy } from "../answer-by";
import { subjectHash } from "../erasure/subject-hash";
import type { Requested } from "../request-erasure.server";

/**
 * Asks for a package of everything that is held about a contact. While one is being made, another is not
 * begun. Refuses `contact-not-found`.
 */
export async function requestAccess(ctx: Ctx<"privacy:export">, contactId: string) {
  const hash = await subjectHash(ctx, contactId);
  const underWay = and(
    eq(privacyRequests.subjectHash, hash),
    eq(privacyRequests.type, "access"),
    eq(privacyRequests.state, "in-progress"),
  );
  const [contact, [open]] = await ctx.db.read(
    ctx.db.one(contacts, contactId),
    ctx.db.rows(privacyRequests, { where: underWay, limit: 1 }),
  );
  if (!contact) return refuse("contact-not-found");
  if (open) return accept<Requested>({ requestId: open.id, jobId: open.jobId, earlier: true });

  const now = ctx.now();
  const requestId = newId("pr", now);
  const job = newJob(ctx, "access.requested", { requestId }, { contactId });
  const row = {
    id: requestId,
    createdAt: now,
    type: "access" as const,
    contactId,
    subjectHash: hash,
    state: "in-progress" as const,
    dueOn: answerBy(now, ctx.timeZone),
    jobId: job.id,
    packageId: newId("pk", now),
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
