import { z } from "zod";
import { OPERATOR_ROLES, ROLE_NAMES } from "~/config/roles";
import { ACCOUNT_KINDS } from "~/domain/accounts/account-kinds";
import { SOURCE_KINDS } from "~/domain/contacts/legal-basis";
import { DEAL_LOST_REASONS } from "~/domain/deals/deal-reasons";
import { dpaForm } from "~/domain/dpa/dpa.form";
import { LEAD_CHANNELS } from "~/domain/intake/parsed-event";
import { LEAD_LOST_REASONS } from "~/domain/leads/lead-reasons";
import { OBJECTIONS } from "~/domain/privacy/objection";
import { REQUEST_TYPES } from "~/domain/privacy/request-states";

const person = z.object({
  email: z.email(),
  role: z.enum([...ROLE_NAMES, ...OPERATOR_ROLES]),
  name: z.string(),
  locale: z.enum(["en", "ar"]),
  /** The team they are in; the team is made with its first member. */
  team: z.string().optional(),
});

/** A span of time from the moment of loading: "-2h", "+1d". */
const span = z.string().regex(/^[+-]\d+[mhd]$/);
/** Whose it is: the part of their address before the @; null is the pool. */
const owner = z.string().nullable();

const contact = z.object({
  key: z.string(),
  nameEn: z.string(),
  nameAr: z.string().nullable(),
  language: z.string(),
  source: z.enum(SOURCE_KINDS),
  detail: z.string(),
  owner,
  email: z.email(),
  phone: z.string(),
  at: span,
});

const account = z.object({
  nameEn: z.string(),
  nameAr: z.string().nullable(),
  kind: z.enum(ACCOUNT_KINDS),
  office: z.string().default("Dubai"),
  at: span,
});

const deal = z.object({
  contact: z.string(),
  title: z.string(),
  valueMinor: z.number().int(),
  listingRef: z.string(),
  pipeline: z.string(),
  /** Its number in the pipeline, from 0; past the last one it is the last. */
  stage: z.number().int(),
  at: span,
  /** What is to be done about it next, and when. */
  next: z.object({ title: z.string(), due: span }).optional(),
  closed: z
    .discriminatedUnion("status", [
      z.object({ status: z.literal("won"), at: span }),
      z.object({ status: z.literal("lost"), at: span, reason: z.enum(DEAL_LOST_REASONS) }),
    ])
    .optional(),
});

const message = z.object({ direction: z.enum(["in", "out"]), at: span, body: z.string() });

const lead = z.object({
  contact: z.string(),
  channel: z.enum(LEAD_CHANNELS),
  source: z.string(),
  cameBy: z.enum(SOURCE_KINDS),
  listingRef: z.string().nullable(),
  priceMinor: z.int().nullable(),
  received: span,
  followUp: span.optional(),
  qualified: span.optional(),
  lost: z.object({ at: span, reason: z.enum(LEAD_LOST_REASONS) }).optional(),
  /** The first, when it came in with the enquiry, is the enquiry's own words. */
  messages: z.array(message),
});

const note = z.object({ contact: z.string(), at: span, body: z.string() });

const task = z.object({
  title: z.string(),
  contact: z.string().nullable(),
  owner: z.string(),
  made: span,
  due: span,
});

/** What somebody asked about their data, and how the desk ended it. */
const request = z.object({
  contact: z.string(),
  type: z.enum(REQUEST_TYPES),
  purpose: z.enum(OBJECTIONS).optional(),
  details: z.string(),
  /** Whether the desk knows that it is the person who asks. */
  known: z.boolean(),
  at: span,
  ended: z
    .discriminatedUnion("act", [
      z.object({ act: z.literal("finish"), at: span, answer: z.string() }),
      z.object({ act: z.literal("refuse"), at: span, reason: z.string(), under: z.string() }),
    ])
    .optional(),
});

const recordsSchema = z.object({
  contacts: z.array(contact),
  accounts: z.array(account),
  deals: z.array(deal),
  leads: z.array(lead),
  notes: z.array(note),
  tasks: z.array(task),
  requests: z.array(request),
});
export type RecordsPlan = z.infer<typeof recordsSchema>;

/** What its owner signs the data processing agreement with. */
const agreement = dpaForm.omit({ authority: true });
export type Agreement = z.infer<typeof agreement>;

/** A workspace and its people; the first owns it. */
export const workspaceSchema = z.object({
  slug: z.string(),
  name: z.string(),
  people: z.tuple([person], person),
  agreement: agreement.optional(),
  records: recordsSchema.optional(),
});

/** The sample workspaces, as scripts/sample describes them. */
export const planSchema = z.object({ workspaces: z.array(workspaceSchema) });
export type PersonPlan = z.infer<typeof person>;
export type WorkspacePlan = z.infer<typeof workspaceSchema>;
