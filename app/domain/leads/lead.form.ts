import { z } from "zod";
import { SOURCE_KINDS } from "~/domain/contacts/legal-basis";
import { LEAD_CHANNELS } from "~/domain/intake/parsed-event";
import { LONGEST_NAME, optionalLine } from "~/domain/texts";
import { isCurrency } from "~/lib/currencies";
import { FOLLOW_UP_CHOICES } from "./follow-up-choice";
import type { LeadClosing } from "./lead";
import { LEAD_LOST_REASONS, NOT_A_LEAD_REASONS } from "./lead-reasons";

/** Where to go when it is done: a page, or a conversation by its id. */
const from = z
  .string()
  .regex(/^(today|lead|th_\w{1,60})$/)
  .default("lead");

/** `lost:budget`, `not-a-lead:spam`. */
const CLOSINGS = [
  ...LEAD_LOST_REASONS.map((reason) => `lost:${reason}` as const),
  ...NOT_A_LEAD_REASONS.map((reason) => `not-a-lead:${reason}` as const),
];

export const closureForm = z.object({
  from,
  as: z.enum(CLOSINGS).transform((text): LeadClosing => {
    const [status, reason] = text.split(":");
    return { status, reason } as LeadClosing;
  }),
});

/** A date with one press, or a moment of the person's own: `2026-11-22T09:30` in the workspace's zone. */
export const followUpForm = z.object({
  from,
  choice: z.enum(FOLLOW_UP_CHOICES).optional(),
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/)
    .optional(),
});

export const statusForm = z.object({ from, status: z.enum(["contacted", "qualified"]) });

export const logForm = z.object({
  from,
  way: z.enum(["call-connected", "call-unanswered", "whatsapp-sent"]),
});

export const ownerForm = z.object({
  from,
  ownerId: z
    .string()
    .min(1)
    .max(60)
    .transform((id) => (id === "nobody" ? null : id)),
  reason: z.string().trim().max(200).optional(),
});

/**
 * What waits needs no answer; `seen` is the message that waited when that was decided, empty for the enquiry
 * itself. An empty field is left out of what a form gives, and so it says the same.
 */
export const settleForm = z.object({ from, seen: z.string().max(80).default("") });

export const undoForm = z.object({ from, version: z.coerce.number().int() });

/** What an enquiry is about. */
const leadFields = z.object({
  listingRef: optionalLine(100),
  message: z
    .string()
    .trim()
    .max(10_000)
    .nullish()
    .transform((text) => text || null),
  /** As it was typed. */
  price: optionalLine(40),
  currency: z.string().refine(isCurrency, "not-a-currency").default("AED"),
});

export const newLeadForm = leadFields.extend({
  contactId: optionalLine(80),
  name: optionalLine(LONGEST_NAME),
  phone: optionalLine(60),
  email: optionalLine(320),
  sourceKind: z.enum(SOURCE_KINDS),
  channel: z.enum(LEAD_CHANNELS),
  ownerId: z
    .string()
    .max(60)
    .nullish()
    .transform((id) => (id === "nobody" ? null : (id ?? undefined))),
});

export const leadEditForm = leadFields.extend({ version: z.coerce.number().int() });
