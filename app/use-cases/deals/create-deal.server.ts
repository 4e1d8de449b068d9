import { eq, inArray, isNull, type SQL } from "drizzle-orm";
import { insistOnChange, isChangedSince } from "~/db/queries/insist";
import { accounts, contacts, dealParties, deals, leads, pipelines } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { contactName, copyOfCompany, copyOfPerson } from "~/domain/contacts/names";
import type { PARTY_ROLES } from "~/domain/deals/party-roles";
import { accept, refuse, refuseWith } from "~/lib/result";
import { type PlainDate, plainDateAt } from "~/lib/zoned-time";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { commitOnce, idOnce, isMadeOnce } from "../once";
import { ownerFor } from "../ownership";
import { type Deal, keptInStep } from "./change-deal";

export interface Party {
  contactId: string;
  role: (typeof PARTY_ROLES)[number];
}

export interface NewDeal {
  /** The first pipeline and its first stage unless told. */
  pipelineId?: string;
  stageId?: string;
  title?: string | null;
  contactId?: string | null;
  accountId?: string | null;
  /** The enquiry that becomes this deal: it lends its person, listing, price and owner. */
  leadId?: string | null;
  listingRef?: string | null;
  valueMinor?: number | null;
  currency?: string;
  expectedCloseOn?: PlainDate | null;
  ownerId?: string | null;
  parties?: readonly Party[];
}

type Lead = typeof leads.$inferSelect;
type Pipeline = typeof pipelines.$inferSelect;

/**
 * Opens a deal in a stage of a pipeline: from an enquiry, for a person or a company, or alone.
 * An enquiry that is open is converted by it; one that became a deal becomes no second one.
 * @returns the deal.
 */
export async function createDeal(ctx: Ctx<"deals:write">, wish: NewDeal) {
  const facts = await factsFor(ctx, wish);
  const missing = whatIsMissing(wish, facts);
  if (missing) return refuse(missing);

  const { lead } = facts;
  const former = await formerDeal(ctx, lead);
  if (former) return asMade(ctx, former);
  const pipeline = chosenPipeline(facts.pipelines, wish.pipelineId);
  if (!pipeline) return refuse("pipeline-not-found");
  const stage = pipeline.stages.find(({ id }) => !wish.stageId || id === wish.stageId);
  if (!stage) return refuse("stage-not-in-pipeline");
  const owner = ownerFor(ctx, wish.ownerId ?? (lead ? lead.ownerId : undefined));
  if (!owner.ok) return owner;

  const place = { pipelineId: pipeline.id, stageId: stage.id };
  const deal = {
    ...blank(ctx),
    ...owner.value,
    ...asWished(ctx, wish, lead),
    ...named(wish, facts),
    ...place,
  };
  const id = await open(ctx, deal, wish.parties ?? [], lead);
  return id ? accept({ ...deal, id }) : tooLate(ctx, lead?.id);
}

/** Why nothing was opened: somebody was faster. */
async function tooLate(ctx: Ctx<"deals:write">, leadId = "") {
  const [lead] = await ctx.db.read(ctx.db.one(leads, leadId));
  const made = lead && (await dealOf(ctx, lead));
  return made ? asMade(ctx, made) : refuse("lead-is-closed");
}

/** The deal that keeps an enquiry from becoming another; one that was opened again may become one again. */
const formerDeal = async (ctx: Pick<Ctx, "db">, lead: Lead | undefined) =>
  lead && !isOpen(lead) ? dealOf(ctx, lead) : undefined;

/** The deal that an enquiry became, if it is still there, and what of it the viewer may know. */
async function dealOf({ db }: Pick<Ctx, "db">, { dealId }: Lead) {
  if (!dealId) return undefined;

  const all = db.as(EVERYTHING);
  const [deal, seen] = await db.read(all.one(deals, dealId), db.one(deals, dealId));
  return deal && { seen: seen ?? null };
}

/** The same form sent again has made this very deal; whoever else comes later is told of it. */
const asMade = (ctx: Pick<Ctx, "ending">, former: { seen: Deal | null }) =>
  isMadeOnce(ctx, former.seen) ? accept(former.seen) : becameDeal(former);

const becameDeal = ({ seen }: { seen: Deal | null }) =>
  refuseWith("lead-already-became-deal", seen && { id: seen.id, title: seen.title });

function named(wish: NewDeal, { people, account, lead }: Facts) {
  const contactId = wish.contactId ?? lead?.contactId ?? null;
  const person = people.find(({ id }) => id === contactId);
  const asked = lead && { nameEn: lead.contactName, nameAr: lead.contactNameAr };
  return {
    contactId,
    ...copyOfPerson(contactName(person, "en") === null ? asked : person),
    ...copyOfCompany(account),
  };
}

type Facts = Awaited<ReturnType<typeof factsFor>>;

