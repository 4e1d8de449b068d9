import { z } from "zod";
import { ENQUIRY_TOPICS } from "./enquiry-topics";

const LONGEST_MESSAGE = 5_000;

/** What somebody types at /contact. The words for what is wrong are in app/words. */
export const enquiryForm = z.object({
  topic: z.enum(ENQUIRY_TOPICS, { error: "choose-one" }),
  name: z
    .string({ error: "required" })
    .trim()
    .min(1, "required")
    .max(120, "too-long")
    // A name must not carry a second line into a mail.
    .refine((text) => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text), "not-one-line"),
  email: z
    .string({ error: "required" })
    .trim()
    .toLowerCase()
    .max(254, "not-an-email")
    .pipe(z.email("not-an-email")),
  message: z
    .string({ error: "required" })
    .trim()
    .min(1, "required")
    .max(LONGEST_MESSAGE, "message-too-long"),
});
export type EnquiryForm = z.output<typeof enquiryForm>;
