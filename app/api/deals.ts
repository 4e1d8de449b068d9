import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { namesSomething, OF_NOTHING } from "~/domain/deals/deal.form";
import { DEAL_LOST_REASONS } from "~/domain/deals/deal-reasons";
import { PARTY_ROLES } from "~/domain/deals/party-roles";
import { LONGEST_NAME, lineText } from "~/domain/texts";
import { isoDay } from "~/lib/format";
import type { Deal } from "~/use-cases/deals/change-deal";
import { closeDeal } from "~/use-cases/deals/close-deal.server";
import { createDeal } from "~/use-cases/deals/create-deal.server";
import { deleteDeal } from "~/use-cases/deals/delete-deal.server";
import { getDeal } from "~/use-cases/deals/get-deal.server";
import { listDeals } from "~/use-cases/deals/list-deals.server";
import { moveDeal } from "~/use-cases/deals/move-deal.server";
import { reopenDeal } from "~/use-cases/deals/reopen-deal.server";
import { updateDeal } from "~/use-cases/deals/update-deal.server";
import type { ApiEnv } from "./api-env";
import { endpoint, type Reply } from "./endpoint";
import { type Faults, faultIn } from "./fault-in";
import {
  idParams,
  instantOut,
  moneySchema,
  pageQuery,
  pageSchema,
  toInstant,
  toInstantOrNull,
  toMoney,
} from "./shapes";

const id = z.string().min(1).max(80);
const day = z.iso.date();
const party = z.strictObject({ contactId: id, role: z.enum(PARTY_ROLES) }).openapi("Party");

const dealSchema = z
  .object({
    id,
    pipelineId: id,
    stageId: id,
    stageSince: instantOut,
    status: z.enum(["open", "won", "lost"]),
    title: z.string().nullable().openapi({
      description: "Null also while it is kept back: somebody linked to it is withheld.",
    }),
    contactId: id.nullable(),
    contactName: z.string().nullable(),
    contactNameAr: z.string().nullable(),
    accountId: id.nullable(),
    accountName: z.string().nullable(),
    accountNameAr: z.string().nullable(),
    leadId: id.nullable(),
    listingRef: z.string().nullable(),
    ownerId: id.nullable(),
    value: moneySchema.nullable(),
    expectedCloseOn: day.nullable(),
    openedOn: day.nullable(),
    closedOn: day.nullable(),
    closedAt: instantOut.nullable(),
    lostReason: z.string().nullable(),
    nextStepAt: instantOut.nullable(),
    checks: z.array(z.string()),
    createdAt: instantOut,
    updatedAt: instantOut,
  })
  .openapi("Deal");
const dealWithParties = dealSchema.extend({ parties: z.array(party) }).openapi("DealWithParties");

const toDeal = (deal: Deal) => ({
  id: deal.id,
  pipelineId: deal.pipelineId,
  stageId: deal.stageId,
  stageSince: toInstant(deal.stageSince),
  status: deal.status,
  title: deal.title,
  contactId: deal.contactId,
  contactName: deal.contactName,
  contactNameAr: deal.contactNameAr,
  accountId: deal.accountId,
  accountName: deal.accountName,
  accountNameAr: deal.accountNameAr,
  leadId: deal.leadId,
  listingRef: deal.listingRef,
  ownerId: deal.ownerId,
  value: toMoney(deal.valueMinor, deal.currency),
  expectedCloseOn: deal.expectedCloseOn,
  openedOn: deal.openedOn,
  closedOn: deal.closedOn,
  closedAt: toInstantOrNull(deal.closedAt),
  lostReason: deal.lostReason,
  nextStepAt: toInstantOrNull(deal.nextStepAt),
  checks: deal.checks ?? [],
  createdAt: toInstant(deal.createdAt),
  updatedAt: toInstant(deal.updatedAt),
});

const writable = {
  title: lineText(LONGEST_NAME).nullish(),
  contactId: id.nullish(),
  accountId: id.nullish(),
  listingRef: lineText(100).nullish(),
  ownerId: id.nullish(),
  value: moneySchema.nullish(),
  expectedCloseOn: day.nullish(),
  parties: z.array(party).max(20).optional(),
};
const newDeal = z
  .strictObject({
    ...writable,
    pipelineId: id.optional(),
    stageId: id.optional(),
    leadId: id.nullish(),
  })
  .refine(namesSomething, OF_NOTHING);
const dealEdit = z.strictObject({ ...writable, checks: z.array(id).max(200).optional() });

/** A value as the records keep it; one that is left out stays out. */
const withValue = <Body extends { value?: { minor: number; currency: string } | null }>({
  value,
  ...rest
}: Body) => ({
  ...rest,
  ...(value === null && { valueMinor: null }),
  ...(value && { valueMinor: value.minor, currency: value.currency }),
});

