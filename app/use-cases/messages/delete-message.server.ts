import { and, eq, inArray } from "drizzle-orm";
import { unindexLongTexts } from "~/db/queries/long-texts";
import { messages, summaries } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";

type Summary = typeof summaries.$inferSelect;

/**
 * Takes a message away for good, and with it every summary that rests on it: where there was one, a
 * new one is asked for.
 */
export async function deleteMessage(
  ctx: Ctx<"messages:delete">,
  threadId: string,
  messageId: string,
) {
  const within = { column: summaries.threadId, id: threadId };
  const [message, made] = await ctx.db.read(
    ctx.db.one(messages, messageId, eq(messages.threadId, threadId)),
    ctx.db.rows(summaries, { within, limit: 100 }),
  );
  if (!message) return refuse("message-not-found");

  const { contactId } = message;
  const derived = made.filter((summary) => restsOn(summary, messageId)).map(({ id }) => id);
  const isDerived = and(eq(summaries.threadId, threadId), inArray(summaries.id, derived));
  const anew = derived.length > 0 && ctx.settings.aiOn;
  await commit(
    ctx,
    ctx.db.delete(messages, eq(messages.id, messageId)),
    ctx.db.change(unindexLongTexts(messageId)),
    ...(derived.length > 0 ? [ctx.db.delete(summaries, isDerived)] : []),
    ...record(ctx, {
      type: "message.deleted",
      object: ["message", messageId],
      about: { contactId },
    }),
    ...(anew ? [renewal(ctx, threadId, contactId)] : []),
  );
  return accept(messageId);
}

/** A model read the whole thread; what was made here is word for word what it cites. */
const restsOn = ({ method, sentences }: Summary, messageId: string) =>
  method !== "offline" || sentences.some((one) => one.messageId === messageId);

const renewal = (ctx: Ctx<"messages:delete">, threadId: string, contactId: string) =>
  newJob(ctx, "summary.requested", { threadId }, { contactId, dedupeKey: `summary:${threadId}` })
    .write;
