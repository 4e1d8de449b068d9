import { z } from "zod";

/** What is read of an OpenAPI 3.1 document. Everything else in it is left alone. */
const schemaOf = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  $ref: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  maxLength: z.number().optional(),
});
type Schema = z.output<typeof schemaOf>;

const operationOf = z.looseObject({
  tags: z.array(z.string()).default([]),
  description: z.string().default(""),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        required: z.boolean().default(false),
        schema: schemaOf,
      }),
    )
    .default([]),
  requestBody: z
    .looseObject({ content: z.record(z.string(), z.looseObject({ schema: schemaOf.optional() })) })
    .optional(),
  responses: z.record(z.string(), z.unknown()),
});

const documentOf = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operationOf)),
  components: z.looseObject({ schemas: z.record(z.string(), schemaOf).default({}) }),
});

export interface ReferenceField {
  name: string;
  /** `string`, `string[]`, `Money`, `"en" | "ar"` */
  kind: string;
  /** "path", "query" or "body". */
  where: string;
  required: boolean;
}

export interface ReferenceOperation {
  method: string;
  path: string;
  /** The permission that a key's role must have. */
  needs: string | null;
  fields: ReferenceField[];
  statuses: string[];
}

export interface ReferenceGroup {
  name: string;
  operations: ReferenceOperation[];
}

/** An OpenAPI document as people read it: its operations by what they are about, each with its fields. */
export function readReference(document: unknown): ReferenceGroup[] {
  const { paths, components } = documentOf.parse(document);
  const groups = new Map<string, ReferenceOperation[]>();
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods)) {
      const [name = "other"] = operation.tags;
      groups.set(name, [
        ...(groups.get(name) ?? []),
        readOperation(method, path, operation, components.schemas),
      ]);
    }
  return [...groups].map(([name, operations]) => ({ name, operations }));
}

function readOperation(
  method: string,
  path: string,
  operation: z.output<typeof operationOf>,
  named: Record<string, Schema>,
): ReferenceOperation {
  const { description, parameters, requestBody, responses } = operation;
  const body = Object.values(requestBody?.content ?? {})[0]?.schema;
  return {
    method: method.toUpperCase(),
    path,
    needs: /`([^`]+)`/.exec(description)?.[1] ?? null,
    fields: [
      ...parameters.map(({ name, in: where, required, schema }) => ({
        name,
        where,
        required,
        kind: kindOf(schema),
      })),
      ...fieldsOf(body && resolve(body, named)),
    ],
    statuses: Object.keys(responses),
  };
}

const resolve = (schema: Schema, named: Record<string, Schema>): Schema =>
  (schema.$ref && named[nameOf(schema.$ref)]) || schema;

const nameOf = (reference: string) => reference.slice(reference.lastIndexOf("/") + 1);

const fieldsOf = (schema: Schema | undefined): ReferenceField[] =>
  Object.entries(schema?.properties ?? {}).map(([name, property]) => ({
    name,
    kind: kindOf(property),
    where: "body",
    required: schema?.required?.includes(name) ?? false,
  }));

/** The kind of a value, as a programmer would write it down. */
function kindOf(value: unknown): string {
  const parsed = schemaOf.safeParse(value);
  if (!parsed.success) return "any";

  const schema = parsed.data;
  if (schema.$ref) return nameOf(schema.$ref);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  if (schema.anyOf) return schema.anyOf.map(kindOf).join(" | ");
  if (schema.items) return `${bracketed(kindOf(schema.items))}[]`;

  return [schema.format ?? schema.type ?? "any"].flat().join(" | ");
}

const bracketed = (kind: string) => (kind.includes(" ") ? `(${kind})` : kind);
