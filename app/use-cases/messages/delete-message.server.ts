import { and, desc, eq, inArray } from "drizzle-orm";
import { unindexLongTexts } from "~/db/queries/long-texts";
import { leads, messages, summaries, threads } from "~/db/schema";
import type { Write } from "~/db/statements";
import { link, type Row } from "~/db/tenant-db.server";
import { waitsAfter } from "~/domain/messages/waits-after";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";

type Summary = typeof summaries.$inferSelect;

/** The one that goes, and what was said last beside it. */
const NEWEST = 2;

/**
 * Takes a message away for good, and with it every summary that rests on it: where there was one, a
 * new one is asked for. Where it was what waits for an answer, the one before it waits, or nobody.
 */
export async function deleteMessage(
  ctx: Ctx<"messages:delete">,
  threadId: string,
  messageId: string,
) {
  const within = { column: summaries.threadId, id: threadId };
  const said = { column: messages.threadId, id: threadId };
  const [message, made, newest, [thread]] = await ctx.db.read(
    ctx.db.one(messages, messageId, eq(messages.threadId, threadId)),
    ctx.db.rows(summaries, { within, limit: 100 }),
    ctx.db.rows(messages, { within: said, orderBy: [desc(messages.id)], limit: NEWEST }),
    ctx.db.linked(
      threads,
      { lead: link(threads.leadId, leads) },
      { where: eq(threads.id, threadId), limit: 1 },
    ),
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
    ...waitWrites(ctx, thread?.lead, messageId, waitsAfter(newest, messageId)),
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

/** Unless somebody wrote or was answered meanwhile. Whoever was never answered waits on with their enquiry. */
function waitWrites(
  { db, now, actor }: Pick<Ctx, "db" | "now" | "actor">,
  lead: Row<typeof leads> | null | undefined,
  messageId: string,
  waitingMessageId: string | null,
): Write[] {
  if (lead?.waitingMessageId !== messageId) return [];
  const isOver = waitingMessageId === null && lead.firstResponseAt !== null;
  const over = isOver && { answerDueAt: null, updatedAt: now(), updatedBy: actor };
  const still = and(eq(leads.id, lead.id), eq(leads.waitingMessageId, messageId));
  return [db.update(leads, { waitingMessageId, ...over }, still)];
}

/** A model read the whole thread; what was made here is word for word what it cites. */
const restsOn = ({ method, sentences }: Summary, messageId: string) =>
  method !== "offline" || sentences.some((one) => one.messageId === messageId);

const renewal = (ctx: Ctx<"messages:delete">, threadId: string, contactId: string) =>
  newJob(ctx, "summary.requested", { threadId }, { contactId, dedupeKey: `summary:${threadId}` })
    .write;
