import { insistOnMessages } from "~/db/queries/insist-on-messages";
import type { SourcedSentence } from "~/db/schema";
import { aiReceipts, summaries } from "~/db/schema";
import type { Write } from "~/db/statements";
import { checkAnswer, type PreparedSummary } from "~/domain/summaries/provider-summary";
import { summariseThread } from "~/domain/summaries/summarise-thread";
import { newId } from "~/lib/ids";
import { refuse } from "~/lib/result";
import { sha256Hex } from "~/lib/secrets";
import type { SummaryProvider } from "~/services/ai/summary-provider";
import type { Ctx } from "../ctx";
import { record } from "../events";
import type { Material } from "./summary-material";

/** The label of what was made here, of the thread's own sentences and by no model. */
const OFFLINE = "offline";

/** Where a receipt's payload is sealed for. */
export const payloadPlace = ({ db }: Pick<Ctx, "db">, id: string) => ({
  tenantId: db.tenantId,
  table: "ai_receipts",
  id,
  column: "payload_sealed",
});

/** The receipt of exactly what a provider is about to be sent, sealed. It is kept before the call. */
export async function receiptFor(
  ctx: Ctx<"summaries:write">,
  { contact }: Material,
  prepared: PreparedSummary,
  { name, model }: SummaryProvider,
) {
  const now = ctx.now();
  const id = newId("air", now);
  const text = JSON.stringify(prepared.payload);
  const row = {
    id,
    createdAt: now,
    contactId: contact.id,
    purpose: "summary",
    provider: name,
    model,
    fields: ["messages.from", "messages.on", "messages.text"],
    valuesHidden: hiddenIn(prepared),
    payloadHash: await sha256Hex(text),
    payloadSealed: await ctx.services.seals.seal(payloadPlace(ctx, id), text),
  };
  return { id, write: ctx.db.insert(aiReceipts, row) };
}

/** Whether the receipt is of this payload and this provider: only then may it be sent. */
export async function isReceiptOf(
  ctx: Ctx<"summaries:write">,
  receiptId: string,
  { payload }: PreparedSummary,
  { name, model }: SummaryProvider,
): Promise<boolean> {
  const [receipt] = await ctx.db.read(ctx.db.one(aiReceipts, receiptId));
  const isSame = receipt?.provider === name && receipt.model === model;
  return isSame && receipt.payloadHash === (await sha256Hex(JSON.stringify(payload)));
}

/** A summary made here, of the thread's own sentences. */
export function offlineSummary(
  ctx: Ctx<"summaries:write">,
  material: Material,
  jobId: string,
  /** Why a provider's answer is not shown, with the receipt of what it was sent. */
  instead: { reason: string; receiptId: string; valuesHidden: number } | null = null,
): Write[] {
  const made = summariseThread(material.messages);
  const summary = { method: OFFLINE, ...instead };
  if (made.outcome === "abstained") {
    const nothing = { state: "abstained" as const, sentences: [], reason: made.reason };
    return kept(ctx, material, jobId, { ...summary, ...nothing });
  }
  const sentences = made.sentences.map(({ text, messageId, from, to }) => ({
    text,
    messageId,
    from,
    to,
  }));
  return kept(ctx, material, jobId, { ...summary, state: "ready", sentences });
}

/**
 * A summary by a provider. Whatever is wrong with the answer, or if there is none, the summary made
 * here takes its place and says why.
 */
export async function providedSummary(
  ctx: Ctx<"summaries:write">,
  material: Material,
  jobId: string,
  { provider, prepared, receiptId }: Asked,
): Promise<Write[]> {
  const answer = await answerOf(provider, prepared);
  const sent = { receiptId, valuesHidden: hiddenIn(prepared) };
  if (!answer.ok) return offlineSummary(ctx, material, jobId, { ...sent, reason: answer.reason });

  const lengths = new Map(material.messages.map(({ id, body }) => [id, body.length]));
  const sentences = answer.value.flatMap(({ text, messageIds }) =>
    messageIds.map((messageId) => ({ text, messageId, from: 0, to: lengths.get(messageId) ?? 0 })),
  );
  const method = `${provider.name} ${provider.model}`;
  return kept(ctx, material, jobId, { state: "ready", method, sentences, ...sent });
}

interface Asked {
  provider: SummaryProvider;
  prepared: PreparedSummary;
  receiptId: string;
}

async function answerOf(provider: SummaryProvider, prepared: PreparedSummary) {
  const raw = await provider.ask(prepared.payload).catch(() => null);
  return raw === null ? refuse("provider-gave-no-answer") : checkAnswer(raw, prepared);
}

const hiddenIn = ({ hidden }: PreparedSummary) =>
  Object.values(hidden).reduce((sum, n) => sum + (n ?? 0), 0);

interface Result {
  state: "ready" | "abstained";
  method: string;
  sentences: SourcedSentence[];
  reason?: string;
  receiptId?: string;
  valuesHidden?: number;
}

/** Kept only while every message it was made of is still there. */
function kept(
  ctx: Ctx<"summaries:write">,
  { threadId, contact, leadId, messages }: Material,
  jobId: string,
  { reason, receiptId, valuesHidden = 0, ...made }: Result,
): Write[] {
  const now = ctx.now();
  const id = newId("sm", now);
  const row = {
    ...made,
    id,
    createdAt: now,
    threadId,
    contactId: contact.id,
    jobId,
    messagesRead: messages.length,
    reason: reason ?? null,
    valuesHidden,
    receiptId: receiptId ?? null,
  };
  return [
    ctx.db.change(insistOnMessages(messages.map((message) => message.id))),
    ctx.db.insert(summaries, row),
    ...record(ctx, {
      type: "summary.ready",
      object: ["summary", id],
      about: { contactId: contact.id, leadId },
      reason: made.method,
    }),
  ];
}
