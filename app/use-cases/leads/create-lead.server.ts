import { and, eq, inArray } from "drizzle-orm";
import { indexRecords } from "~/db/queries/search-index";
import { contacts, leads } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import type { TenantDb } from "~/db/tenant-db.server";
import type { SourceKind } from "~/domain/contacts/legal-basis";
import { copyOfPerson, type Named } from "~/domain/contacts/names";
import { isHidden } from "~/domain/contacts/withheld";
import type { LeadChannel } from "~/domain/intake/parsed-event";
import { repeatOf } from "~/domain/intake/repeat-enquiry";
import {
  OPEN_LEAD_STATUSES,
  type OpenedLead,
  type OpenLeadStatus,
  openLead,
} from "~/domain/leads/lead";
import { nearestDueAt } from "~/domain/leads/response-clock";
import { keeperOf } from "~/domain/leads/stored-lead";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import { type Arriving, arrivingPerson } from "../arriving-person";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { threadWrites } from "../lead-thread";
import { commitOnce, idOnce } from "../once";
import { ownerFor } from "../ownership";
import { workspaceRules } from "../workspace-rules";
import type { Lead } from "./change-lead";

export interface NewLead {
  /** One is made where there is none. */
  id?: string;
  /** Somebody whom the workspace knows, or a person to recognise or to make. */
  contactId?: string | null;
  person?: Arriving | null;
  /** Where the person came from, for the record of one who is new. */
  cameBy: SourceKind;
  source: string;
  /** The source's own id of the enquiry; one is made where there is none. */
  externalId?: string | null;
  channel: LeadChannel;
  receivedAt?: EpochMs;
  listingRef?: string | null;
  message?: string | null;
  priceMinor?: number | null;
  currency?: string | null;
  /** Undefined: whoever has the enquiry that this one repeats, else whoever makes it. Null: the pool. */
  ownerId?: string | null;
  /** `ownerId` is for what repeats nothing: whoever has the enquiry that it repeats gets it before them. */
  repeatGoesToFirst?: boolean;
  nextFollowUpAt?: EpochMs;
  /** Somebody is with them already: the clock does not run. */
  answered?: boolean;
  /** Where it stands from the first: new, or contacted where it is answered, unless told. */
  status?: OpenLeadStatus;
}

/**
 * Makes a lead, with its person, its thread and its clocks. The same source and external id is the
 * same lead: it is given back as it is. Refuses `contact-not-found`, `person-missing`, `erased-before`,
 * `follow-up-must-be-ahead`, `external-id-taken`, `owner-unknown`, `owner-not-yours`.
 */
export async function createLead(ctx: Ctx<"leads:write">, wish: NewLead) {
  const known = await whatIsKnown(ctx, wish);
  if (known.seen) return accept({ lead: known.seen, isNew: false, isHidden: false });
  const owner = ownerFor(ctx, wish.ownerId);
  if (!owner.ok) return owner;
  const again = known.taken && (await madeHidden(ctx, known.taken));
  if (again) return accept({ lead: again, isNew: false, isHidden: true });
  const amiss = refusalOf(ctx.now(), wish, known);
  if (amiss) return refuse(amiss);

  const person = known.person ?? (await recognised(ctx, wish, owner.value));
  if (!person) return refuse(wish.person ? "erased-before" : "person-missing");

  const lead = await touched(ctx, wish, person, known.open, owner.value);
  const writes = [...person.writes, ...leadWrites(ctx, lead, person)];
  const id = await commitOnce(ctx, leads, lead.id, ...writes);

  return accept({ lead: { ...lead, id }, isNew: true, isHidden: person.isNew && person.isHidden });
}

/** The lead, as a further touch of an open one where it is: then it goes to the same agent. */
async function touched(
  ctx: Ctx<"leads:write">,
  wish: NewLead,
  person: Person,
  open: Lead[] | undefined,
  owner: Owner,
) {
  const repeat = repeatFor(ctx, wish, open ?? (await openLeads(ctx, person)));
  const goesToFirst =
    wish.ownerId === undefined || (wish.repeatGoesToFirst && repeat?.assignedTo != null);
  const theirs = repeat && goesToFirst ? ownerFor(ctx, repeat.assignedTo) : accept(owner);
  const keeper = theirs.ok ? theirs.value : owner;

  return leadRow(ctx, wish, person, keeper, repeat?.parentLeadId ?? null);
}

function refusalOf(now: EpochMs, wish: NewLead, { taken, person }: Known) {
  if (wish.nextFollowUpAt !== undefined && wish.nextFollowUpAt <= now)
    return "follow-up-must-be-ahead";
  if (taken) return "external-id-taken";
  return wish.contactId && !person ? "contact-not-found" : undefined;
}

/** The lead, where whoever sends it again made it and its person, out of their own sight from the first. */
async function madeHidden({ db, actor }: Ctx<"leads:write">, taken: Lead) {
  const all = db.as(EVERYTHING);
  const [contact] = await all.read(all.one(contacts, taken.contactId));
  if (taken.createdBy !== actor || contact?.createdBy !== actor) return undefined;

  const { restrictedAt, restrictedAlike } = contact;
  const isFromTheFirst = restrictedAt !== null && restrictedAt <= taken.createdAt;
  return restrictedAlike && isFromTheFirst ? taken : undefined;
}

interface Owner {
  ownerId: string | null;
  teamId: string | null;
}

/** Who it is about, with what makes them where they are new. */
interface Person {
  contactId: string;
  names: Named;
  isNew: boolean;
  isHidden: boolean;
  writes: Write[];
}