async function factsFor({ db }: Pick<Ctx, "db">, wish: NewDeal) {
  const people = [wish.contactId, ...(wish.parties ?? []).map(({ contactId }) => contactId)];
  const ids = [...new Set(people.filter((id) => id !== null && id !== undefined))];
  const [all, account, lead, found] = await db.read(
    db.rows(pipelines),
    db.one(accounts, wish.accountId ?? ""),
    db.one(leads, wish.leadId ?? ""),
    db.rows(contacts, { where: inArray(contacts.id, ids) }),
  );
  return { pipelines: all, account, lead, people: found, ids };
}

function whatIsMissing(wish: NewDeal, { account, lead, people, ids }: Facts) {
  if (wish.leadId && !lead) return "lead-not-found";
  if (wish.accountId && !account) return "account-not-found";
  return personMissing(wish, people, ids);
}

/** Whether it is whom the deal is for, or one of its parties. */
export function personMissing(
  { contactId }: Pick<NewDeal, "contactId">,
  people: readonly { id: string }[],
  ids: readonly string[],
) {
  if (people.length === ids.length) return undefined;
  const isThere = !contactId || people.some(({ id }) => id === contactId);
  return isThere ? "party-not-found" : "contact-not-found";
}

const chosenPipeline = (all: Pipeline[], id: string | undefined) =>
  id
    ? all.find((pipeline) => pipeline.id === id)
    : all.filter(({ archivedAt }) => !archivedAt).sort((a, b) => a.position - b.position)[0];

const blank = ({ db, now, ending, actor, timeZone }: Omit<Ctx, "granted">) => ({
  tenantId: db.tenantId,
  id: idOnce({ now, ending }, "dl"),
  createdAt: now(),
  updatedAt: now(),
  createdBy: actor,
  updatedBy: actor,
  stageSince: now(),
  checks: null,
  status: "open" as const,
  openedOn: plainDateAt(now(), timeZone),
  closedOn: null,
  closedAt: null,
  lostReason: null,
  nextStepAt: null,
  externalId: null,
  importId: null,
  keptUntil: null,
  keptTitle: null,
});

function asWished({ settings }: Pick<Ctx, "settings">, wish: NewDeal, lead: Lead | undefined) {
  const priced = wish.valueMinor === undefined && lead?.priceMinor;
  return {
    title: wish.title?.trim() || null,
    accountId: wish.accountId ?? null,
    leadId: wish.leadId ?? null,
    listingRef: wish.listingRef?.trim() || lead?.listingRef || null,
    valueMinor: priced ? lead.priceMinor : (wish.valueMinor ?? null),
    currency: (priced && lead.currency) || wish.currency || settings.currency,
    expectedCloseOn: wish.expectedCloseOn ?? null,
  };
}

const OPEN_LEADS = ["new", "contacted", "qualified"] as const;

const isOpen = ({ status }: Lead) => OPEN_LEADS.some((open) => open === status);

/** @returns its id; null when the enquiry was closed, or made a deal of, by somebody else meanwhile. */
async function open(
  ctx: Ctx<"deals:write">,
  deal: Deal,
  parties: readonly Party[],
  lead: Lead | undefined,
) {
  const { tenantId: _, ...row } = deal;
  const about = { dealId: deal.id, contactId: deal.contactId, leadId: deal.leadId };

  return commitOnce(
    ctx,
    deals,
    deal.id,
    ctx.db.insert(deals, row),
    ...keptInStep(ctx, null, deal),
    ...parties.map((party) =>
      ctx.db.insertOrIgnore(dealParties, { ...party, dealId: deal.id, createdAt: deal.createdAt }),
    ),
    ...record(ctx, { type: "deal.created", object: ["deal", deal.id], about }),
    ...(lead ? becomes(ctx, deal, lead) : []),
  ).catch(nullIfChanged);
}

const nullIfChanged = (failure: unknown) => {
  if (isChangedSince(failure)) return null;
  throw failure;
};

/** The condition stands in the batch itself, so that of two who press at once one is refused. */
const becomes = (ctx: Ctx<"deals:write">, deal: Deal, lead: Lead) =>
  isOpen(lead)
    ? convertedBy(ctx, deal, lead)
    : [
        ctx.db.update(leads, { dealId: deal.id }, ...asFound(lead), eq(leads.status, lead.status)),
        ctx.db.change(insistOnChange()),
      ];

const asFound = ({ id, dealId }: Lead): [SQL, SQL] => [
  eq(leads.id, id),
  dealId === null ? isNull(leads.dealId) : eq(leads.dealId, dealId),
];

const convertedBy = (ctx: Ctx<"deals:write">, deal: Deal, lead: Lead) => [
  ctx.db.update(
    leads,
    {
      status: "converted",
      closedAt: deal.createdAt,
      nextFollowUpAt: null,
      followUpSetBy: null,
      answerDueAt: null,
      waitingMessageId: null,
      dealId: deal.id,
      updatedAt: deal.createdAt,
      updatedBy: ctx.actor,
    },
    ...asFound(lead),
    inArray(leads.status, [...OPEN_LEADS]),
  ),
  ctx.db.change(insistOnChange()),
  ...record(ctx, {
    type: "lead.converted",
    object: ["lead", lead.id],
    about: { leadId: lead.id, contactId: lead.contactId, dealId: deal.id },
  }),
];
