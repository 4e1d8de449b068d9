import { indexManyLongTexts } from "~/db/queries/long-texts";
import { notes } from "~/db/schema";
import type { Write } from "~/db/statements";
import { newId } from "~/lib/ids";
import { type Batch, type RunCtx, stampsOf } from "./batch";

export interface Remark {
  body: string;
  contactId?: string | null;
  accountId?: string;
  dealId?: string;
}

/** What a row says beyond the fields of its record, as a note on it; searched like every note. */
export function remarkWrites(ctx: RunCtx, batch: Batch, remarks: readonly Remark[]): Write[] {
  if (remarks.length === 0) return [];

  const rows = remarks.map(({ body, contactId = null, accountId = null, dealId = null }) => ({
    id: newId("nt", batch.at),
    ...stampsOf(ctx, batch),
    contactId,
    accountId,
    leadId: null,
    dealId,
    body,
  }));
  const texts = rows.map(({ id, contactId, body }) => ({
    kind: "note" as const,
    id,
    contactId,
    text: body,
  }));
  return [ctx.db.insertMany(notes, rows), ctx.db.change(indexManyLongTexts(texts))];
}
