import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { resumeThread, settleThread } from "~/use-cases/leads/settle-wait.server";
import { deleteMessage } from "~/use-cases/messages/delete-message.server";
import { sendMessage } from "~/use-cases/messages/send-message.server";
import { requestSummary } from "~/use-cases/summaries/request-summary.server";
import {
  getThread,
  latestSummary,
  listMessages,
  type Message,
  type Summary,
} from "~/use-cases/threads/list-messages.server";
import { listThreads, type Thread } from "~/use-cases/threads/list-threads.server";
import { startThread } from "~/use-cases/threads/start-thread.server";
import type { ApiEnv } from "./api-env";
import { endpoint, type Reply } from "./endpoint";
import {
  acceptedSchema,
  idParams,
  instantOut,
  pageQuery,
  pageSchema,
  toInstant,
  toInstantOrNull,
} from "./shapes";

const threadSchema = z
  .object({
    id: z.string(),
    contactId: z.string(),
    leadId: z.string().nullable(),
    channel: z.string(),
    subject: z.string().nullable(),
    lastMessageAt: instantOut,
    createdAt: instantOut,
  })
  .openapi("Thread");
const messageSchema = z
  .object({
    id: z.string(),
    threadId: z.string(),
    contactId: z.string(),
    direction: z.enum(["in", "out"]),
    channel: z.string(),
    authorId: z.string().nullable(),
    subject: z.string().nullable(),
    body: z.string(),
    sentAt: instantOut,
    status: z.enum(["received", "queued", "sent", "failed"]),
    checks: z
      .object({
        spf: z.string(),
        dkim: z.string(),
        dmarc: z.string(),
        elsewhere: z.string().optional().openapi({
          description: "The sender's domain, where the address is none of the person's.",
        }),
      })
      .nullable(),
  })
  .openapi("Message");
const summarySchema = z
  .object({
    id: z.string(),
    threadId: z.string(),
    state: z.enum(["ready", "abstained"]),
    /** Always: a summary is never a person's own words. */
    origin: z.literal("ai"),
    method: z.string(),
    sentences: z.array(
      z.object({ text: z.string(), messageId: z.string(), from: z.int(), to: z.int() }),
    ),
    reason: z.string().nullable(),
    messagesRead: z.int(),
    valuesHidden: z.int(),
    receiptId: z.string().nullable(),
    verdict: z.enum(["kept", "edited", "wrong"]).nullable(),
    reviewedBy: z.string().nullable(),
    reviewedAt: instantOut.nullable(),
    createdAt: instantOut,
  })
  .openapi("Summary");

const toThread = (thread: Thread) => ({
  id: thread.id,
  contactId: thread.contactId,
  leadId: thread.leadId,
  channel: thread.channel,
  subject: thread.subject,
  lastMessageAt: toInstant(thread.lastMessageAt),
  createdAt: toInstant(thread.createdAt),
});
const toMessage = (message: Message) => ({
  id: message.id,
  threadId: message.threadId,
  contactId: message.contactId,
  direction: message.direction,
  channel: message.channel,
  authorId: message.authorId,
  subject: message.subject,
  body: message.body,
  sentAt: toInstant(message.sentAt),
  status: message.status,
  checks: message.checks,
});
const toSummary = ({ tenantId: _, contactId: __, jobId: ___, ...summary }: Summary) => ({
  ...summary,
  origin: "ai" as const,
  createdAt: toInstant(summary.createdAt),
  reviewedAt: toInstantOrNull(summary.reviewedAt),
});

const tag = { tag: "threads" } as const;
const one = { ...tag, params: idParams } as const;

/** Conversations: what was said, what is answered, and what software makes of it. */
export function threadsApi(api: OpenAPIHono<ApiEnv>) {
  conversations(api);
  closed(api);
  said(api);
  summarised(api);
}

function conversations(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/threads",
      permission: "threads:read",
      query: pageQuery.extend({ contactId: z.string().min(1).max(80) }),
      answers: { 200: pageSchema(threadSchema) },
    },
    async ({ ctx, query: { contactId, ...query } }) => {
      const page = await listThreads(ctx, contactId, query);
      return {
        status: 200,
        body: { data: page.rows.map(toThread), nextCursor: page.nextCursor },
      };
    },
  );

  endpoint(
    api,
    {
      ...tag,
      method: "post",
      path: "/threads",
      permission: "threads:write",
      body: z.strictObject({
        contactId: z.string().min(1).max(80),
        subject: z.string().trim().min(1).max(300).nullable().default(null),
      }),
      answers: { 201: z.object({ id: z.string() }) },
    },
    async ({ ctx, body }) => {
      const outcome = await startThread(ctx, { ...body, channel: "email", leadId: null });
      return outcome.ok
        ? { status: 201, body: { id: outcome.value } }
        : { refused: outcome.reason };
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "get",
      path: "/threads/{id}",
      permission: "threads:read",
      answers: { 200: threadSchema },
    },
    async ({ ctx, params }) => {
      const thread = await getThread(ctx, params.id);
      return thread ? { status: 200, body: toThread(thread) } : { refused: "thread-not-found" };
    },
  );
}

