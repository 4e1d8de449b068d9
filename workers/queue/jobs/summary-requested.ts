import { z } from "zod";
import { chosenProvider } from "~/use-cases/summaries/choose-provider.server";
import {
  isReceiptOf,
  offlineSummary,
  providedSummary,
  receiptFor,
} from "~/use-cases/summaries/make-summary.server";
import { materialOf, preparedFor } from "~/use-cases/summaries/summary-material";
import type { Handler } from "../job-run";

const afterReceipt = z.object({ receiptId: z.string() });

/**
 * Makes a summary. With a provider there are two steps: the receipt of what will be sent is kept
 * first, and only then is exactly that sent. What changed in between gets a receipt of its own.
 */
export const summaryRequested: Handler<"summary.requested"> = async (run, { threadId }, cursor) => {
  const { ctx, id } = run;
  const material = await materialOf(ctx, threadId);
  if (!material) return { kind: "finish", result: { state: "not-made" } };

  const provider = await chosenProvider({ ...ctx, settings: material.settings });
  const prepared = provider && material.messages.length > 0 && preparedFor(material, ctx.timeZone);
  if (!provider || !prepared) return { kind: "finish", writes: offlineSummary(ctx, material, id) };

  const kept = afterReceipt.safeParse(cursor);
  if (kept.success && (await isReceiptOf(ctx, kept.data.receiptId, prepared, provider))) {
    const asked = { provider, prepared, receiptId: kept.data.receiptId };
    return { kind: "finish", writes: await providedSummary(ctx, material, id, asked) };
  }

  const receipt = await receiptFor(ctx, material, prepared, provider);
  return { kind: "next", cursor: { receiptId: receipt.id }, writes: [receipt.write] };
};
