import { eq } from "drizzle-orm";
import { WORKERS_AI_ID } from "~/config/subprocessors";
import { openJob } from "~/db/queries/open-job";
import { contacts, threads } from "~/db/schema";
import { link } from "~/db/tenant-db.server";
import { mayBeProfiled } from "~/domain/contacts/objections";
import { isWithheld } from "~/domain/contacts/withheld";
import { isSample } from "~/domain/sample/sample-mark";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";
import { commitWithin } from "../limited";

/**
 * Asks for a summary of a thread. While one is being made, that one is the answer. Refuses `ai-is-off`, where
 * no model is called at all, `vendor-terms-missing` and the like where the register bars the provider,
 * `thread-not-found`, `contact-is-restricted`, `contact-objects-to-ai`, `contact-is-sample` and `too-many-requests`.
 * @returns the id of the job.
 */
export async function requestSummary(ctx: Ctx<"summaries:write">, threadId: string) {
  if (!ctx.settings.aiOn) return refuse("ai-is-off");
  const barred = await refusalOfProvider(ctx);
  if (barred) return refuse(barred);
  const dedupeKey = `summary:${threadId}`;
  const links = { contact: link(threads.contactId, contacts) };
  const [[found], running] = await ctx.db.read(
    ctx.db.linked(threads, links, { where: eq(threads.id, threadId), limit: 1 }),
    ctx.db.ask(openJob(dedupeKey)),
  );
  if (!found?.contact) return refuse("thread-not-found");
  if (isWithheld(found.contact)) return refuse("contact-is-restricted");
  if (!mayBeProfiled(found.contact)) return refuse("contact-objects-to-ai");
  if (isSample(found.contact)) return refuse("contact-is-sample");
  if (running) {
    const counted = await commitWithin(ctx, "summaries");
    return counted.ok ? accept(running.id) : counted;
  }

  const { contactId, leadId } = found.row;
  const job = newJob(ctx, "summary.requested", { threadId }, { contactId, dedupeKey });
  const asked = await commitWithin(
    ctx,
    "summaries",
    job.write,
    ...record(ctx, {
      type: "summary.requested",
      object: ["thread", threadId],
      about: { contactId, leadId },
    }),
  );
  return asked.ok ? accept(job.id) : asked;
}

/** Our own provider is a sub-processor; one that a workspace brings along is its own affair. */
const refusalOfProvider = async ({ settings, services }: Ctx<"summaries:write">) =>
  settings.aiProvider === "workers-ai" ? await services.permit(WORKERS_AI_ID) : null;
