import { eq } from "drizzle-orm";
import { leads, threads } from "~/db/schema";
import { link } from "~/db/tenant-db.server";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { changeLead, findLead, type Lead } from "./change-lead";
import { undoLead } from "./undo-lead.server";

/**
 * Ends the wait of whoever wrote, because what they wrote needs no answer. It counts as none, and what they
 * write next waits anew.
 * @param seen the message that waited when it was decided, empty for the enquiry itself; what came since stays.
 * Whatever waits, where it is left out.
 * Refuses `lead-not-found`, `nobody-waits`, `wrote-meanwhile`.
 */
export async function settleWait(ctx: Ctx<"leads:write">, leadId: string, seen?: string) {
  const lead = await findLead(ctx, leadId);
  return lead ? settle(ctx, lead, seen) : refuse("lead-not-found");
}

/** The same for the enquiry that a conversation is about. Refuses `thread-not-found` besides. */
export async function settleThread(ctx: Ctx<"leads:write">, threadId: string, seen?: string) {
  const found = await leadOf(ctx, threadId);
  return found.ok ? settle(ctx, found.value, seen) : found;
}

/** Takes that back, while nothing has changed since. Refuses as `undoLead` does. */
export async function resumeThread(ctx: Ctx<"leads:write">, threadId: string) {
  const found = await leadOf(ctx, threadId);
  if (!found.ok) return found;

  const { id, updatedAt } = found.value;
  return undoLead(ctx, id, updatedAt, "lead.settled");
}

async function settle(ctx: Ctx<"leads:write">, lead: Lead, seen = lead.waitingMessageId ?? "") {
  if (lead.answerDueAt === null) return refuse("nobody-waits");
  if (seen !== (lead.waitingMessageId ?? "")) return refuse("wrote-meanwhile");

  const nobody = { answerDueAt: null, waitingMessageId: null };
  return changeLead(ctx, lead, nobody, { type: "lead.settled" });
}

async function leadOf({ db }: Ctx<"leads:write">, threadId: string) {
  const links = { lead: link(threads.leadId, leads) };
  const [[thread]] = await db.read(
    db.linked(threads, links, { where: eq(threads.id, threadId), limit: 1 }),
  );
  if (!thread) return refuse("thread-not-found");
  return thread.lead ? accept(thread.lead) : refuse("nobody-waits");
}
