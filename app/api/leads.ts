import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { MOST_OF_EACH } from "~/domain/contacts/contact.form";
import { SOURCE_KINDS, type SourceKind } from "~/domain/contacts/legal-basis";
import { LEAD_CHANNELS } from "~/domain/intake/parsed-event";
import {
  CLOSED_LEAD_STATUSES,
  LEAD_STATUSES,
  type LeadClosing,
  OPEN_LEAD_STATUSES,
  type OpenLeadStatus,
} from "~/domain/leads/lead";
import { LEAD_LOST_REASONS, NOT_A_LEAD_REASONS } from "~/domain/leads/lead-reasons";
import { LONGEST_NAME, lineText } from "~/domain/texts";
import type { Lead } from "~/use-cases/leads/change-lead";
import { createLead } from "~/use-cases/leads/create-lead.server";
import { deleteLead } from "~/use-cases/leads/delete-lead.server";
import { getLead } from "~/use-cases/leads/get-lead.server";
import { isListing, LEAD_ORDERS, listLeads } from "~/use-cases/leads/list-leads.server";
import { updateLead } from "~/use-cases/leads/update-lead.server";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";
import { type Faults, faultIn } from "./fault-in";
import {
  idParams,
  instantIn,
  instantOut,
  moneySchema,
  pageQuery,
  pageSchema,
  phoneText,
  toInstant,
  toInstantOrNull,
  toMoney,
} from "./shapes";

const id = z.string().min(1).max(80);
const line = (max: number) => lineText(max).nullish();

const personIn = z
  .strictObject({
    name: line(LONGEST_NAME),
    nameEn: line(LONGEST_NAME),
    nameAr: line(LONGEST_NAME),
    phones: z.array(phoneText).max(MOST_OF_EACH).default([]),
    emails: z.array(z.email().max(320)).max(MOST_OF_EACH).default([]),
    preferredLanguage: line(10),
  })
  .openapi("InlinePerson");

const sourceIn = z
  .union([
    z.string().trim().min(1).max(100),
    z.strictObject({ kind: z.enum(SOURCE_KINDS), detail: line(100) }),
  ])
  .openapi("LeadSource");

const subject = {
  listingRef: line(100),
  message: z.string().trim().max(20_000).nullish(),
  price: moneySchema.nullish(),
  assignedTo: id.nullish(),
};

const leadIn = z
  .strictObject({
    ...subject,
    contactId: id.nullish(),
    person: personIn.nullish(),
    channel: z.enum(LEAD_CHANNELS).default("form"),
    source: sourceIn.default("api"),
    externalId: z.string().trim().min(1).max(200).nullish(),
    receivedAt: instantIn.optional(),
    status: z.enum(OPEN_LEAD_STATUSES).optional(),
    nextFollowUpAt: instantIn.optional(),
  })
  .refine(({ contactId, person }) => Boolean(contactId) !== Boolean(person), {
    path: ["contactId"],
    message: "contact-or-person",
  })
  .openapi("NewLead");

const REASONS = [...LEAD_LOST_REASONS, ...NOT_A_LEAD_REASONS] as const;
const leadPatch = z
  .strictObject({
    ...subject,
    status: z.enum(LEAD_STATUSES).optional(),
    /** Why, when the status closes it. */
    reason: z.enum(REASONS).optional(),
    nextFollowUpAt: instantIn.nullable().optional(),
  })
  .refine(({ status, reason }) => !needsReason(status) || closingOf(status, reason), {
    path: ["reason"],
    message: "A reason of the status's own list is needed.",
  })
  .openapi("LeadChanges");

const needsReason = (status: string | undefined) => status === "lost" || status === "not-a-lead";

/** How it ends; undefined where it does not, or without a reason of its list. */
function closingOf(status: string | undefined, reason: string | undefined) {
  const lists: Record<string, readonly string[]> = {
    lost: LEAD_LOST_REASONS,
    "not-a-lead": NOT_A_LEAD_REASONS,
  };
  const fits = reason !== undefined && lists[status ?? ""]?.includes(reason);
  return fits ? ({ status, reason } as LeadClosing) : undefined;
}

const leadSchema = z
  .object({
    id,
    contactId: id,
    contactName: z.string().nullable(),
    contactNameAr: z.string().nullable(),
    channel: z.string(),
    source: z.string(),
    externalId: z.string(),
    receivedAt: instantOut,
    listingRef: z.string().nullable(),
    projectRef: z.string().nullable(),
    message: z.string().nullable(),
    price: moneySchema.nullable(),
    status: z.enum(LEAD_STATUSES),
    closedReason: z.string().nullable(),
    closedAt: instantOut.nullable(),
    assignedTo: id.nullable(),
    nextFollowUpAt: instantOut.nullable(),
    followUpSetBy: z.enum(["person", "system"]).nullable(),
    firstResponseAt: instantOut.nullable(),
    responseDueAt: instantOut.nullable(),
    portalDueAt: instantOut.nullable(),
    answerDueAt: instantOut.nullable(),
    /** The last message of whoever waits; null where what waits is the enquiry itself. */
    waitingMessageId: id.nullable(),
    parentLeadId: id.nullable(),
    dealId: id.nullable(),
    threadId: id.nullable(),
    createdAt: instantOut,
    updatedAt: instantOut,
  })
  .openapi("Lead");

