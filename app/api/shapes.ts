import { z } from "@hono/zod-openapi";
import { ANY_DIGIT } from "~/domain/texts";
import { isCurrency } from "~/lib/currencies";
import { toIso } from "~/lib/time";

/** The shapes that every resource shares. */

/** A phone as somebody wrote it: a number in whatever form, so at least a digit. */
export const phoneText = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => ANY_DIGIT.test(text), "invalid");

/** Nothing of a brokerage is planned beyond it. */
const LAST_YEAR = 2100;

/** A UTC instant, ISO 8601 with `Z`; epoch milliseconds inside. */
export const instantIn = z.iso
  .datetime()
  .refine((text) => Number(text.slice(0, 4)) <= LAST_YEAR, "too-far-ahead")
  .transform((text) => Date.parse(text))
  .openapi({ type: "string", format: "date-time" });
export const instantOut = z.string().openapi({ format: "date-time" });
export const toInstant = toIso;
export const toInstantOrNull = (at: number | null) => (at === null ? null : toInstant(at));

/** Minor units and ISO 4217. */
export const moneySchema = z
  .strictObject({
    minor: z.int().min(0),
    currency: z.string().refine(isCurrency, "not-a-currency"),
  })
  .openapi("Money");
export const toMoney = (minor: number | null, currency: string | null) =>
  minor === null || currency === null ? null : { minor, currency };

export const idParams = z.object({ id: z.string().min(1).max(80) });

export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});

/** A list's answer: a page of data, and the cursor of the next one. */
export const pageSchema = <Item extends z.ZodType>(item: Item) =>
  z.object({ data: z.array(item), nextCursor: z.string().nullable() });

/** What a record is about: `{"type":"contact","id":"ct_…"}`. */
export const aboutSchema = z
  .strictObject({ type: z.enum(["contact", "account", "lead", "deal"]), id: z.string().min(1) })
  .openapi("About");

/** Where a long piece of work can be watched. */
export const acceptedSchema = z.object({ jobId: z.string(), href: z.string() }).openapi("Accepted");
