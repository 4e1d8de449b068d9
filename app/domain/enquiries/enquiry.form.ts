import { z } from "zod";
import { CHILD_TOPIC, CONTACT_TOPICS, type EnquiryTopic } from "./enquiry-topics";

const LONGEST_MESSAGE = 5_000;

/** What somebody types at /contact. The words for what is wrong are in app/words. */
export const contactForm = z.object({
  topic: z.enum(CONTACT_TOPICS, { error: "choose-one" }),
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
type ContactForm = z.output<typeof contactForm>;
export type EnquiryForm = ContactForm & { topic: EnquiryTopic };

/** Whether somebody at the desk for enquiries answers it, and not the privacy desk. */
export const isEnquiry = (form: ContactForm): form is EnquiryForm => form.topic !== CHILD_TOPIC;
