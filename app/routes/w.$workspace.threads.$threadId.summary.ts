import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { type SummaryAsk, summaryForm } from "~/domain/messages/message.form";
import { tenantAction } from "~/http/tenant-route.server";
import { accept, type Result } from "~/lib/result";
import type { Ctx } from "~/use-cases/ctx";
import { createNote } from "~/use-cases/notes/create-note.server";
import { requestSummary } from "~/use-cases/summaries/request-summary.server";
import { reviewSummary } from "~/use-cases/summaries/review-summary.server";

const gate = {
  permission: ["summaries:write", "notes:write"],
  params: z.object({ workspace: z.string(), threadId: z.string() }),
  form: summaryForm,
} as const;

/** Asks for a summary of a conversation, or says what one is worth. */
export const action = tenantAction(gate, async ({ ctx, params: { workspace, threadId }, form }) => {
  const outcome = await settle(ctx, threadId, form);
  if (!outcome.ok && (form.do === "edit" || !isToldThere(outcome.reason))) return outcome;

  const told = outcome.ok ? "" : `?refused=${outcome.reason}`;
  return accept(redirect(`/w/${workspace}/threads/${threadId}${told}`, 303));
});

/** What somebody wrote stays with its refusal; how long to wait is said by its own page. */
const isToldThere = (reason: string) =>
  reason !== "too-many-requests" && !reason.endsWith("-not-found");

async function settle(
  ctx: Ctx<"summaries:write" | "notes:write">,
  threadId: string,
  ask: SummaryAsk,
): Promise<Result<unknown, string>> {
  if (ask.do === "make") return requestSummary(ctx, threadId);
  if (ask.do !== "edit")
    return reviewSummary(ctx, threadId, ask.summaryId, ask.do === "keep" ? "kept" : "wrong");

  const reviewed = await reviewSummary(ctx, threadId, ask.summaryId, "edited");
  if (!reviewed.ok) return reviewed;
  return createNote(ctx, { kind: "contact", id: reviewed.value.contactId }, ask.body);
}