const toLead = (lead: Lead) => ({
  id: lead.id,
  contactId: lead.contactId,
  contactName: lead.contactName,
  contactNameAr: lead.contactNameAr,
  channel: lead.channel,
  source: lead.source,
  externalId: lead.externalId,
  receivedAt: toInstant(lead.receivedAt),
  listingRef: lead.listingRef,
  projectRef: lead.projectRef,
  message: lead.message,
  price: toMoney(lead.priceMinor, lead.currency),
  status: lead.status,
  closedReason: lead.closedReason,
  closedAt: toInstantOrNull(lead.closedAt),
  assignedTo: lead.ownerId,
  nextFollowUpAt: toInstantOrNull(lead.nextFollowUpAt),
  followUpSetBy: lead.followUpSetBy,
  firstResponseAt: toInstantOrNull(lead.firstResponseAt),
  responseDueAt: toInstantOrNull(lead.responseDueAt),
  portalDueAt: toInstantOrNull(lead.portalDueAt),
  answerDueAt: toInstantOrNull(lead.answerDueAt),
  waitingMessageId: lead.waitingMessageId,
  parentLeadId: lead.parentLeadId,
  dealId: lead.dealId,
  threadId: lead.threadId,
  createdAt: toInstant(lead.createdAt),
  updatedAt: toInstant(lead.updatedAt),
});

const leadsQuery = pageQuery
  .extend({
    status: z.enum(LEAD_STATUSES).optional(),
    source: z.string().max(100).optional(),
    /** A member's or assignee's id, or "nobody". */
    assignedTo: id.optional(),
    order: z.enum(LEAD_ORDERS).default("newest"),
  })
  .openapi("LeadQuery");

/** A price as the records keep it; one that is left out stays out. */
const priced = (price: { minor: number; currency: string } | null | undefined) => ({
  ...(price === null && { priceMinor: null, currency: null }),
  ...(price && { priceMinor: price.minor, currency: price.currency }),
});

/** What a program calls a source, and what kind of source that is. */
function sourceOf(source: z.output<typeof sourceIn>): { source: string; cameBy: SourceKind } {
  if (typeof source === "object")
    return { source: source.detail || source.kind, cameBy: source.kind };
  return { source, cameBy: SOURCE_KINDS.find((kind) => kind === source) ?? "integration" };
}

const wishOf = ({ person, source, price, assignedTo, ...body }: z.output<typeof leadIn>) => ({
  ...body,
  ...sourceOf(source),
  ...priced(price),
  ownerId: assignedTo,
  answered: body.channel === "walk-in" || (body.status !== undefined && body.status !== "new"),
  person: person && arriving(person),
});

const arriving = ({
  name,
  nameEn,
  nameAr,
  preferredLanguage,
  ...reach
}: z.output<typeof personIn>) => ({
  ...reach,
  name: name || nameEn || nameAr || null,
  preferredLanguage: preferredLanguage || null,
});

const FAULTS: Faults = {
  "contact-not-found": ["contactId"],
  "person-missing": ["person"],
  "owner-unknown": ["assignedTo"],
  "owner-not-yours": ["assignedTo"],
};
const NO_SUCH_LIST = {
  path: ["order"],
  message: "no-such-list",
};
const about = { tag: "leads" } as const;
const one = { ...about, params: idParams } as const;

/** Enquiries: who asks, about what, whose they are, where they stand. */
export function leadsApi(api: OpenAPIHono<ApiEnv>) {
  reading(api);
  writing(api);
}

function reading(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...about,
      method: "get",
      path: "/leads",
      permission: "leads:read",
      query: leadsQuery,
      answers: { 200: pageSchema(leadSchema) },
    },
    async ({ ctx, query: { assignedTo, ...asked } }) => {
      const listing = { ...asked, ownerId: assignedTo };
      if (!isListing(listing)) return { invalid: [NO_SUCH_LIST] };

      const { rows, nextCursor } = await listLeads(ctx, listing);
      return { status: 200, body: { data: rows.map(toLead), nextCursor } };
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "get",
      path: "/leads/{id}",
      permission: "leads:read",
      answers: { 200: leadSchema },
    },
    async ({ ctx, params }) => {
      const outcome = await getLead(ctx, params.id);
      return outcome.ok
        ? { status: 200, body: toLead(outcome.value) }
        : { refused: outcome.reason };
    },
  );
}

function writing(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...about,
      method: "post",
      path: "/leads",
      permission: "leads:write",
      body: leadIn,
      answers: { 200: leadSchema, 201: leadSchema, 202: leadSchema },
    },
    async ({ ctx, body }) => {
      const outcome = await createLead(ctx, wishOf(body));
      if (!outcome.ok) return faultIn(outcome.reason, FAULTS);

      const { lead, isNew, isHidden } = outcome.value;
      const headers = { Location: `/api/v1/leads/${lead.id}` };
      const status = isNew ? 201 : 200;
      return { status: isHidden ? 202 : status, body: toLead(lead), headers };
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "patch",
      path: "/leads/{id}",
      permission: "leads:write",
      body: leadPatch,
      answers: { 200: leadSchema },
    },
    async ({ ctx, params, body: { price, assignedTo, status, reason, ...fields } }) => {
      if (status === "converted") return { refused: "lead-is-converted-by-a-deal" };

      const outcome = await updateLead(ctx, params.id, {
        ...fields,
        ...priced(price),
        ownerId: assignedTo,
        close: closingOf(status, reason),
        status: isClosed(status) ? undefined : (status as OpenLeadStatus | undefined),
      });
      return outcome.ok
        ? { status: 200, body: toLead(outcome.value) }
        : faultIn(outcome.reason, FAULTS);
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "delete",
      path: "/leads/{id}",
      permission: "leads:delete",
      answers: { 204: null },
    },
    async ({ ctx, params }) => {
      const outcome = await deleteLead(ctx, params.id);
      return outcome.ok ? { status: 204 } : { refused: outcome.reason };
    },
  );
}

const isClosed = (status: string | undefined) =>
  CLOSED_LEAD_STATUSES.some((closed) => closed === status);
