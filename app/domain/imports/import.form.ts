import { z } from "zod";
import { isCurrency } from "~/lib/currencies";
import {
  LEGAL_BASES,
  type LegalBasis,
  SOURCE_KINDS,
  type SourceKind,
} from "../contacts/legal-basis";
import {
  DUPLICATE_RULES,
  type DuplicateRule,
  type ImportOptions,
  STORED_IMPORT_KINDS,
} from "./stored-import";

const detail = z
  .string()
  .trim()
  .max(500)
  .nullish()
  .transform((text) => text || null);

/** A source is its kind, or its kind with what is known beyond. */
const source = z.union([
  z.enum(SOURCE_KINDS).transform((kind) => ({ kind, detail: null })),
  z.strictObject({ kind: z.enum(SOURCE_KINDS), detail }),
]);

export const importKind = z.enum(STORED_IMPORT_KINDS);

/** What is decided about an import; what is left out stays as it is. */
export const importOptions = z.strictObject({
  source: source.optional(),
  legalBasis: z.enum(LEGAL_BASES).nullable().optional(),
  currency: z.string().trim().toUpperCase().refine(isCurrency, "not-a-currency").optional(),
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

/** One column of a form each: empty leaves the column out. */
const column = z
  .string()
  .max(60)
  .nullish()
  .transform((key) => key || null);

/** What the page of an import sends: one act, and the choices where it is to look at the file again. */
export const importForm = z
  .object({
    do: z.enum(["save", "try", "run", "cancel", "undo"]),
    /** Ticked by whoever takes a whole import back. */
    sure: z.literal("on").optional(),
    kind: importKind.default("contacts"),
    mapping: z.array(column).max(200).default([]),
    sourceKind: z.enum(SOURCE_KINDS).optional(),
    sourceDetail: detail,
    legalBasis: z.enum(LEGAL_BASES).nullish(),
    currency: importOptions.shape.currency,
    dateOrder: z.enum(["dmy", "mdy"]).nullish(),
    duplicates: importOptions.shape.duplicates,
    pipelineId: z.string().max(60).nullish(),
    stages: z
      .array(z.object({ name: z.string().max(200), to: z.string().max(60).nullish() }))
      .max(1000)
      .default([]),
  })
  .refine(({ do: act, sure }) => act !== "undo" || sure, { path: ["sure"], error: "not-sure" })
  .transform(({ do: act, kind, mapping, ...form }) => ({
    do: act,
    choices: { kind, mapping, options: optionsOf(form) },
  }));

interface Chosen {
  sourceKind?: SourceKind;
  sourceDetail: string | null;
  legalBasis?: LegalBasis | null;
  currency?: string;
  dateOrder?: "dmy" | "mdy" | null;
  duplicates?: DuplicateRule;
  pipelineId?: string | null;
  stages: { name: string; to?: string | null }[];
}

function optionsOf({ sourceKind, sourceDetail, stages, ...form }: Chosen): Partial<ImportOptions> {
  return {
    legalBasis: form.legalBasis ?? null,
    dateOrder: form.dateOrder ?? null,
    pipelineId: form.pipelineId ?? null,
    stages: Object.fromEntries(stages.flatMap(({ name, to }) => (to ? [[name, to]] : []))),
    ...(form.currency && { currency: form.currency }),
    ...(form.duplicates && { duplicates: form.duplicates }),
    ...(sourceKind && { source: { kind: sourceKind, detail: sourceDetail } }),
  };
}
