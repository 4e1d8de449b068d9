import { z } from "zod";
import { LOCALES } from "~/lib/locale";

/** What people type into the forms of identity. The words for what is wrong are in app/words. */
const line = (max: number) =>
  z
    .string({ error: "required" })
    .trim()
    .min(1, "required")
    .max(max, "too-long")
    // One line: a name must not carry a second one into a mail or a list.
    .refine((text) => !/[\p{Cc}\u2028\u2029]/u.test(text), "not-one-line")
    // Half a character, which no text should have.
    .refine((text) => !/\p{Cs}/u.test(text), "not-one-line");

const email = z
  .string({ error: "required" })
  .trim()
  .toLowerCase()
  .max(254, "not-an-email")
  .pipe(z.email("not-an-email"));

/** Longer than the policy allows, so that the policy answers and not the form. */
const password = z.string({ error: "required" }).min(1, "required").max(4_096, "password-too-long");

const birthYear = z
  .string({ error: "required" })
  .trim()
  .regex(/^\d{4}$/, "not-a-year")
  .transform(Number);

const acknowledged = z.literal("on", { error: "not-acknowledged" });

export const signUpForm = z.object({
  name: line(120),
  email,
  password,
  workspace: line(120),
  birthYear,
  acknowledged,
});
export const signInForm = z.object({
  email,
  password,
  redirectTo: z.string().max(500).optional(),
});
export const forgotForm = z.object({ email });
export const resetForm = z.object({ password });
export const confirmForm = z.object({ password });
export const joinForm = z.object({ name: line(120), password, birthYear, acknowledged });

export const profileForm = z.object({
  name: line(120),
  locale: z.enum(LOCALES),
  theme: z.enum(["system", "light", "dark"]),
});
export const passwordForm = z.object({ current: password, password });

export type SignUp = z.output<typeof signUpForm>;
export type Join = z.output<typeof joinForm>;
export type Profile = z.output<typeof profileForm>;
