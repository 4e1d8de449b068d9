import { z } from "zod";

/** What a field of a register takes. Dates are days in Dubai, times those of its clocks. */
export type FieldSpec = { required?: true } & (
  | { as: "line" | "text" | "date" | "time" | "flag" | "number" | "url" | "email" }
  | { as: "choice"; choices: readonly string[] }
);
export type Fields = Readonly<Record<string, FieldSpec>>;

type Plain<F extends FieldSpec> = F extends { as: "flag" }
  ? boolean
  : F extends { as: "number" }
    ? number
    : F extends { choices: readonly (infer C)[] }
      ? C
      : string;

/** What an entry holds in such a field: null where it may be left empty and was. */
type ValueOf<F extends FieldSpec> = F extends { as: "flag" } | { required: true }
  ? Plain<F>
  : Plain<F> | null;
export type ValuesOf<F extends Fields> = { [Name in keyof F]: ValueOf<F[Name]> };

const LINE = 300;
const TEXT = 4000;

const SCHEMAS = {
  line: z.string().trim().min(1).max(LINE),
  text: z.string().trim().min(1).max(TEXT),
  email: z.email().max(LINE),
  date: z.iso.date(),
  time: z.iso.time({ precision: -1 }),
  number: z.coerce.number().int().min(0).max(100_000),
  url: z.url({ protocol: /^https$/ }).max(LINE),
} as const;

function schemaOf(spec: FieldSpec): z.ZodType {
  if (spec.as === "flag")
    return z.stringbool({ truthy: ["on", "true"], falsy: ["off", "false"] }).default(false);
  const one = spec.as === "choice" ? z.enum(spec.choices as [string]) : SCHEMAS[spec.as];
  return spec.required ? one : one.nullish().transform((value) => value ?? null);
}

/** The schema of a register's form, made of its fields. */
export const formSchema = (fields: Fields) =>
  z.object(
    Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, schemaOf(spec)])),
  );
