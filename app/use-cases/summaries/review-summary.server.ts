import { eq } from "drizzle-orm";
import { summaries } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

const VERDICTS = ["kept", "edited", "wrong"] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * A person says what a summary of a thread is worth. What is wrong is no longer shown as a summary.
 * Refuses `summary-not-found`, also where it is of another thread.
 */
export async function reviewSummary(
  ctx: Ctx<"summaries:write">,
  threadId: string,
  id: string,
  verdict: Verdict,
) {
  const [summary] = await ctx.db.read(ctx.db.one(summaries, id));
  if (summary?.threadId !== threadId) return refuse("summary-not-found");

  const reviewed = { verdict, reviewedBy: ctx.viewer.userId ?? ctx.actor, reviewedAt: ctx.now() };
  await commit(
    ctx,
    ctx.db.update(summaries, reviewed, eq(summaries.id, id)),
    ...record(ctx, {
      type: "summary.reviewed",
      object: ["summary", id],
      about: { contactId: summary.contactId },
      changes: { verdict: { from: summary.verdict, to: verdict } },
    }),
  );
  return accept({ threadId, contactId: summary.contactId });
}
