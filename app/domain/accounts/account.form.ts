import { z } from "zod";
import { SOURCE_KINDS } from "~/domain/contacts/legal-basis";
import { LONGEST_NAME, optionalLine } from "~/domain/texts";
import { ACCOUNT_KINDS } from "./account-kinds";

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
  nameEn: optionalLine(LONGEST_NAME),
  nameAr: optionalLine(LONGEST_NAME),
  licence: optionalLine(100),
  website: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullish()
    .transform((text) => text ?? null),
  phone: optionalLine(200),
  email: optionalLine(320),
  sector: optionalLine(100),
  officeLocation: optionalLine(200),
  employees: count(10_000_000),
  yearEstablished: count(2200),
  parentId: optionalLine(60),
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
