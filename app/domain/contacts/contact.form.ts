import { z } from "zod";
import { ANY_DIGIT, LONGEST_NAME, optionalLine } from "~/domain/texts";
import { CONTACT_LANGUAGES } from "./languages";
import { LEGAL_BASES, SOURCE_KINDS } from "./legal-basis";

/** How many phones, and how many e-mails, one person may have. */
export const MOST_OF_EACH = 10;

/** Lines of which empty ones are no lines. */
const lines = (max: number, form = /^/) =>
  z
    .array(z.string().trim().max(max).regex(form, "invalid").nullish())
    .max(MOST_OF_EACH)
    .default([])
    .transform((texts) => texts.filter((text): text is string => Boolean(text)));

const url = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .nullish()
  .transform((text) => text ?? null);

/** What a form says of a person; the domain decides what is kept of it. */
const contactFields = z.object({
  nameEn: optionalLine(LONGEST_NAME),
  nameAr: optionalLine(LONGEST_NAME),
  phones: lines(200, ANY_DIGIT),
  emails: lines(320),
  preferredLanguage: z
    .enum(CONTACT_LANGUAGES)
    .nullish()
    .transform((tag) => tag ?? null),
  birthYear: z.coerce
    .number()
    .int()
    .nullish()
    .transform((year) => year ?? null),
  sourceKind: z.enum(SOURCE_KINDS),
  sourceDetail: optionalLine(500),
  sourceUrl: url,
  legalBasis: z
    .enum(LEGAL_BASES)
    .nullish()
    .transform((basis) => basis ?? null),
  collectedOn: z.iso
    .date()
    .nullish()
    .transform((date) => date ?? null),
});

/** The owner as a form names one: "" or nothing is whoever fills it in, "nobody" is the pool. */
const owner = z
  .string()
  .max(60)
  .nullish()
  .transform((id) => (id === "nobody" ? null : (id ?? undefined)));

export const contactForm = contactFields.extend({
  ownerId: owner,
  /** What a person answers when somebody with the same phone or e-mail is known already. */
  known: z.enum(["ask", "share"]).default("ask"),
  /** The person was erased once and has come back of their own accord. */
  cameBack: z.stringbool({ truthy: ["on"] }).default(false),
});

/** The version that the form was filled from: a change in between is not written over. */
export const contactEditForm = contactFields.extend({
  ownerId: owner,
  version: z.coerce.number().int().optional(),
});