const stageChange = z.strictObject({
  stageId: id,
  /** Exit checks that hold, said with the move. */
  met: z.array(id).max(200).optional(),
  reason: z.string().max(500).optional(),
});
const closure = z.discriminatedUnion("status", [
  z.strictObject({
    status: z.literal("won"),
    closedOn: day.optional(),
    value: moneySchema.optional(),
  }),
  z.strictObject({
    status: z.literal("lost"),
    closedOn: day.optional(),
    reason: z.enum(DEAL_LOST_REASONS),
    note: z.string().max(2000).optional(),
  }),
]);

const dealQuery = pageQuery.extend({
  ownerId: id.optional(),
  stageId: id.optional(),
  status: z.enum(["won", "lost"]).optional(),
  order: z.enum(["newest", "oldest"]).default("newest"),
});

const FAULTS: Faults = {
  "no-such-check": ["checks"],
  "owner-unknown": ["ownerId"],
  "owner-not-yours": ["ownerId"],
  "contact-not-found": ["contactId"],
  "party-not-found": ["parties"],
  "account-not-found": ["accountId"],
  "lead-not-found": ["leadId"],
  "pipeline-not-found": ["pipelineId"],
  "stage-not-in-pipeline": ["stageId"],
};

type Outcome = { ok: true; value: Deal } | { ok: false; reason: string };
const replied = (outcome: Outcome): Reply =>
  outcome.ok ? { status: 200, body: toDeal(outcome.value) } : faultIn(outcome.reason, FAULTS);

/** An enquiry that became a deal already says which. */
const notOpened = (refusal: { reason: string; details?: { id: string } | null }): Reply => ({
  ...faultIn(refusal.reason, FAULTS),
  ...(refusal.details && { headers: { Location: `/api/v1/deals/${refusal.details.id}` } }),
});

const about = { tag: "deals" } as const;
const one = { ...about, params: idParams } as const;

/** Deals: their parties, their stage and their end. */
export function dealsApi(api: OpenAPIHono<ApiEnv>) {
  records(api);
  stageAndEnd(api);
}

function records(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...about,
      method: "get",
      path: "/deals",
      permission: "deals:read",
      query: dealQuery,
      answers: { 200: pageSchema(dealSchema) },
    },
    async ({ ctx, query: { order, ...filter } }) => {
      const direction = order === "oldest" ? "asc" : "desc";
      const { rows, nextCursor } = await listDeals(ctx, { ...filter, direction });
      return { status: 200, body: { data: rows.map(toDeal), nextCursor } };
    },
  );

  endpoint(
    api,
    {
      ...about,
      method: "post",
      path: "/deals",
      permission: "deals:write",
      body: newDeal,
      answers: { 201: dealSchema },
    },
    async ({ ctx, body }) => {
      const opened = await createDeal(ctx, withValue(body));
      if (!opened.ok) return notOpened(opened);

      const headers = { Location: `/api/v1/deals/${opened.value.id}` };
      return { status: 201, body: toDeal(opened.value), headers };
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "get",
      path: "/deals/{id}",
      permission: "deals:read",
      answers: { 200: dealWithParties },
    },
    async ({ ctx, params }) => {
      const found = await getDeal(ctx, params.id);
      if (!found.ok) return { refused: found.reason };

      const parties = found.value.parties.map(({ contactId, role }) => ({ contactId, role }));
      return { status: 200, body: { ...toDeal(found.value), parties } };
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "patch",
      path: "/deals/{id}",
      permission: "deals:write",
      body: dealEdit,
      answers: { 200: dealSchema },
    },
    async ({ ctx, params, body }) => replied(await updateDeal(ctx, params.id, withValue(body))),
  );

  endpoint(
    api,
    {
      ...one,
      method: "delete",
      path: "/deals/{id}",
      permission: "deals:delete",
      answers: { 204: null },
    },
    async ({ ctx, params }) => {
      const outcome = await deleteDeal(ctx, params.id);
      return outcome.ok ? { status: 204 } : { refused: outcome.reason };
    },
  );
}

function stageAndEnd(api: OpenAPIHono<ApiEnv>) {
  for (const method of ["post", "put"] as const)
    endpoint(
      api,
      {
        ...one,
        method,
        path: "/deals/{id}/stage",
        permission: "deals:write",
        body: stageChange,
        answers: { 200: dealSchema },
      },
      async ({ ctx, params, body }) => replied(await moveDeal(ctx, params.id, body)),
    );

  for (const method of ["post", "put"] as const)
    endpoint(
      api,
      {
        ...one,
        method,
        path: "/deals/{id}/closure",
        permission: "deals:close",
        body: closure,
        answers: { 200: dealSchema },
      },
      async ({ ctx, params, body }) => {
        if (body.status === "lost") return replied(await closeDeal(ctx, params.id, body));

        const closedOn = body.closedOn ?? isoDay(ctx.now(), ctx.timeZone);
        const won = { status: "won", closedOn, valueMinor: body.value?.minor } as const;
        return replied(await closeDeal(ctx, params.id, won));
      },
    );

  endpoint(
    api,
    {
      ...one,
      method: "delete",
      path: "/deals/{id}/closure",
      permission: "deals:close",
      answers: { 200: dealSchema },
    },
    async ({ ctx, params }) => replied(await reopenDeal(ctx, params.id)),
  );
}
