import { z } from "zod";
import { LEGAL_BASES, SOURCE_KINDS } from "../contacts/legal-basis";
import { DUPLICATE_RULES, STORED_IMPORT_KINDS } from "./stored-import";

const detail = z
  .string()
  .trim()
  .max(500)
  .nullish()
  .transform((text) => text || null);

/** A source is its kind, or its kind with what is known beyond. */
const source = z.union([
  z.enum(SOURCE_KINDS).transform((kind) => ({ kind, detail: null })),
  z.object({ kind: z.enum(SOURCE_KINDS), detail }),
]);

export const importKind = z.enum(STORED_IMPORT_KINDS);

/** What is decided about an import; what is left out stays as it is. */
export const importOptions = z.object({
  source: source.optional(),
  legalBasis: z.enum(LEGAL_BASES).nullable().optional(),
  currency: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  dateOrder: z.enum(["dmy", "mdy"]).nullable().optional(),
  duplicates: z.enum(DUPLICATE_RULES).optional(),
  pipelineId: z.string().max(60).nullable().optional(),
  stages: z.record(z.string().max(200), z.string().max(60)).optional(),
});

/** The field of each column, by the column's header or by its place. */
export const importMapping = z.union([
  z.array(z.string().max(60).nullable()).max(200),
  z.record(z.string().max(500), z.string().max(60).nullable()),
]);

/** A document within a form's field. */
export const jsonOf = <Shape extends z.ZodType>(shape: Shape) =>
  z
    .string()
    .max(200_000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "no JSON" });
        return z.NEVER;
      }
    })
    .pipe(shape);
