import { z } from "zod";
import { SOURCE_KINDS } from "~/domain/contacts/legal-basis";
import { ACCOUNT_KINDS } from "./account-kinds";

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((text) => text || null);

const count = (most: number) =>
  z.coerce
    .number()
    .int()
    .min(0)
    .max(most)
    .nullish()
    .transform((value) => value ?? null);

/** What a form says of a company; the domain decides what is kept of it. */
const accountFields = z.object({
  kind: z.enum(ACCOUNT_KINDS),
  nameEn: line(200),
  nameAr: line(200),
  licence: line(100),
  website: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullish()
    .transform((text) => text ?? null),
  phone: line(200),
  email: line(320),
  sector: line(100),
  officeLocation: line(200),
  employees: count(10_000_000),
  yearEstablished: count(2200),
  parentId: line(60),
  sourceKind: z.enum(SOURCE_KINDS).default("other"),
});

export const accountForm = accountFields.extend({
  /** Nothing is whoever fills it in, "nobody" is the pool. */
  ownerId: z
    .string()
    .max(60)
    .nullish()
    .transform((id) => (id === "nobody" ? null : (id ?? undefined))),
  /** The version that the form was filled from. */
  version: z.coerce.number().int().optional(),
});
