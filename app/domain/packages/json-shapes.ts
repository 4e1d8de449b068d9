import { z } from "zod";
import { isE164 } from "../contacts/e164";

const text = z.string();
const dialled = text.refine(isE164);
const names = { id: z.string().regex(/^[\w.-]{1,80}$/), key: text, nameEn: text, nameAr: text };

/** What the documents in rows must be like, where code reads into them. Others are kept as they come. */
const SHAPES: Record<string, z.ZodType> = {
  "contacts.emails": z.array(text),
  "contacts.phones": z.array(z.strictObject({ raw: text, e164: dialled.nullable() })),
  "pipelines.stages": z.array(
    z.looseObject({ ...names, exitChecks: z.array(z.looseObject({ key: text })).optional() }),
  ),
  "deals.checks": z.array(text).nullable(),
  "accounts.extra": z.record(text, text).nullable(),
  "messages.checks": z.looseObject({ spf: text, dkim: text, dmarc: text }).nullable(),
  "summaries.sentences": z.array(
    z.strictObject({ text, messageId: text, from: z.int(), to: z.int() }),
  ),
  "events.changes": z.record(text, z.looseObject({})).nullable(),
  "workspaceSettings.workingHours": z.strictObject({
    days: z.array(z.int().min(1).max(7)).max(7),
    from: z.int().min(0).max(1_440),
    to: z.int().min(0).max(1_440),
  }),
  "workspaceSettings.basisRules": z.record(text, text),
};

/** Whether a document can stand in this column. */
export const hasShape = (table: string, column: string, value: unknown): boolean =>
  SHAPES[`${table}.${column}`]?.safeParse(value).success ?? true;
