import { z } from "zod";
import { OBJECTIONS } from "./objection";
import { REQUEST_TYPES } from "./request-states";

/** Who asks: the person, somebody for them, or whoever reports a child's data. */
const ASKERS = ["self", "representative", "child"] as const;

const text = (most: number) => z.string().trim().max(most, "too-long").optional();

/** What somebody asks at /privacy/request. */
export const ticketForm = z
  .object({
    type: z.enum(REQUEST_TYPES, { error: "choose-one" }),
    by: z.enum(ASKERS).default("self"),
    purpose: z.enum(OBJECTIONS).optional(),
    email: text(254),
    phone: text(40),
    details: text(4_000),
    rule: text(20),
  })
  .refine(({ email, phone }) => email || phone, { path: ["email"], error: "address-missing" });
export type TicketForm = z.output<typeof ticketForm>;

/** What is posted at a request's own address: its code, or the wish for another. */
export const codeForm = z.object({
  do: z.enum(["code", "again", "withdraw"]),
  code: z.string().trim().max(20).optional(),
});

export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;
/** Mails with a code that one address gets in a day, whoever asks. */
export const CODES_A_DAY = 3;