interface Known {
  person: Person | null;
  /** The lead that it is already, as the viewer may see it. */
  seen: Lead | undefined;
  /** The lead that has the same source and id, whoever may see it. */
  taken: Lead | undefined;
  /** Of the same person; undefined while nobody knows who that is. */
  open: Lead[] | undefined;
}

/** Everything that can be asked at once. A new person's new enquiry needs no asking. */
async function whatIsKnown({ db }: Pick<Ctx, "db">, wish: NewLead): Promise<Known> {
  const { contactId, source, externalId } = wish;
  if (!contactId && !externalId)
    return { person: null, seen: undefined, taken: undefined, open: undefined };

  const same = {
    where: and(eq(leads.source, source), eq(leads.externalId, externalId ?? "")),
    limit: 1,
    indexedBy: "leads_by_external_id",
  };
  const [contact, [seen], [any], open] = await db.read(
    db.one(contacts, contactId ?? ""),
    db.rows(leads, same),
    db.as(EVERYTHING).rows(leads, same),
    openOf(db, contactId ?? ""),
  );
  const person = contact
    ? {
        ...{ contactId: contact.id, names: contact, isNew: false, writes: [] },
        isHidden: isHidden(contact),
      }
    : null;
  return { person, seen, taken: any, open: contactId ? open : undefined };
}

const openOf = (db: TenantDb, contactId: string) =>
  db.rows(leads, {
    within: { column: leads.contactId, id: contactId },
    where: inArray(leads.status, [...OPEN_LEAD_STATUSES]),
    limit: 50,
  });

async function openLeads({ db }: Pick<Ctx, "db">, { contactId, isNew }: Person) {
  if (isNew) return [];

  const [open] = await db.read(openOf(db, contactId));
  return open;
}

const recognised = (ctx: Ctx<"leads:write">, { person, cameBy, source }: NewLead, owner: Owner) =>
  person ? arrivingPerson(ctx, person, { kind: cameBy, detail: source }, owner, "seen") : null;

/** The open lead of the same person that this enquiry is a further touch of. */
const repeatFor = (
  { now }: Pick<Ctx, "now">,
  { listingRef = null, receivedAt }: NewLead,
  open: readonly Lead[],
) =>
  repeatOf(
    { listingRef, receivedAt: receivedAt ?? now() },
    open.map((lead) => ({ ...lead, assignedTo: lead.ownerId })),
  );

function leadRow(
  ctx: Ctx<"leads:write">,
  wish: NewLead,
  person: Person,
  owner: Owner,
  parentLeadId: string | null,
): Lead & { threadId: string } {
  const now = ctx.now();
  const id = wish.id ?? idOnce(ctx, "ld");
  const { source, channel, nextFollowUpAt } = wish;
  const receivedAt = Math.min(wish.receivedAt ?? now, now);
  const enquiry = { source, channel, receivedAt };
  const opened = openLead(enquiry, keeperOf(owner.ownerId), workspaceRules(ctx), now);

  return {
    ...NOT_YET,
    ...subjectOf(wish),
    tenantId: ctx.db.tenantId,
    id,
    ...owner,
    createdAt: now,
    updatedAt: now,
    createdBy: ctx.actor,
    updatedBy: ctx.actor,
    contactId: person.contactId,
    ...copyOfPerson(person.names),
    ...enquiry,
    // A hand-made lead has no id of its source's: its own makes it unique.
    externalId: wish.externalId ?? id,
    ...clocksOf(opened, wish.answered ? now : null),
    ...(wish.status && { status: wish.status }),
    nextFollowUpAt: nextFollowUpAt ?? opened.nextFollowUpAt,
    followUpSetBy: nextFollowUpAt === undefined ? "system" : "person",
    parentLeadId,
    threadId: newId("th", now),
  };
}

const subjectOf = ({ listingRef, message, priceMinor, currency }: NewLead) => ({
  listingRef: listingRef ?? null,
  message: message ?? null,
  priceMinor: priceMinor ?? null,
  currency: currency ?? null,
});

const clocksOf = (opened: OpenedLead, answeredAt: EpochMs | null) => ({
  status: answeredAt === null ? opened.status : ("contacted" as const),
  firstResponseAt: answeredAt,
  responseDueAt: opened.responseDueAt,
  portalDueAt: opened.portalDueAt,
  answerDueAt: answeredAt === null ? nearestDueAt(opened) : null,
  ownerDueAt: null,
});

/** What a lead begins without. */
const NOT_YET = {
  projectRef: null,
  responseLink: null,
  closedReason: null,
  closedAt: null,
  portalStatus: null,
  portalAt: null,
  inboundEventId: null,
  dealId: null,
  importId: null,
  intake: null,
  waitingMessageId: null,
};

function leadWrites(
  ctx: Ctx<"leads:write">,
  lead: ReturnType<typeof leadRow>,
  { isHidden: isOutOfSight }: Person,
): Write[] {
  const { tenantId: _, ...row } = lead;
  const about = { leadId: lead.id, contactId: lead.contactId };
  const { parentLeadId } = lead;
  return [
    ctx.db.insert(leads, row),
    ...(isOutOfSight ? [] : [ctx.db.change(indexRecords("lead", lead))]),
    ...threadWrites(ctx, lead),
    ...record(ctx, { type: "lead.created", object: ["lead", lead.id], about, reason: lead.source }),
    ...(parentLeadId
      ? record(ctx, {
          type: "lead.touched",
          object: ["lead", lead.id],
          about: { ...about, leadId: parentLeadId },
        })
      : []),
  ];
}
