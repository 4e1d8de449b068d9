import { z } from "zod";
import { LETTER_PURPOSES, mailingPurposes } from "./purposes";

const line = z
  .string({ error: "required" })
  .trim()
  .min(1, "required")
  .max(150)
  .refine((text) => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text));
const text = z.string({ error: "required" }).trim().min(1, "required").max(20_000);

/** A letter of news, in both languages. */
export const mailingForm = z.object({
  purpose: z.enum(LETTER_PURPOSES),
  subjectEn: line,
  subjectAr: line,
  bodyEn: text,
  bodyAr: text,
});
export type MailingForm = z.output<typeof mailingForm>;

/** What a visitor types in for news. The words for what is wrong are in app/words. */
export const newsRequestForm = z.object({
  email: z
    .string({ error: "not-an-email" })
    .trim()
    .toLowerCase()
    .max(254, "not-an-email")
    .pipe(z.email("not-an-email")),
  purposes: z.array(z.enum(mailingPurposes)).min(1, "choose-one"),
});

/** What somebody gets by their own choice. */
export const preferencesForm = z.object({
  do: z.enum(["save", "all-off"]),
  purposes: z.array(z.enum(mailingPurposes)).default([]),
});
