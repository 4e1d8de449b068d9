import { desc } from "drizzle-orm";
import { parseCursor } from "~/db/paging";
import { aiReceipts, messages } from "~/db/schema";
import type { Ctx } from "../ctx";
import { payloadPlace } from "./make-summary.server";
import { materialOf, preparedFor } from "./summary-material";

/** What was sent to providers, newest first; the payload of one of them opened, where it is still kept. */
export async function viewReceipts(
  ctx: Ctx<"workspace:write">,
  { cursor, opened }: { cursor?: string | null; opened?: string | null } = {},
) {
  const [page, one] = await ctx.db.read(
    ctx.db.page(aiReceipts, { limit: 20, cursor: parseCursor(cursor) }),
    ctx.db.one(aiReceipts, opened ?? ""),
  );
  const payload = one?.payloadSealed
    ? await ctx.services.seals.open(payloadPlace(ctx, one.id), one.payloadSealed)
    : null;
  const receipts = page.rows.map(
    ({ id, createdAt, provider, model, valuesHidden, payloadHash }) => ({
      id,
      at: createdAt,
      provider,
      model,
      valuesHidden,
      payloadHash,
    }),
  );
  return {
    receipts,
    nextCursor: page.nextCursor,
    opened: one ? { id: one.id, payload: payload?.ok ? payload.value : null } : null,
  };
}

/** Exactly what a provider would be sent of the newest thread; null when there is none, or AI is off. */
export async function previewPayload(ctx: Ctx<"workspace:write">): Promise<string | null> {
  const [[newest]] = await ctx.db.read(
    ctx.db.rows(messages, { orderBy: [desc(messages.id)], limit: 1 }),
  );
  const material = newest && (await materialOf(ctx, newest.threadId));
  if (!material || material.messages.length === 0) return null;
  return JSON.stringify(preparedFor(material, ctx.timeZone).payload);
}