const closedSchema = z.object({
  id: z.string(),
  leadId: z.string(),
  answerDueAt: instantOut.nullable(),
});

/** What is closed, where more than the conversation is named. */
const closure = z
  .strictObject({
    waitingMessageId: z.string().min(1).max(80).nullable().optional().openapi({
      description:
        "The lead's `waitingMessageId` when it was decided, null for the enquiry itself. While another waits it is refused with 409.",
    }),
  })
  .default({});

/** A conversation is closed while nobody waits in it for an answer. */
function closed(api: OpenAPIHono<ApiEnv>) {
  const path = "/threads/{id}/closure";
  const spec = { ...one, path, permission: "leads:write", answers: { 200: closedSchema } } as const;
  endpoint(
    api,
    {
      ...spec,
      method: "post",
      body: closure,
    },
    async ({ ctx, params: { id }, body: { waitingMessageId } }) => {
      const seen = waitingMessageId === undefined ? undefined : (waitingMessageId ?? "");
      return closedReply(id, await settleThread(ctx, id, seen));
    },
  );

  endpoint(
    api,
    {
      ...spec,
      method: "delete",
    },
    async ({ ctx, params: { id } }) => closedReply(id, await resumeThread(ctx, id)),
  );
}

function closedReply(
  id: string,
  outcome: Awaited<ReturnType<typeof settleThread | typeof resumeThread>>,
): Reply {
  if (!outcome.ok) {
    const { reason: refused } = outcome;
    return refused === "wrote-meanwhile" ? { refused, path: ["waitingMessageId"] } : { refused };
  }
  const { id: leadId, answerDueAt } = outcome.value;
  return { status: 200, body: { id, leadId, answerDueAt: toInstantOrNull(answerDueAt) } };
}

function said(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...one,
      method: "get",
      path: "/threads/{id}/messages",
      permission: "messages:read",
      query: pageQuery,
      answers: { 200: pageSchema(messageSchema) },
    },
    async ({ ctx, params, query }) => {
      const outcome = await listMessages(ctx, params.id, query);
      if (!outcome.ok) return { refused: outcome.reason };

      const { rows, nextCursor } = outcome.value;
      return { status: 200, body: { data: rows.map(toMessage), nextCursor } };
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "post",
      path: "/threads/{id}/messages",
      permission: "messages:send",
      body: z.strictObject({
        body: z.string().trim().min(1).max(20_000),
        subject: z.string().trim().min(1).max(300).optional(),
      }),
      answers: { 201: z.object({ id: z.string(), jobId: z.string() }) },
    },
    async ({ ctx, params, body }) => {
      const outcome = await sendMessage(ctx, params.id, body);
      return outcome.ok ? { status: 201, body: outcome.value } : { refused: outcome.reason };
    },
  );

  endpoint(
    api,
    {
      ...tag,
      method: "delete",
      path: "/threads/{id}/messages/{messageId}",
      permission: "messages:delete",
      params: idParams.extend({ messageId: z.string().min(1).max(80) }),
      answers: { 204: null },
    },
    async ({ ctx, params }) => {
      const outcome = await deleteMessage(ctx, params.id, params.messageId);
      return outcome.ok ? { status: 204 } : { refused: outcome.reason };
    },
  );
}

/** What software wrote is marked for machines too (privacy: AI transparency). */
const MADE_BY_AI = { "X-AI-Assisted": "1" };

function summarised(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...one,
      method: "post",
      path: "/threads/{id}/summary",
      permission: "summaries:write",
      answers: { 202: acceptedSchema },
    },
    async ({ ctx, params }) => {
      const outcome = await requestSummary(ctx, params.id);
      if (!outcome.ok) return { ...outcome, refused: outcome.reason };

      const href = `/api/v1/jobs/${outcome.value}`;
      return {
        status: 202,
        body: { jobId: outcome.value, href },
        headers: { Location: href },
      };
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "get",
      path: "/threads/{id}/summary",
      permission: "summaries:read",
      answers: { 200: summarySchema },
    },
    async ({ ctx, params }) => {
      const outcome = await latestSummary(ctx, params.id);
      return outcome.ok
        ? { status: 200, body: toSummary(outcome.value), headers: MADE_BY_AI }
        : { refused: outcome.reason };
    },
  );
}
